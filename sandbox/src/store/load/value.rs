//! (a value of a dump) -> a value of SQLite.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::types::Value;

use crate::json::Json;

/// Reads a value of a column of this type. SQLite would convert some values of another type.
///
/// # Errors
/// What is expected.
pub(super) fn read(kind: &str, json: &Json) -> Result<Value, String> {
    let (expected, value) = match kind {
        "TEXT" => ("a text", value(json).filter(|value| matches!(value, Value::Text(_) | Value::Null))),
        "INTEGER" => {
            ("a whole number", value(json).filter(|value| matches!(value, Value::Integer(_) | Value::Null)))
        }
        _ => ("a text, a number or bytes in base64", value(json)),
    };
    value.ok_or_else(|| format!("{expected}, found {}", found(json)))
}

fn value(json: &Json) -> Option<Value> {
    Some(match json {
        Json::Null => Value::Null,
        // A number that is too large for a double.
        Json::Number(number) if !number.is_finite() => return None,
        // What is beyond 64 bits saturates, as in the sandbox itself.
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "see above")]
        Json::Number(number) if number.fract() == 0.0 && number.abs() <= i64::MAX as f64 => {
            Value::Integer(*number as i64)
        }
        Json::Number(number) => Value::Real(*number),
        Json::Text(text) => Value::Text(text.to_utf8()),
        Json::Object(object) => match object.get("base64") {
            Some(Json::Text(text)) => Value::Blob(STANDARD.decode(text.to_utf8()).ok()?),
            _ => return None,
        },
        Json::Bool(_) | Json::List(_) => return None,
    })
}

/// The type of a value, without the value: it can be a secret.
fn found(json: &Json) -> &'static str {
    match json {
        Json::Null => "nothing",
        Json::Bool(_) => "true or false",
        Json::Number(_) => "another number",
        Json::Text(_) => "a text",
        Json::List(_) => "a list",
        Json::Object(_) => "an object",
    }
}
