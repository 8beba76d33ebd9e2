//! Tables of JSON.

use serde_json::{Map, Value};

use super::table::{MOST_COLUMNS, Rows, Table};
use crate::ordered::Set;
use crate::problem::{Problem, ProblemCode, Problems};

/// A list of objects as a table.
pub(super) fn table<'a>(
    file: u32,
    file_name: &'a str,
    sheet: Option<&'a str>,
    list: &'a [Value],
    problems: &mut Problems,
) -> Table<'a> {
    let mut seen = Set::new();
    let mut headers = Vec::new();
    let mut rows: Vec<(u32, &'a Map<String, Value>)> = Vec::with_capacity(list.len());
    for (number, value) in (1_u32..).zip(list) {
        let Value::Object(object) = value else {
            problems.add(ProblemCode::WrongJson, || {
                let mut problem = Problem::new(ProblemCode::WrongJson, file_name);
                problem.sheet = sheet.map(str::to_owned);
                problem.row = Some(number);
                problem
            });
            continue;
        };
        for name in object.keys() {
            // One more than is allowed is kept, so that it is refused later.
            if headers.len() <= MOST_COLUMNS && seen.insert(name.as_str()) {
                headers.push(name.clone());
            }
        }
        rows.push((number, object));
    }
    Table { file, file_name, sheet, header_row: 1, headers, rows: Rows::Objects(rows) }
}

/// What a JSON file holds.
pub(super) enum Lists<'a> {
    /// A bare list: what it is of shows in its fields.
    One(&'a [Value]),
    /// Lists with names.
    Named { departments: Option<&'a [Value]>, people: Option<&'a [Value]> },
}

/// The lists of a document; `None` if it is something else.
pub(super) fn lists(document: &Value) -> Option<Lists<'_>> {
    match document {
        Value::Array(list) => Some(Lists::One(list)),
        Value::Object(object) => {
            if object.keys().any(|name| name != "departments" && name != "people") || object.is_empty() {
                return None;
            }
            Some(Lists::Named {
                departments: list(object.get("departments"))?,
                people: list(object.get("people"))?,
            })
        }
        _ => None,
    }
}

/// `None` if it is there and no list.
#[allow(clippy::option_option)] // absent and wrong are two things
fn list(value: Option<&Value>) -> Option<Option<&[Value]>> {
    match value {
        None => Some(None),
        Some(Value::Array(list)) => Some(Some(list)),
        Some(_) => None,
    }
}
