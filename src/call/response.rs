//! (status, body) -> the documented answer, or an error.

use super::endpoint::Endpoint;
use super::error::{self, Failure};
use super::shape::{Kind, Shape};
use super::value::{TextSize, Value, ValueKind};

/// Characters of a foreign answer that an error carries.
const EXCERPT: usize = 500;

/// Reads an answer. `body` is the text that arrived; it is success if and only if its `statusCode` is 200.
pub fn read<V: Value>(endpoint: &Endpoint, status: u16, body: &V) -> error::Result<V> {
    let envelope = envelope(status, body)?;
    let status_code = integer(&envelope, "statusCode");
    match status_code {
        None => Err(foreign(status, "JSON without a `statusCode`", body)),
        Some(200) => {
            normalise(endpoint.response, &envelope);
            Ok(envelope)
        }
        Some(status_code) => {
            let mut failure =
                Failure::refused(status, status_code, envelope.named("message").text().as_deref());
            failure.api_code = integer(&envelope, "apiCode").or_else(|| integer(&envelope, "code"));
            failure.request_id = envelope.named("requestId").text();
            if let Some(id) = &failure.request_id {
                failure.message.push_str(&format!(" (request id {id})"));
            }
            Err(failure)
        }
    }
}

fn envelope<V: Value>(status: u16, body: &V) -> error::Result<V> {
    let found = match body.parse_json() {
        Some(json) if json.kind() == ValueKind::Object => return Ok(json),
        Some(json) => json.kind().word(),
        None => match body.text() {
            Some(text) if text.trim().is_empty() => "an empty body",
            Some(text) if text.trim_start().starts_with('<') => "a page of HTML or XML",
            Some(_) => "text that is not complete JSON",
            None => "no text",
        },
    };
    Err(foreign(status, found, body))
}

fn foreign<V: Value>(status: u16, found: &str, body: &V) -> Box<Failure> {
    let excerpt = body.text().unwrap_or_default().chars().take(EXCERPT).collect();
    Failure::bad_response(status, found, excerpt)
}

/// A whole number, also from a text: some answers carry codes that way.
fn integer<V: Value>(object: &V, name: &str) -> Option<i32> {
    let value = object.named(name);
    let number = value.number().or_else(|| value.text()?.parse::<i32>().ok().map(f64::from))?;
    (number.fract() == 0.0 && number.abs() < f64::from(i32::MAX)).then_some(number as i32)
}

/// Puts documented oddities right, in place. Unknown fields and unknown values stay as they came.
fn normalise<V: Value>(shape: &'static Shape, object: &V) {
    let names = V::names(shape);
    for (place, field) in shape.fields.iter().enumerate() {
        if let Some(mended) = mend(&field.kind, &object.field(&names, place)) {
            object.set_field(&names, place, &mended);
        }
    }
}

/// What takes the place of `value`, if anything has to.
fn mend<V: Value>(kind: &'static Kind, value: &V) -> Option<V> {
    match *kind {
        Kind::Object(shape) => {
            if value.kind() == ValueKind::Object {
                normalise(shape, value);
            }
            None
        }
        Kind::List { item, .. } => {
            let (list, mended) = match value.kind() {
                ValueKind::List => (value.clone(), None),
                // One entry stands for a list of one in the documentation's samples.
                ValueKind::Object => list_of_one(value),
                // So do lists as JSON text.
                ValueKind::Text => match value.parse_json() {
                    Some(json) if json.kind() == ValueKind::List => (json.clone(), Some(json)),
                    Some(json) if json.kind() == ValueKind::Object => list_of_one(&json),
                    _ => return None,
                },
                _ => return None,
            };
            for place in 0..list.item_count() {
                if let Some(mended) = mend(item, &list.item(place)) {
                    list.set_item(place, &mended);
                }
            }
            mended
        }
        Kind::Boolean if matches!(value.text_size(), TextSize::Units(4 | 5)) => {
            match value.text()?.as_str() {
                "true" => Some(V::from_boolean(true)),
                "false" => Some(V::from_boolean(false)),
                _ => None,
            }
        }
        Kind::Integer { .. } if value.text_size() != TextSize::NotText => {
            value.text()?.parse::<i32>().ok().map(|number| V::from_number(f64::from(number)))
        }
        _ => None,
    }
}

fn list_of_one<V: Value>(item: &V) -> (V, Option<V>) {
    let list = V::list_of(item);
    (list.clone(), Some(list))
}
