//! What the contract says of a value beside its type, and how attributes and words say it: limits, formats, units.

use serde_json::Value as Json;

use super::contract::{Contract, Field as Described, Type};
use super::items::Kind;

/// The units of the contract, as `unit` of a field has them.
const UNITS: [(&str, &str); 4] =
    [("ms", "milliseconds"), ("s", "seconds"), ("min", "minutes"), ("day", "days")];

/// The characters that the contract allows, as it has them, with the format of these and its words.
const CHARACTERS: [(&str, &str, &str); 2] = [
    ("英文字母、数字、下划线 _、金钱符 $", "Identifier", "ASCII letters, digits, `_` and `$`"),
    ("字母、数字和 -_", "Slug", "ASCII letters, digits, `_` and `-`"),
];

/// What belongs to the words on a field: limits where it is sent, format and unit.
pub fn facts(field: &Described, is_sent: bool) -> Vec<String> {
    let mut facts = Vec::new();
    let limit = |name| field.limit(name).filter(|_| is_sent);
    match (limit("minLength"), limit("maxLength"), limit("minItems"), limit("maxItems")) {
        (min, Some(max), _, _) => facts.push(format!("{}{max} characters", from(min))),
        (_, _, min, Some(max)) => facts.push(format!("{}{max} entries", from(min))),
        _ => {}
    }
    match (min_of(field).filter(|_| is_sent), limit("maximum")) {
        (min, Some(max)) => facts.push(format!("{}{max}", from(min))),
        (Some(min), None) => facts.push(format!("at least {min}")),
        _ => {}
    }
    facts.extend(format(field).map(|(_, words)| words.to_owned()));
    facts.extend(unit(field).map(|unit| format!("in {unit}")));
    facts
}

/// The format of a text, and its words. The sources give a day the format of a time: their samples tell which it is.
fn format(field: &Described) -> Option<(&'static str, &'static str)> {
    let text = |name: &str| field.constraints.get(name).and_then(Json::as_str);
    if let Some(characters) = text("characters") {
        let known = CHARACTERS.iter().find(|(known, ..)| *known == characters);
        return known.map(|(_, name, words)| (*name, *words));
    }
    let sample =
        field.example.as_ref().and_then(Json::as_str).filter(|_| text("format") == Some("date-time"))?;
    match (sample.len(), sample.split_once('T')) {
        (10, None) if sample.split('-').count() == 3 => Some(("Date", "`YYYY-MM-DD`")),
        (_, Some(_)) => Some(("DateTime", "`YYYY-MM-DDThh:mm:ssZ`")),
        _ => None,
    }
}

fn unit(field: &Described) -> Option<&'static str> {
    let unit = field.constraints.get("unit")?.as_str()?;
    UNITS.iter().find(|(short, _)| *short == unit).map(|(_, unit)| *unit)
}

/// One of several types with its own limits, where the contract has some.
pub fn of_branch(field: &Described, name: &str, kind: Kind) -> Kind {
    let branches = field.more.get("branches").and_then(Json::as_array).map(Vec::as_slice).unwrap_or_default();
    let Some(branch) = branches.iter().find(|branch| branch.get("type").is_some_and(|own| own == name))
    else {
        return kind;
    };
    let limit = |names: [&str; 2]| names.iter().find_map(|name| branch.get(*name)?.as_u64());
    let (min, max) = (limit(["minLength", "minItems"]), limit(["maxLength", "maxItems"]));
    match max {
        Some(max) if kind.has_length() => Kind::Limited(Box::new(kind), min.unwrap_or(0), max),
        _ => kind,
    }
}

/// Whether words that are there say the default, the limits and the unit of this field too.
pub fn are_in(words: &str, field: &Described) -> bool {
    let limits = ["maxLength", "maxItems", "maximum"].iter().filter_map(|limit| field.limit(limit));
    let default = match &field.default {
        Some(Json::Array(_)) | None => None,
        Some(Json::String(text)) => Some(text.clone()),
        Some(value) => Some(value.to_string()),
    };
    let facts: Vec<String> =
        limits.map(|limit| limit.to_string()).chain(default).chain(unit(field).map(str::to_owned)).collect();
    let mut numbers = words.split(|letter: char| !letter.is_ascii_digit()).filter(|number| number.len() > 1);
    !field.deprecated
        // Nor do they tell a limit that this field does not have.
        && numbers.all(|number| facts.iter().any(|fact| fact == number))
        && facts.iter().all(|fact| words.contains(fact.as_str()) || words.to_lowercase().contains(fact.as_str()))
}

fn from(min: Option<i64>) -> String {
    min.map_or_else(|| "at most ".to_owned(), |min| format!("{min} to "))
}

/// What stands in `#[shape(…)]`.
pub fn refinements(
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
    let (min, max) = match kind {
        Kind::List(_) => (field.limit("minItems"), field.limit("maxItems")),
        Kind::Text | Kind::Open(_) => {
            (field.limit("minLength").or_else(|| needs_text.then_some(1)), field.limit("maxLength"))
        }
        _ => (None, None),
    };
    if is_limited && (min.is_some() || max.is_some()) {
        said.push(format!("len = {}", range(Some(min.unwrap_or(0)), max)));
    }
    let (min, max) = (min_of(field), field.limit("maximum"));
    if is_limited && matches!(kind, Kind::Number(_)) && (min.is_some() || max.is_some()) {
        said.push(format!("range = {}", range(min, max)));
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
    if is_sent && matches!(kind, Kind::Text) && !field.nullable {
        said.extend(format(field).map(|(name, _)| format!("format = {name:?}")));
    }
    if is_sent && matches!(kind, Kind::Text | Kind::Number(_)) {
        said.extend(unit(field).map(|unit| format!("unit = {unit:?}")));
    }
    if field.secret || (field.personal && is_sent) {
        said.push("secret".to_owned());
    }
    said
}

/// The least value. A page has a row, though the sources say of `limit` its greatest value alone.
pub fn min_of(field: &Described) -> Option<i64> {
    let is_limit = matches!(field.name.as_str(), "limit" | "pageSize" | "maxSize" | "size");
    field.limit("minimum").or_else(|| (is_limit && field.limit("maximum").is_some()).then_some(1))
}

fn range(min: Option<i64>, max: Option<i64>) -> String {
    let min = min.map(|min| min.to_string()).unwrap_or_default();
    max.map_or_else(|| format!("{min}.."), |max| format!("{min}..={max}"))
}

/// Whether an attribute or the documentation says what the contract does. Of answers the documentation says all that is said.
pub fn is_said(limit: &str, field: &Described, kind: &Kind, is_sent: bool) -> bool {
    match limit {
        "minLength" | "maxLength" | "minItems" | "maxItems" => kind.has_length(),
        "minimum" | "maximum" => matches!(kind, Kind::Number(_)),
        "format" | "characters" => !is_sent || format(field).is_some(),
        "unit" => unit(field).is_some(),
        _ => false,
    }
}
