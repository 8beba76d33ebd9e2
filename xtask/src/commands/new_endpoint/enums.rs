//! The enums of the contract, which gives them no names: each has one, the same for every call that it is part of.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;

use super::contract::{Contract, Field};
use super::declared::Declared;
use super::spelling::base;

/// The values of a field that are texts.
pub fn texts(field: &Field) -> Vec<String> {
    let (values, _) = field.values().unwrap_or_default();
    values.iter().filter_map(|value| value.as_str().map(str::to_owned)).collect()
}

/// The name of the enum of a field: of one that is there with the same values, or a new one.
pub fn name(contract: &Contract, declared: &Declared, holder: &str, field: &Field) -> String {
    let values = texts(field);
    let sorted = |values: &[String]| values.iter().cloned().collect::<BTreeSet<_>>();
    if let Some((known, _)) = declared.enums.iter().find(|(_, known)| sorted(known) == sorted(&values)) {
        return known.clone();
    }
    let holders = holders(contract, field);
    let plain = field.name.to_upper_camel_case();
    let others = contract.types.values().flat_map(|of| &of.fields);
    let is_only = others
        .filter(|other| other.name == field.name && other.values().is_some())
        .all(|other| texts(other) == values);
    let is_free = |name: &String| !contract.types.contains_key(name) && !declared.types.contains_key(name);
    if holders.len() > 1 && is_only && is_free(&plain) {
        return plain;
    }
    // Types are in their order, so that it is the same for each of the calls.
    let of = holders.first().copied().unwrap_or(holder);
    let long = format!("{}{plain}", base(of).to_upper_camel_case());
    if is_free(&long) { long } else { format!("{long}Value") }
}

/// The types that have a field of this name with these values.
pub fn holders<'a>(contract: &'a Contract, field: &Field) -> Vec<&'a str> {
    let values = texts(field);
    let has = |other: &Field| other.name == field.name && other.values().is_some() && texts(other) == values;
    contract.types.iter().filter(|(_, of)| of.fields.iter().any(has)).map(|(name, _)| name.as_str()).collect()
}
