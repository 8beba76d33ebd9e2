//! The conditions of a filter of which requests give some.

use rusqlite::types::Value;

/// Returns ` AND …` for each comparison that has a value, and the values. Without a text for those that have none, SQLite can use an
/// index.
pub(super) fn matching<const N: usize>(comparisons: [(&str, Option<Value>); N]) -> (String, Vec<Value>) {
    let mut text = String::new();
    let mut values = Vec::new();
    for (comparison, value) in comparisons {
        if let Some(value) = value {
            text.push_str(&format!(" AND {comparison} ?"));
            values.push(value);
        }
    }
    (text, values)
}
