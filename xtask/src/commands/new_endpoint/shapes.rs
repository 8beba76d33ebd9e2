//! A type of the contract -> the declarations that describe it, and what the language of endpoint files cannot say of it.

use heck::ToUpperCamelCase as _;
use serde_json::Value as Json;

use super::contract::{Contract, Field as Described, Type};
use super::declared::Declared;
use super::enums;
use super::items::{Field, Item, Kind};
use super::limits;

/// Where a person's words belong; `tidy` refuses it.
pub const WORDS: &str = "TODO(words)";

/// Makes declarations of types.
pub struct Shapes<'a> {
    pub contract: &'a Contract,
    pub declared: &'a Declared,
}

/// What a type comes to.
pub struct Made {
    pub item: Item,
    /// Enums of its fields that are not there yet, with the types that have them.
    pub enums: Vec<(Item, Vec<String>)>,
    /// What is left out, by field.
    pub left: Vec<String>,
}

impl Shapes<'_> {
    /// The declarations of a type with fields; of one without, a name for what it may hold.
    pub fn made(&self, name: &str, described: &Type, doc: String) -> Made {
        let rust = rust_name(name);
        let mut left = Vec::new();
        if rust != name {
            left.push(format!("{name}: the type is called {rust} here, as Rust spells types"));
        }
        if described.fields.is_empty() {
            let of = if described.unknown { Kind::Json } else { Kind::Object };
            return Made {
                item: Item::Alias { name: rust, doc, of, answers: false },
                enums: Vec::new(),
                left,
            };
        }
        let mut own = Vec::new();
        let fields = described
            .fields
            .iter()
            .map(|field| self.field(name, described, field, &mut own, &mut left))
            .collect();
        Made { item: Item::Struct { name: rust, doc, fields }, enums: own, left }
    }

    fn field(
        &self,
        holder: &str,
        described: &Type,
        field: &Described,
        own: &mut Vec<(Item, Vec<String>)>,
        left: &mut Vec<String>,
    ) -> Field {
        let is_sent = self.contract.in_requests.contains(holder);
        let at = format!("{holder}.{}", field.name);
        let mut kind = self.kind(holder, field, own);
        let refinements = limits::refinements(self.contract, described, field, &kind, is_sent);
        if field.nullable {
            kind = Kind::Nullable(Box::new(kind));
        }
        for (limit, value) in &field.constraints {
            if !limits::is_said(limit, field, &kind, is_sent) {
                left.push(format!("{at}: no attribute says `{limit}`: {value}"));
            }
        }
        if is_sent && field.constraints.contains_key("characters") {
            left.push(format!(
                "{at}: a text with other characters is refused: judge whether the service does so"
            ));
        }
        if field.closed.iter().any(|value| !value.is_string()) {
            left.push(format!(
                "{at}: values that are no texts are any integer: {}",
                Json::from(field.closed.clone())
            ));
        }
        Field {
            name: field.name.clone(),
            doc: of_envelope(described, field).map_or_else(|| self.words(field, is_sent), str::to_owned),
            refinements,
            kind,
            optional: !field.required,
        }
    }

    fn kind(&self, holder: &str, field: &Described, own: &mut Vec<(Item, Vec<String>)>) -> Kind {
        if !field.one_of.is_empty() {
            let is_sent = self.contract.in_requests.contains(holder);
            let kind = |name: &String| {
                let kind = self.plain(holder, field, name);
                if is_sent { limits::of_branch(field, name, kind) } else { kind }
            };
            return either(&field.one_of.iter().map(kind).collect::<Vec<_>>());
        }
        let kind = self.plain(holder, field, &field.kind);
        let Some((values, is_closed)) = field.values() else { return kind };
        let texts = enums::texts(field);
        let base = field.kind.trim_end_matches("[]");
        if base != "string" || texts.is_empty() {
            return kind;
        }
        let name = enums::name(self.contract, self.declared, holder, field);
        if !self.declared.enums.contains_key(&name) {
            let holders = enums::holders(self.contract, field).into_iter().map(str::to_owned).collect();
            own.push((
                Item::Enum { name: name.clone(), doc: format!("{WORDS}."), values: texts.clone() },
                holders,
            ));
        }
        // An answer may have come from a later service: where sources differ over the values, it is open.
        let differ = field.more.get("conflicts").and_then(Json::as_array).is_some_and(|conflicts| {
            conflicts.iter().any(|conflict| conflict.get("fact").is_some_and(|fact| fact == "enum"))
        });
        let is_open = !is_closed || (differ && !self.contract.in_requests.contains(holder));
        let mut one = Kind::Named(name);
        if is_open {
            one = Kind::Open(Box::new(one));
        }
        if texts.len() < values.len() {
            one = Kind::Either(Box::new(one), Box::new(Kind::Number("i64")));
        }
        if field.kind.ends_with("[]") { Kind::List(Box::new(one)) } else { one }
    }

    /// What an answer holds.
    pub fn of_answer(&self, holder: &str, field: &Described) -> Kind {
        let names = if field.one_of.is_empty() { std::slice::from_ref(&field.kind) } else { &field.one_of };
        either(&names.iter().map(|name| self.plain(holder, field, name)).collect::<Vec<_>>())
    }

    /// The kind of a name such as `string[]`.
    fn plain(&self, holder: &str, field: &Described, name: &str) -> Kind {
        if let Some(item) = name.strip_suffix("[]") {
            return Kind::List(Box::new(self.plain(holder, field, item)));
        }
        match name {
            "string" => Kind::Text,
            "boolean" => Kind::Boolean,
            "number" => Kind::Number("f64"),
            "integer" => Kind::Number(self.integer(holder, field)),
            "object" => Kind::Object,
            "any" | "unknown" => Kind::Json,
            named => Kind::Named(rust_name(named)),
        }
    }

    /// The integers of answers are never measured; those of requests have the limits of their type.
    fn integer(&self, holder: &str, field: &Described) -> &'static str {
        let is_large =
            field.example.as_ref().and_then(Json::as_i64).is_some_and(|value| i32::try_from(value).is_err())
                || field.constraints.contains_key("unit");
        match (self.contract.in_requests.contains(holder), limits::min_of(field)) {
            (true, Some(0..)) => "u32",
            (false, _) if !is_large => "i32",
            _ => "i64",
        }
    }

    /// The words of the fields that are there under this name, or a place for words with the facts that belong to them.
    fn words(&self, field: &Described, is_sent: bool) -> String {
        if let Some(known) = self
            .declared
            .words_of(&field.name)
            .filter(|known| !known.contains(WORDS) && limits::are_in(known, field))
        {
            return known.to_owned();
        }
        let mut words = WORDS.to_owned();
        limits::facts(field, is_sent).iter().for_each(|fact| words.push_str(&format!(", {fact}")));
        words.push('.');
        let absent = if is_sent { "Default:" } else { "Absent means" };
        match &field.default {
            Some(Json::Array(_)) | None => {}
            Some(Json::String(text)) => words.push_str(&format!(" {absent} `{text}`.")),
            Some(value) => words.push_str(&format!(" {absent} `{value}`.")),
        }
        if field.deprecated {
            words.push_str(&format!("\n\n@deprecated {WORDS}"));
        }
        words
    }
}

/// The words for the fields of the envelope, where a type has them among its own.
fn of_envelope(described: &Type, field: &Described) -> Option<&'static str> {
    let has = |name| described.fields.iter().any(|field| field.name == name);
    let words = match field.name.as_str() {
        "statusCode" => "200: any other value rejects.",
        "message" => "Text for people, in the client's language; often empty on success.",
        "apiCode" => "Finer code. Without meaning on success.",
        "requestId" => "Id of the request, for the service's support.",
        _ => return None,
    };
    (has("statusCode") && has("message")).then_some(words)
}

/// One of several: a value or a list of such, else each after the other.
fn either(kinds: &[Kind]) -> Kind {
    match kinds {
        [one, Kind::List(item)] if *one == **item => Kind::OneOrMany(Box::new(one.clone())),
        [one] => one.clone(),
        [first, others @ ..] => Kind::Either(Box::new(first.clone()), Box::new(either(others))),
        [] => Kind::Json,
    }
}

/// The name of a type, which in Rust begins with a capital.
pub fn rust_name(name: &str) -> String {
    if name.starts_with(char::is_uppercase) { name.to_owned() } else { name.to_upper_camel_case() }
}
