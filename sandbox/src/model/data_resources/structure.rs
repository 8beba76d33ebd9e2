//! The rules of `struct`: a text, a list of texts or a tree.

use std::collections::HashSet;

use super::tree::{is_code, nodes, text};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_errors::invalid;

/// The maximum number of levels of a tree.
const MAX_LEVELS: usize = 5;
/// The maximum length of a node's code and name, in UTF-16 units.
const MAX_NAME: usize = 50;
/// The maximum length of a node's value, in UTF-16 units.
const MAX_VALUE: usize = 1000;

/// Checks that `struct` has the type of the data resource.
///
/// # Errors
/// 400, in the words of a validator.
pub fn check_structure(kind: &str, structure: &Json) -> Result<(), ApiError> {
    let items = match structure {
        Json::List(items) if items.is_empty() => return Err(invalid("struct should not be empty")),
        Json::List(items) => Some(items.as_slice()),
        _ => None,
    };
    match (kind, structure) {
        ("STRING", Json::Text(_)) => Ok(()),
        ("STRING", _) => Err(invalid("struct must be a string")),
        ("ARRAY", _) => match items {
            Some(items) if items.iter().all(|item| matches!(item, Json::Text(_))) => Ok(()),
            Some(_) => Err(invalid("each value in struct must be a string")),
            None => Err(invalid("struct must be an array")),
        },
        (_, Json::List(_) | Json::Object(_)) => check_level(structure, 1),
        _ => Err(invalid("struct must be an array")),
    }
}

fn check_level(structure: &Json, level: usize) -> Result<(), ApiError> {
    if let Json::List(items) = structure
        && !items.iter().all(|item| matches!(item, Json::Object(_)))
    {
        return Err(invalid("each value in struct must be an object"));
    }
    let mut codes = HashSet::new();
    let mut names = HashSet::new();
    for node in nodes(structure) {
        if level > MAX_LEVELS {
            return Err(invalid("struct must have no more than 5 levels"));
        }
        if !codes.insert(name(node, "code")?) {
            return Err(invalid("code of nodes of one level must be unique"));
        }
        if !names.insert(name(node, "name")?) {
            return Err(invalid("name of nodes of one level must be unique"));
        }
        match node.get("value") {
            None | Some(Json::Null) => {}
            Some(Json::Text(value)) if value.units().len() <= MAX_VALUE => {}
            Some(Json::Text(_)) => {
                return Err(invalid("value must be shorter than or equal to 1000 characters"));
            }
            Some(_) => return Err(invalid("value must be a string")),
        }
        match node.get("children") {
            None | Some(Json::Null) => {}
            Some(children @ Json::List(_)) => check_level(children, level + 1)?,
            Some(_) => return Err(invalid("children must be an array")),
        }
    }
    Ok(())
}

/// Returns the code or the name of a node.
fn name(node: &Object, field: &str) -> Result<String, ApiError> {
    let value = text(node, field).ok_or_else(|| invalid(&format!("{field} should not be empty")))?;
    if value.is_empty() {
        return Err(invalid(&format!("{field} should not be empty")));
    }
    if value.encode_utf16().count() > MAX_NAME {
        return Err(invalid(&format!("{field} must be shorter than or equal to 50 characters")));
    }
    if field == "code" && !is_code(&value) {
        return Err(invalid(&format!("invalid node code: {value}")));
    }
    Ok(value)
}
