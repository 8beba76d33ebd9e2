//! What a column must hold, beyond its type, so that the calls can read it.

use rusqlite::types::Value;

use crate::json::{Json, read_stored};

/// Columns with a JSON object.
const OBJECTS: [&str; 8] = [
    "custom_data",
    "metadata",
    "i18n",
    "retry_config",
    "request_body",
    "request_headers",
    "response_headers",
    "response_body",
];
/// Columns with a JSON list.
const LISTS: [&str; 6] =
    ["redirect_uris", "logout_redirect_uris", "post_ids", "origin_conn_ids", "options", "actions"];
/// The states of a user.
const STATUSES: [&str; 5] = ["Suspended", "Resigned", "Activated", "Archived", "Deactivated"];

/// Checks a value. The error says what the column holds.
pub(super) fn check(table: &str, column: &str, value: &Value) -> Result<(), String> {
    let Value::Text(text) = value else { return Ok(()) };
    let json = || read_stored(text);
    if OBJECTS.contains(&column) && !matches!(json(), Ok(Json::Object(_))) {
        return Err(format!("{column} is not a JSON object"));
    }
    if LISTS.contains(&column) && !matches!(json(), Ok(Json::List(_))) {
        return Err(format!("{column} is not a JSON list"));
    }
    if (table, column) == ("users", "status") && !STATUSES.contains(&text.as_str()) {
        return Err(format!("status is not one of {}", STATUSES.join(", ")));
    }
    Ok(())
}
