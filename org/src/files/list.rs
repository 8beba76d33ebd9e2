//! Several values in one cell.

use serde_json::Value;

use super::cell::Cell;

/// What stands between the values of a list.
pub(super) const LIST: &[char] = &[';', '；', '\n'];

/// What stands between paths in the vendor's template.
pub(super) const PATHS: &[char] = &[';', '；', ',', '，', '\n'];

/// The values of a cell. In JSON a list has several values, and a text is one. `None` if it is something else.
pub(super) fn values(cell: Cell<'_>, separators: &[char]) -> Option<Vec<String>> {
    match cell {
        Cell::Absent | Cell::Json(Value::Null) => Some(Vec::new()),
        Cell::Text(text) => Some(split(text, separators)),
        Cell::Json(Value::String(text)) if text.is_empty() => Some(Vec::new()),
        Cell::Json(Value::String(text)) => Some(vec![text.clone()]),
        Cell::Json(Value::Array(list)) => list
            .iter()
            .map(|value| match value {
                Value::String(text) => Some(text.clone()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            })
            .collect(),
        Cell::Json(Value::Number(number)) => Some(vec![number.to_string()]),
        Cell::Json(_) => None,
    }
}

/// Splits a cell. A value in double quotes may have separators in it, and doubled quotes.
fn split(text: &str, separators: &[char]) -> Vec<String> {
    let mut values = Vec::new();
    let mut rest = text;
    loop {
        let trimmed = rest.trim_start();
        if let Some((value, after)) = quoted(trimmed, separators) {
            values.push(value);
            match after {
                Some(after) => rest = after,
                None => return values,
            }
            continue;
        }
        let (value, after) = match rest.split_once(separators) {
            Some((value, after)) => (value, Some(after)),
            None => (rest, None),
        };
        let value = value.trim();
        if !value.is_empty() {
            values.push(value.to_owned());
        }
        match after {
            Some(after) => rest = after,
            None => return values,
        }
    }
}

/// A value in quotes and what follows its separator; `None` if the text does not begin with such a value.
fn quoted<'a>(text: &'a str, separators: &[char]) -> Option<(String, Option<&'a str>)> {
    let mut rest = text.strip_prefix('"')?;
    let mut value = String::new();
    loop {
        let (part, after) = rest.split_once('"')?;
        value.push_str(part);
        if let Some(next) = after.strip_prefix('"') {
            value.push('"');
            rest = next;
            continue;
        }
        let after = after.trim_start_matches(|c: char| c.is_whitespace() && !separators.contains(&c));
        if after.is_empty() {
            return Some((value, None));
        }
        return after.strip_prefix(separators).map(|after| (value, Some(after)));
    }
}

/// Values as one cell, which `values` reads again.
pub(super) fn joined<'a>(values: impl Iterator<Item = &'a str>) -> String {
    let mut cell = String::new();
    for value in values {
        if !cell.is_empty() {
            cell.push(';');
        }
        if value.is_empty()
            || value.starts_with('"')
            || value.contains(LIST)
            || value.trim().len() != value.len()
        {
            cell.push('"');
            cell.push_str(&value.replace('"', "\"\""));
            cell.push('"');
        } else {
            cell.push_str(value);
        }
    }
    cell
}
