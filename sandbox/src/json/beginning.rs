//! How much of an object logs keep.

use super::value::{Json, Object};

/// The most that a log keeps of an object, in bytes of its JSON: a batch must not double the database.
const MAX_LOGGED: usize = 16 * 1024;

/// Returns what a log keeps of an object: all of it, or as `body` the beginning of its JSON.
#[must_use]
pub fn beginning(object: Object) -> Object {
    let whole = Json::Object(object);
    let text = whole.stringify();
    match whole {
        Json::Object(object) if text.len() <= MAX_LOGGED => object,
        _ => {
            let end = (0..=MAX_LOGGED).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
            Object::new().with("body", text.get(..end).unwrap_or_default())
        }
    }
}
