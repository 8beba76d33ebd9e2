//! (type of the contract) -> valid inputs, and the values that break one rule.

use serde_json::{Map, Value, json};

use super::contract::Contract;

/// Which fields an input has.
#[derive(Clone, Copy, PartialEq)]
pub enum Extent {
    Required,
    All,
}

pub fn input(contract: &Contract, type_name: &str, extent: Extent) -> Value {
    let fields = contract.fields(type_name).iter();
    let fields = fields.filter(|field| extent == Extent::All || is_required(type_name, field));
    Value::from(
        fields.map(|field| (name(field).to_owned(), sample(contract, field, extent))).collect::<Map<_, _>>(),
    )
}

pub fn name(field: &Value) -> &str {
    field["name"].as_str().expect("a name")
}

pub fn kind(field: &Value) -> &str {
    field["type"].as_str().expect("a type")
}

/// Samples of the sources send two of the four languages.
pub fn is_required(type_name: &str, field: &Value) -> bool {
    field["required"] == true && type_name != "LangObject"
}

/// The type, of a list that of its items.
pub fn item(field: &Value) -> &str {
    kind(field).trim_end_matches("[]")
}

/// The limit of the contract, or of the decisions in `build/corrections.rs`.
pub fn limit(field: &Value, limit: &str) -> Option<i64> {
    let declared = field["constraints"][limit].as_i64();
    let is_paging = ["limit", "pageSize", "size", "maxSize"].contains(&name(field));
    match (limit, name(field)) {
        ("maxLength", "organizationCode") if kind(field) == "string" => declared.or(Some(64)),
        ("minimum", "syncTaskId" | "syncJobId") if kind(field) == "integer" => declared.or(Some(1)),
        ("minimum", _) if is_paging && field["constraints"]["maximum"].is_i64() => declared.or(Some(1)),
        _ => declared,
    }
}

fn sample(contract: &Contract, field: &Value, extent: Extent) -> Value {
    let first = field["oneOf"][0].as_str();
    let type_name = first.unwrap_or(kind(field));
    if type_name.ends_with("[]") {
        let count = limit(field, "minItems").unwrap_or(1).max(1);
        return (0..count).map(|_| one(contract, field, item(field), extent)).collect();
    }
    one(contract, field, type_name, extent)
}

/// A value without the list around it.
fn one(contract: &Contract, field: &Value, type_name: &str, extent: Extent) -> Value {
    if let Some(value) = field["enum"].get(0) {
        return value.clone();
    }
    match type_name {
        "string" => {
            let letters = limit(field, "minLength").unwrap_or(1).max(1);
            Value::from("x".repeat(usize::try_from(letters).expect("a length")))
        }
        "integer" => Value::from(limit(field, "minimum").unwrap_or(1)),
        "boolean" => Value::from(false),
        "any" => json!("any"),
        "object" => json!({"free": [1, null]}),
        type_name => {
            assert!(contract.is_type(type_name), "{type_name}");
            input(contract, type_name, extent)
        }
    }
}
