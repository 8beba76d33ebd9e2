//! Why SQLite refuses a row, for people: the column, what it holds, and what was found.

use rusqlite::Error;
use rusqlite::types::Value;

use crate::json::Json;

/// Tables whose texts are never shown: a secret can be in another column than its own.
const WITH_SECRETS: [&str; 4] = ["mfa_states", "otps", "webhook_logs", "webhooks"];
/// How much of a text is shown.
const SHOWN: usize = 40;
/// What indexes over some rows say, whose refusal only names the column.
const OF_SOME_ROWS: [(&str, &str); 2] = [
    ("departments.organization_id", "one department without a parent for each organization"),
    ("memberships.user_id", "one main department for each user"),
];

/// Returns the reason, such as `status: expected one of ENABLE, DISABLE, found "FOO"`.
pub(super) fn reason(table: &str, columns: &[String], values: &[Value], error: &Error) -> String {
    let text = match error {
        Error::SqliteFailure(_, Some(text)) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        error => return error.to_string(),
    };
    let Some((column, expected)) = expectation(table, &text) else { return text };
    let value = columns.iter().zip(values).find(|(name, _)| **name == column).map(|(_, value)| value);
    let found = value.map(|value| format!(", found {}", found(table, value))).unwrap_or_default();
    format!("{column}: expected {expected}{found}")
}

/// Reads the message of SQLite: (column, what is expected).
fn expectation(table: &str, text: &str) -> Option<(String, String)> {
    let own = |name: &str| name.trim().trim_start_matches(&format!("{table}.")).to_owned();
    if let Some(check) = text.strip_prefix("CHECK constraint failed: ") {
        return Some(of_check(check));
    }
    if let Some(name) = text.strip_prefix("NOT NULL constraint failed: ") {
        return Some((own(name), "a value".to_owned()));
    }
    if let Some(names) = text.strip_prefix("UNIQUE constraint failed: ") {
        let of_some = OF_SOME_ROWS.iter().find(|(name, _)| *name == names);
        let expected = of_some.map_or("what no other row has", |(_, expected)| expected);
        return Some((names.split(',').map(own).collect::<Vec<_>>().join(", "), expected.to_owned()));
    }
    None
}

/// Reads a constraint: one with a name says what is expected in the name, and the others are a list or a range.
fn of_check(check: &str) -> (String, String) {
    if let Some((column, values)) = check.split_once(" IN (") {
        let values = values.trim_end_matches(')').replace('\'', "");
        return (column.to_owned(), format!("one of {values}"));
    }
    if let Some((column, range)) = check.split_once(" BETWEEN ") {
        return (column.to_owned(), format!("a number from {}", range.replace(" AND ", " to ")));
    }
    let (column, expected) = check.split_once(": ").unwrap_or(("", check));
    (column.to_owned(), expected.to_owned())
}

/// Describes a value, never a secret.
pub(super) fn found(table: &str, value: &Value) -> String {
    match value {
        Value::Null => "nothing".to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(_) if WITH_SECRETS.contains(&table) => "another text".to_owned(),
        Value::Text(text) => quoted(text),
        Value::Blob(_) => "bytes".to_owned(),
    }
}

/// Returns the beginning of a text in quotes and in one line.
#[must_use]
pub fn quoted(text: &str) -> String {
    let short: String = text.chars().take(SHOWN).collect();
    let more = if short.len() < text.len() { "…" } else { "" };
    Json::from(format!("{short}{more}")).stringify()
}

#[cfg(test)]
mod tests {
    use super::expectation;

    #[test]
    fn reads_what_sqlite_says() {
        for (text, column, expected) in [
            ("CHECK constraint failed: status IN ('ENABLE', 'DISABLE')", "status", "one of ENABLE, DISABLE"),
            ("CHECK constraint failed: at BETWEEN 0 AND 9", "at", "a number from 0 to 9"),
            ("CHECK constraint failed: id: 24 hexadecimal digits", "id", "24 hexadecimal digits"),
            ("NOT NULL constraint failed: roles.code", "code", "a value"),
            (
                "UNIQUE constraint failed: roles.namespace_id, roles.code",
                "namespace_id, code",
                "what no other row has",
            ),
        ] {
            assert_eq!(expectation("roles", text), Some((column.to_owned(), expected.to_owned())), "{text}");
        }
        assert_eq!(expectation("roles", "disk I/O error"), None);
    }
}
