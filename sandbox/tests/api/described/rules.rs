//! (call, rule) -> an input in which each field that has the rule breaks it, and all others are valid.

use serde_json::{Map, Value};

use super::contract::Contract;
use super::inputs::{self, Extent, item, kind, limit, name};

/// A value in place of a valid one, and what a validator says of it, after `{}` for the place.
pub type Wrong = (Value, String);

/// Breaks a rule of a field, if it has that rule.
pub type Break = fn(&Contract, &Place<'_>) -> Option<Wrong>;

pub struct Place<'a> {
    pub type_name: &'a str,
    pub field: &'a Value,
    pub in_query: bool,
}

/// An input with this rule broken wherever there is one, and what is said of it.
pub fn broken(
    contract: &Contract,
    (type_name, path, in_query): (&str, &str, bool),
    rule: Break,
    texts: &mut Vec<(String, String)>,
) -> Value {
    let mut object = Map::new();
    for field in contract.fields(type_name) {
        let path = format!("{path}{}", name(field));
        if let Some((value, text)) = rule(contract, &Place { type_name, field, in_query }) {
            let place = if text.starts_with(".0") { format!("{path}.0") } else { path };
            texts.push((place, text.trim_start_matches(".0").to_owned()));
            object.insert(name(field).to_owned(), value);
        } else if contract.is_type(item(field)) {
            let is_list = kind(field).ends_with("[]");
            let dot = if is_list { ".0." } else { "." };
            let inner = broken(contract, (item(field), &format!("{path}{dot}"), in_query), rule, texts);
            let count = limit(field, "minItems").unwrap_or(1);
            let rest = (1..count).map(|_| inputs::input(contract, item(field), Extent::Required));
            let list: Vec<Value> = [inner.clone()].into_iter().chain(rest).collect();
            object.insert(name(field).to_owned(), if is_list { Value::from(list) } else { inner });
        } else {
            let all = inputs::input(contract, type_name, Extent::All);
            object.insert(name(field).to_owned(), all[name(field)].clone());
        }
    }
    Value::from(object)
}

pub fn wrong(value: impl Into<Value>, text: impl Into<String>) -> Option<Wrong> {
    Some((value.into(), text.into()))
}

/// The fields of these are broken instead of them.
pub fn has_fields(contract: &Contract, field: &Value) -> bool {
    !contract.fields(item(field)).is_empty()
}
