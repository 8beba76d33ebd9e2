//! A type of the contract -> the declarations that describe it, and what the language of endpoint files cannot say of it.

use heck::ToUpperCamelCase as _;
use serde_json::Value as Json;

use super::contract::{Contract, Field as Described, Type};
use super::declared::Declared;
use super::enums;
use super::items::{Field, Item, Kind};

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
        let refinements = refinements(self.contract, described, field, &kind, is_sent);
        if field.nullable {
            kind = Kind::Nullable(Box::new(kind));
        }
        for (limit, value) in &field.constraints {
            if !is_said(limit, &kind) {
                left.push(format!("{at}: no attribute says `{limit}`: {value}"));
            }
        }
        if let Some(branches) = field.more.get("branches") {
            left.push(format!("{at}: limits of one of several types cannot be said: {branches}"));
        }
        if field.closed.iter().any(|value| !value.is_string()) {
            left.push(format!(
                "{at}: values that are no texts are any integer: {}",
                Json::from(field.closed.clone())
            ));
        }
        Field {
            name: field.name.clone(),
            doc: self.words(field, is_sent),
            refinements,
            kind,
            optional: !field.required,
        }
    }

    fn kind(&self, holder: &str, field: &Described, own: &mut Vec<(Item, Vec<String>)>) -> Kind {
        if !field.one_of.is_empty() {
            let kinds: Vec<_> = field.one_of.iter().map(|name| self.plain(holder, field, name)).collect();
            return either(&kinds);
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
        match (self.contract.in_requests.contains(holder), least_of(field)) {
            (true, Some(0..)) => "u32",
            (false, _) if !is_large => "i32",
            _ => "i64",
        }
    }

    /// The words of the fields that are there under this name, or a place for words with the facts that belong to them.
    fn words(&self, field: &Described, is_sent: bool) -> String {
        if let Some(known) = self.declared.words_of(&field.name).filter(|known| tells(known, field)) {
            return known.to_owned();
        }
        let mut words = WORDS.to_owned();
        match (
            field.limit("minLength"),
            field.limit("maxLength"),
            field.limit("minItems"),
            field.limit("maxItems"),
        ) {
            (least, Some(most), _, _) if is_sent => {
                words.push_str(&format!(", {}{most} characters", from(least)))
            }
            (_, _, least, Some(most)) if is_sent => {
                words.push_str(&format!(", {}{most} entries", from(least)))
            }
            _ => {}
        }
        match (least_of(field), field.limit("maximum")) {
            (least, Some(most)) if is_sent => words.push_str(&format!(", {}{most}", from(least))),
            (Some(least), None) if is_sent => words.push_str(&format!(", at least {least}")),
            _ => {}
        }
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

/// Whether words that are there tell the default and the limits of this field too.
fn tells(words: &str, field: &Described) -> bool {
    let limits = ["maxLength", "maxItems", "maximum"].iter().filter_map(|limit| field.limit(limit));
    let default = match &field.default {
        Some(Json::Array(_)) | None => None,
        Some(Json::String(text)) => Some(text.clone()),
        Some(value) => Some(value.to_string()),
    };
    let facts: Vec<String> = limits.map(|limit| limit.to_string()).chain(default).collect();
    let mut numbers = words.split(|letter: char| !letter.is_ascii_digit()).filter(|number| number.len() > 1);
    !field.deprecated
        && !words.contains(WORDS)
        // Nor do they tell a limit that this field does not have.
        && numbers.all(|number| facts.iter().any(|fact| fact == number))
        && facts.iter().all(|fact| words.contains(fact.as_str()))
}

fn from(least: Option<i64>) -> String {
    least.map_or_else(|| "at most ".to_owned(), |least| format!("{least} to "))
}

/// What stands in `#[shape(…)]`.
fn refinements(
    contract: &Contract,
    described: &Type,
    field: &Described,
    kind: &Kind,
    is_sent: bool,
) -> Vec<String> {
    let mut said = Vec::new();
    // Limits are of a text, a list or a number: what may be `null` as well has none.
    let is_limited = is_sent && !field.nullable;
    let needs_text = field.required && !field.nullable && matches!(kind, Kind::Text | Kind::Open(_));
    let (least, most) = match kind {
        Kind::List(_) => (field.limit("minItems"), field.limit("maxItems")),
        Kind::Text | Kind::Open(_) => {
            (field.limit("minLength").or_else(|| needs_text.then_some(1)), field.limit("maxLength"))
        }
        _ => (None, None),
    };
    if is_limited && (least.is_some() || most.is_some()) {
        said.push(format!("len = {}", range(Some(least.unwrap_or(0)), most)));
    }
    let (least, most) = (least_of(field), field.limit("maximum"));
    if is_limited && matches!(kind, Kind::Number(_)) && (least.is_some() || most.is_some()) {
        said.push(format!("range = {}", range(least, most)));
    }
    if is_sent && matches!(field.name.as_str(), "userId" | "userIds") {
        let has = |of: &Type| of.fields.iter().any(|field| field.name == "userIdType");
        let options = described.fields.iter().find(|field| field.name == "options");
        if has(described) {
            said.push("id_type_at = \"userIdType\"".to_owned());
        } else if options.and_then(|field| contract.types.get(&field.kind)).is_some_and(has) {
            said.push("id_type_at = \"options.userIdType\"".to_owned());
        }
    }
    if field.secret || (field.personal && is_sent) {
        said.push("secret".to_owned());
    }
    said
}

/// The least value. A page has a row, though the sources say of `limit` its greatest value alone.
fn least_of(field: &Described) -> Option<i64> {
    let is_limit = matches!(field.name.as_str(), "limit" | "pageSize" | "maxSize" | "size");
    field.limit("minimum").or_else(|| (is_limit && field.limit("maximum").is_some()).then_some(1))
}

fn range(least: Option<i64>, most: Option<i64>) -> String {
    let least = least.map(|least| least.to_string()).unwrap_or_default();
    most.map_or_else(|| format!("{least}.."), |most| format!("{least}..={most}"))
}

/// Whether an attribute or the documentation says a limit of the contract.
fn is_said(limit: &str, kind: &Kind) -> bool {
    match limit {
        "minLength" | "maxLength" | "minItems" | "maxItems" => kind.has_length(),
        "minimum" | "maximum" => matches!(kind, Kind::Number(_)),
        _ => false,
    }
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
