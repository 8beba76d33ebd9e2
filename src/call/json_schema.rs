//! (shape, dialect) -> the JSON Schema that takes what `validate` takes.
//!
//! JSON Schema has no words for five of its rules, and takes what they refuse: half of a surrogate pair in a text (which
//! no JSON in UTF-8 can carry), the ceiling of a text where it counts UTF-16 units and not characters, depth and number
//! of the values in a free-form object or a tree, and the length of the query of a GET. In OpenAPI 3.0 a tree is described
//! down to its second level.

mod rules;

use super::format::Format;
use super::shape::ceiling;
use super::table::{Field, Kind, Shape};

/// Which JSON Schema is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// Draft 2020-12.
    Draft2020,
    /// Draft 7.
    Draft07,
    /// The schema object of OpenAPI 3.0, which has no place for definitions: types stand where they are used.
    OpenApi30,
}

impl Dialect {
    /// By the name that Standard JSON Schema has for it.
    pub fn named(target: &str) -> Option<Self> {
        match target {
            "draft-2020-12" => Some(Self::Draft2020),
            "draft-07" => Some(Self::Draft07),
            "openapi-3.0" => Some(Self::OpenApi30),
            _ => None,
        }
    }

    /// What takes `null` alone. OpenAPI 3.0 has no type of that name.
    const fn null(self) -> &'static str {
        match self {
            Self::OpenApi30 => r#"{"type":"object","nullable":true,"enum":[null]}"#,
            _ => r#"{"type":"null"}"#,
        }
    }

    /// The keyword that names the dialect, and the one that holds definitions.
    const fn keywords(self) -> (&'static str, &'static str) {
        match self {
            Self::Draft2020 => (r#""$schema":"https://json-schema.org/draft/2020-12/schema","#, "$defs"),
            Self::Draft07 => (r#""$schema":"http://json-schema.org/draft-07/schema#","#, "definitions"),
            Self::OpenApi30 => ("", ""),
        }
    }
}

/// The JSON text of the schema. Its patterns are meant with the flag `u`, as JSON Schema has them.
pub fn json_schema(shape: &'static Shape, dialect: Dialect) -> String {
    let (version, definitions) = dialect.keywords();
    let mut text = Text { json: String::new(), dialect, referred: Vec::new(), open: Vec::new() };
    text.push(&["{", version]);
    text.object(shape);
    let mut written = 0;
    // A definition may refer to further ones.
    while let Some(next) = text.referred.get(written).copied() {
        if written == 0 {
            text.push(&[",\"", definitions, "\":{"]);
        }
        text.push(&[if written == 0 { "\"" } else { ",\"" }, next.name, "\":{"]);
        text.object(next);
        text.push(&["}"]);
        written += 1;
    }
    text.push(&[if written == 0 { "}" } else { "}}" }]);
    text.json
}

struct Text {
    json: String,
    dialect: Dialect,
    /// The types to define, in the order in which they are met.
    referred: Vec<&'static Shape>,
    /// The types that are being written in place.
    open: Vec<&'static Shape>,
}

impl Text {
    // Inlined at each of its places, this would be half of the file's size. Nothing that is pushed needs an escape:
    // names are the API's, and patterns stand below as JSON has them.
    #[inline(never)]
    fn push(&mut self, parts: &[&str]) {
        for part in parts {
            self.json.push_str(part);
        }
    }

    /// The keywords of an object, without its braces.
    fn object(&mut self, shape: &'static Shape) {
        self.push(&["\"title\":\"", shape.name, "\",\"type\":\"object\",\"additionalProperties\":false"]);
        let write = |text: &mut Self, field: &'static Field| {
            text.push(&["\"", field.name, "\":"]);
            text.kind(&field.kind);
            if !field.unit.is_empty() {
                text.json.pop();
                text.push(&[",\"description\":\"", field.unit, "\"}"]);
            }
        };
        // A call without input has properties, too: readers of a schema, such as those of language models, ask for the keyword.
        self.push(&[",\"properties\":{"]);
        self.each(shape, |_| true, ["", ""], write);
        self.push(&["}"]);
        let write = |text: &mut Self, field: &'static Field| text.push(&["\"", field.name, "\""]);
        self.each(shape, |field| field.required, [",\"required\":[", "]"], write);
        self.rules(shape);
    }

    fn one_of(&mut self, values: &[&str]) {
        let mut before = "{\"type\":\"string\",\"enum\":[\"";
        for value in values {
            self.push(&[before, value]);
            before = "\",\"";
        }
        self.push(&["\"]}"]);
    }

    /// Nothing at all where no field is wanted: OpenAPI 3.0 takes no empty list.
    fn each(
        &mut self,
        shape: &'static Shape,
        wanted: fn(&Field) -> bool,
        [open, close]: [&str; 2],
        write: fn(&mut Self, &'static Field),
    ) {
        let mut before = open;
        for field in shape.fields.iter().filter(|field| wanted(field)) {
            self.push(&[before]);
            write(self, field);
            before = ",";
        }
        if before == "," {
            self.push(&[close]);
        }
    }

    fn kind(&mut self, kind: &Kind) {
        match *kind {
            Kind::Text { min, max, format } => {
                self.push(&["{\"type\":\"string\""]);
                self.size(["minLength", "maxLength"], min, max.min(ceiling::TEXT));
                // A text of nothing but white space is too short, if it must have something in it.
                let of_length = if min > 0 { r"\\S" } else { "" };
                let pattern = if format == Format::Free { of_length } else { format.pattern() };
                if !pattern.is_empty() {
                    self.push(&[",\"pattern\":\"", pattern, "\""]);
                }
                self.push(&["}"]);
            }
            Kind::Boolean => self.push(&["{\"type\":\"boolean\"}"]),
            Kind::Integer { min, max } | Kind::Number { min, max } => {
                let is_whole = matches!(kind, Kind::Integer { .. });
                self.push(&["{\"type\":\"", if is_whole { "integer\"" } else { "number\"" }]);
                if is_whole || min > i64::MIN {
                    self.limit("minimum", min);
                }
                if is_whole || max < i64::MAX {
                    self.limit("maximum", max);
                }
                self.push(&["}"]);
            }
            Kind::Enum(values) => self.one_of(values),
            Kind::Object(of) => self.nested(of.shape()),
            Kind::List { item, min, max } => {
                self.push(&["{\"type\":\"array\""]);
                self.size(["minItems", "maxItems"], min, max.min(ceiling::ITEMS));
                self.push(&[",\"items\":"]);
                self.kind(item);
                self.push(&["}"]);
            }
            Kind::AnyOf(kinds) => {
                let mut before = "{\"anyOf\":[";
                for kind in kinds {
                    self.push(&[before]);
                    self.kind(kind);
                    before = ",";
                }
                self.push(&["]}"]);
            }
            Kind::Nullable(kind) => {
                self.push(&["{\"anyOf\":["]);
                self.kind(kind);
                self.push(&[",", self.dialect.null(), "]}"]);
            }
            Kind::Record => self.push(&["{\"type\":\"object\"}"]),
            Kind::Json | Kind::Opaque => self.push(&["{}"]),
        }
    }

    fn nested(&mut self, shape: &'static Shape) {
        let is_in = |known: &[&Shape]| known.iter().any(|known| std::ptr::eq(*known, shape));
        if self.dialect != Dialect::OpenApi30 {
            if !is_in(&self.referred) {
                self.referred.push(shape);
            }
            self.push(&["{\"$ref\":\"#/", self.dialect.keywords().1, "/", shape.name, "\"}"]);
        } else if is_in(&self.open) {
            // Without references, a recursive type has no end.
            self.push(&["{\"type\":\"object\"}"]);
        } else {
            self.open.push(shape);
            self.push(&["{"]);
            self.object(shape);
            self.push(&["}"]);
            self.open.pop();
        }
    }

    /// A minimum of 0 is left out.
    fn size(&mut self, [min_name, max_name]: [&str; 2], min: u32, max: u32) {
        if min > 0 {
            self.limit(min_name, min.into());
        }
        self.limit(max_name, max.into());
    }

    fn limit(&mut self, name: &str, value: i64) {
        self.push(&[",\"", name, "\":", &value.to_string()]);
    }
}
