//! (text of a query or a path, type) -> the value that it means.

use super::shape::Kind;
use crate::json::{Json, Text};

/// Returns the value of this type, or the text itself if it means none.
pub fn typed(json: &Json, kind: &Kind) -> Json {
    match (kind, json) {
        (Kind::Boolean, Json::Text(text)) => boolean(text).map_or_else(|| json.clone(), Json::Bool),
        (Kind::Integer(_), Json::Text(text)) => number(text).map_or_else(|| json.clone(), Json::Number),
        (Kind::List(item, _), Json::List(items)) => {
            Json::List(items.iter().map(|one| typed(one, item)).collect())
        }
        (Kind::List(item, _), Json::Text(text)) => {
            let text = text.to_utf8();
            let items = text.split(',').filter(|one| !one.is_empty());
            Json::List(items.map(|one| typed(&Json::from(one), item)).collect())
        }
        _ => json.clone(),
    }
}

/// The Python clients write `True` and `False`.
fn boolean(text: &Text) -> Option<bool> {
    match text.to_utf8().as_str() {
        "true" | "True" => Some(true),
        "false" | "False" => Some(false),
        _ => None,
    }
}

/// A number without blanks and without the names that Rust reads, such as `inf`.
fn number(text: &Text) -> Option<f64> {
    let text = text.to_utf8();
    let digits = text.strip_prefix('-').unwrap_or(&text);
    let is_number = digits.starts_with(|letter: char| letter.is_ascii_digit());
    text.parse().ok().filter(|_| is_number)
}
