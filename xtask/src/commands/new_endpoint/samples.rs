//! Values for the types of the contract: the API's own samples where they fit, else made-up ones.

use serde_json::{Map, Value as Json, json};

use super::contract::{Contract, Field};

/// Makes values.
pub struct Samples<'a> {
    pub contract: &'a Contract,
}

impl Samples<'_> {
    /// A value of a type: with each of its fields, or with those that it needs.
    pub fn object(&self, name: &str, is_full: bool) -> Json {
        self.of_type(name, is_full, &mut Vec::new())
    }

    /// A value of a name such as `RoleDto[]`.
    pub fn named(&self, name: &str, is_full: bool) -> Json {
        self.plain(name, None, is_full, &mut Vec::new())
    }

    fn of_type<'n>(&'n self, name: &'n str, is_full: bool, within: &mut Vec<&'n str>) -> Json {
        let Some(described) = self.contract.types.get(name) else { return json!({}) };
        within.push(name);
        let mut fields = Map::new();
        for field in described.fields.iter().filter(|field| field.required || is_full) {
            // A type in itself has no end: the inner one goes without, or is an empty list.
            let again = field.types().any(|inner| within.contains(&inner));
            match (again, field.required) {
                (true, false) => {}
                (true, true) => {
                    fields.insert(field.name.clone(), json!([]));
                }
                (false, _) => {
                    fields.insert(field.name.clone(), self.field(field, is_full, within));
                }
            }
        }
        within.pop();
        fields.into()
    }

    fn field<'n>(&'n self, field: &'n Field, is_full: bool, within: &mut Vec<&'n str>) -> Json {
        let first = field.one_of.first().unwrap_or(&field.kind);
        self.plain(first, Some(field), is_full, within)
    }

    fn plain<'n>(
        &'n self,
        name: &'n str,
        field: Option<&'n Field>,
        is_full: bool,
        within: &mut Vec<&'n str>,
    ) -> Json {
        if let Some(example) =
            field.and_then(|field| field.example.as_ref().filter(|example| fits(name, Some(field), example)))
        {
            return example.clone();
        }
        if let Some(item) = name.strip_suffix("[]") {
            let min = field.and_then(|field| field.limit("minItems")).unwrap_or(1).max(1);
            let one = self.plain(item, field, is_full, within);
            return (0..min).map(|_| one.clone()).collect();
        }
        match name {
            "string" => field.map_or_else(|| json!("text"), text),
            "integer" | "number" => json!(field.and_then(|field| field.limit("minimum")).unwrap_or(1)),
            "boolean" => json!(true),
            "object" => json!({ "ours": 1 }),
            "any" | "unknown" => json!("any"),
            named => self.of_type(named, is_full, within),
        }
    }

    /// A value as it is written in TypeScript.
    pub fn typescript(&self, value: &Json, indent: usize) -> String {
        let pad = " ".repeat(indent + 2);
        let parts: Vec<String> = match value {
            Json::Object(fields) => fields
                .iter()
                .map(|(name, value)| {
                    let is_plain = name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
                    let name = if is_plain { name.clone() } else { format!("{name:?}") };
                    format!("{name}: {}", self.typescript(value, indent + 2))
                })
                .collect(),
            Json::Array(items) => items.iter().map(|item| self.typescript(item, indent + 2)).collect(),
            plain => return plain.to_string(),
        };
        let (opens, closes, space) = if value.is_array() { ("[", "]", "") } else { ("{", "}", " ") };
        if parts.is_empty() {
            return format!("{opens}{closes}");
        }
        let line = format!("{opens}{space}{}{space}{closes}", parts.join(", "));
        if line.len() + indent < 90 && !line.contains('\n') {
            return line;
        }
        format!("{opens}\n{pad}{},\n{}{closes}", parts.join(&format!(",\n{pad}")), " ".repeat(indent))
    }
}

/// A made-up text within the limits.
fn text(field: &Field) -> Json {
    if let Some((values, _)) = field.values() {
        return values.first().cloned().unwrap_or_default();
    }
    let known = match field.name.as_str() {
        "email" => "bob@example.com",
        "phone" => "13800000000",
        "userId" | "userIds" => "64b1f0c2a9d3e8f705142299",
        "departmentId" | "departmentIds" => "64b1f0c2a9d3e8f705142233",
        _ => "text",
    };
    json!(known)
}

/// Whether a sample of the sources is of the declared type, and within its limits. (Some are not.)
fn fits(name: &str, field: Option<&Field>, example: &Json) -> bool {
    let within = |size: usize, min: &str, max: &str| {
        let size = i64::try_from(size).unwrap_or(i64::MAX);
        let limit = |name| field.and_then(|field| field.limit(name));
        limit(min).is_none_or(|min| size >= min) && limit(max).is_none_or(|max| size <= max)
    };
    let known = |value: &Json| field.and_then(Field::values).is_none_or(|(values, _)| values.contains(value));
    match (name, example) {
        ("string", Json::String(text)) => {
            let size = text.chars().count();
            !text.trim().is_empty() && size < 80 && within(size, "minLength", "maxLength") && known(example)
        }
        ("integer", Json::Number(number)) => number.as_i64().is_some_and(|value| {
            let limit = |name| field.and_then(|field| field.limit(name));
            limit("minimum").is_none_or(|min| value >= min) && limit("maximum").is_none_or(|max| value <= max)
        }),
        ("number", Json::Number(_)) | ("boolean", Json::Bool(_)) | ("any", _) => true,
        ("object", Json::Object(_)) => example.to_string().len() < 200,
        ("string[]" | "integer[]" | "object[]" | "any[]", Json::Array(items)) => {
            let item = name.trim_end_matches("[]");
            !items.is_empty()
                && within(items.len(), "minItems", "maxItems")
                && items.iter().all(|value| fits(item, field.filter(|field| field.values().is_some()), value))
        }
        _ => false,
    }
}
