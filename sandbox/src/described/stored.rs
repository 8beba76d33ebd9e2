//! Whether stored data fit the answers that show them.

use super::check::check;
use super::table::STORED;
use super::violation::{Rule, Violation};
use crate::endpoint::Source;
use crate::json::{Json, Object};

/// How many values of an enum a text names.
const NAMED: usize = 6;

/// Checks the value of a field of a type of answers. The limits of lengths are those of requests, and do not count.
///
/// # Errors
/// What the contract expects.
pub fn check_stored(type_name: &str, field: &str, value: &Json) -> Result<(), String> {
    let fields = STORED.iter().find(|(name, _)| *name == type_name).map_or(&[][..], |(_, fields)| fields);
    let Some(found) = fields.iter().find(|own| own.name == field) else {
        return Err(format!("{field}, which {type_name} does not have"));
    };
    let object = Object::new().with(field, value.clone());
    first(check(std::slice::from_ref(found), &object, Source::Body))
}

/// Checks an object as a whole.
///
/// # Errors
/// What the contract expects.
pub fn check_stored_object(type_name: &str, object: &Object) -> Result<(), String> {
    let fields = STORED.iter().find(|(name, _)| *name == type_name).map_or(&[][..], |(_, fields)| fields);
    first(check(fields, object, Source::Body))
}

fn first(violations: Vec<Violation>) -> Result<(), String> {
    violations.iter().find_map(expected).map_or(Ok(()), Err)
}

fn expected(Violation { path, rule }: &Violation) -> Option<String> {
    Some(match rule {
        Rule::Present => format!("a value of {path}"),
        Rule::Type(_) => format!("another type of {path}"),
        Rule::OneOf(values) => match values.split_at_checked(NAMED) {
            Some((named, others)) if others.len() > 1 => {
                format!("{path} to be one of {} and {} others", named.join(", "), others.len())
            }
            _ => format!("{path} to be one of {}", values.join(", ")),
        },
        _ => return None,
    })
}
