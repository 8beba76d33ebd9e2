//! (status, body) -> the documented answer, or an error.

use super::alternatives::takes;
use super::error::{self, Failure};
use super::relayed;
use super::service_message;
use super::table::{Endpoint, Field, Kind, Shape};
use super::value::{Tag, Value, ValueKind};

/// Characters of a foreign answer that an error carries.
const EXCERPT: usize = 500;
/// The fields of the envelope around `data`.
static ENVELOPE: Shape = Shape {
    name: "Resp",
    fields: &[
        Field::new("statusCode", Kind::Integer { min: i32::MIN as i64, max: i32::MAX as i64 }),
        Field::new("message", Kind::TEXT),
        Field::new("apiCode", Kind::Integer { min: i32::MIN as i64, max: i32::MAX as i64 }).optional(),
        Field::new("requestId", Kind::TEXT).optional(),
        Field::new("data", Kind::Json),
    ],
    rules: &[],
    is_recursive: false,
};
/// Entries of a list that are tagged together.
const BLOCK: usize = 256;

/// Reads an answer. `body` is the text that arrived; it is success if and only if its `statusCode` is 200.
pub fn read<V: Value>(endpoint: &Endpoint, status: u16, body: &V) -> error::Result<V> {
    let envelope = envelope(endpoint, status, body)?;
    let status_code = integer(&envelope, "statusCode");
    let is_whole = endpoint.answer.name.is_empty();
    match status_code {
        None if is_whole && !has_status_code(&endpoint.answer) && (200..300).contains(&status) => {}
        None => return Err(foreign(endpoint, status, "JSON without a `statusCode`", body)),
        Some(200) => normalise(&ENVELOPE, &envelope, Some(&endpoint.answer)),
        Some(status_code) => {
            let message = service_message::of(&envelope);
            return Err(refusal(Failure::refused(status, status_code, message), &envelope));
        }
    }
    if is_whole {
        coerce(&endpoint.answer.kind, envelope.tag(), &|| envelope.clone());
    }
    if is_unsuccessful(&endpoint.answer, &envelope) {
        let message = service_message::of_unsuccessful(endpoint, &envelope);
        return Err(refusal(Failure::unsuccessful(status, message), &envelope));
    }
    Ok(envelope)
}

/// With what the envelope says beside its message.
#[inline(never)]
fn refusal<V: Value>(mut failure: Box<Failure>, envelope: &V) -> Box<Failure> {
    failure.api_code = integer(envelope, "apiCode").or_else(|| integer(envelope, "code"));
    failure.request_id = request_id(envelope);
    match relayed::read(envelope) {
        Some((relayed, issues)) => failure.relayed(relayed, issues),
        None => failure,
    }
}

/// Whether an answer without `data` is an envelope all the same: its type says so.
fn has_status_code(answer: &Field) -> bool {
    matches!(answer.kind, Kind::Object(of) if of.shape().field("statusCode").is_some())
}

/// Whether what is answered has a declared field `success`, which is `false`: the service does not always tell a refusal by its code.
fn is_unsuccessful<V: Value>(answer: &Field, envelope: &V) -> bool {
    let says_so = |data: &V| {
        data.kind() == ValueKind::Object && data.named("success").to_json().as_deref() == Some("false")
    };
    let is_whole = answer.name.is_empty();
    // A response that is declared without an envelope may have one.
    let in_either_place = || says_so(&envelope.named("data")) || is_whole && says_so(envelope);
    match answer.kind {
        // Of `makeRequest`, whose response is not described: it may say so in either place.
        Kind::Json if is_whole => in_either_place(),
        Kind::Object(data) => {
            let field = data.shape().field("success");
            field.is_some_and(|field| matches!(field.kind, Kind::Boolean)) && in_either_place()
        }
        _ => false,
    }
}

/// The id of the request, which the service's support asks for.
#[inline(never)]
pub fn request_id<V: Value>(envelope: &V) -> Option<String> {
    envelope.named("requestId").text_start(error::LONGEST_ID).filter(|id| !id.is_empty())
}

fn envelope<V: Value>(endpoint: &Endpoint, status: u16, body: &V) -> error::Result<V> {
    let found = match body.parse_json() {
        Some(json) if json.kind() == ValueKind::Object => return Ok(json),
        Some(json) => json.kind().label(),
        // A browser hides the status of a redirect.
        None if status == 0 || (300..400).contains(&status) => "a redirect",
        None if body.kind() == ValueKind::Blank => "an empty body",
        None => match start(body) {
            Some(text) if is_page(&text) => "a page of HTML or XML",
            Some(_) => "text that is not valid JSON",
            None => "no text",
        },
    };
    Err(foreign(endpoint, status, found, body))
}

/// Of an answer that is not understood. Where it may hold a secret, JSON is not shown, whole or broken; the text of a server before
/// the service is.
fn foreign<V: Value>(endpoint: &Endpoint, status: u16, found: &'static str, body: &V) -> Box<Failure> {
    let shown = start(body).filter(|text| !endpoint.answers_secrets || !is_like_json(text));
    let excerpt = shown.unwrap_or_default().chars().take(EXCERPT).collect();
    Failure::bad_response(status, found, excerpt)
}

fn is_like_json(text: &str) -> bool {
    // The standard library's search for texts is 5 kB.
    matches!(text.trim_ascii_start().as_bytes(), [b'{' | b'[' | b'"', ..])
        || text.as_bytes().windows(2).any(|pair| pair == b"{\"")
}

fn is_page(text: &str) -> bool {
    text.trim_ascii_start().starts_with('<')
}

/// So much of a body as an error may carry: a character has up to two units.
fn start<V: Value>(body: &V) -> Option<String> {
    body.text_start(2 * EXCERPT as u32)
}

/// A whole number, also from a text: some answers carry codes that way.
fn integer<V: Value>(object: &V, name: &str) -> Option<i32> {
    let value = object.named(name);
    // A list is no text, though JavaScript would make one of it.
    let number = if value.tag().is_text() { value.parse_json()?.number()? } else { value.number()? };
    (number.fract() == 0.0 && number.abs() < f64::from(i32::MAX)).then_some(number as i32)
}

/// Puts documented oddities right, in place. Unknown fields and unknown values stay as they came.
/// Of an envelope, `answer` is its last field.
fn normalise<V: Value>(shape: &'static Shape, object: &V, answer: Option<&Field>) {
    let names = V::names(shape);
    let mut tags = vec![0; shape.fields.len()];
    object.tag_fields(names, &mut tags);
    for ((index, field), tag) in (0..).zip(shape.fields).zip(tags) {
        let field = answer.filter(|answer| answer.name == field.name).unwrap_or(field);
        // Some back ends write `null` for an empty list. Where the list is optional, `null` may mean that it is absent.
        if field.required && matches!(field.kind, Kind::List { .. }) && Tag(tag).kind() == ValueKind::Null {
            object.set_field(names, index, &V::empty_list());
            continue;
        }
        if let Some(coerced) = coerce(&field.kind, Tag(tag), &|| object.field(names, index)) {
            object.set_field(names, index, &coerced);
        }
    }
}

/// The replacement of a value, if it needs one; `value` takes it over where the tag is not enough.
fn coerce<V: Value>(kind: &Kind, tag: Tag, value: &dyn Fn() -> V) -> Option<V> {
    match *kind {
        Kind::Object(of) if tag.kind() == ValueKind::Object => {
            normalise(of.shape(), &value(), None);
            None
        }
        Kind::List { item, .. } => match tag.kind() {
            ValueKind::List => {
                coerce_items(item, &value());
                None
            }
            // The documentation's samples show one entry for a list of one, and lists as JSON text.
            ValueKind::Object => list_in(item, value()),
            ValueKind::Text => list_in(item, value().parse_json()?),
            _ => None,
        },
        // The documentation's own sample has a blank before it, and any other text is true in JavaScript.
        Kind::Boolean if tag.is_text() => match value().text_start(8)?.trim_ascii() {
            "true" => Some(V::from_boolean(true)),
            "false" => Some(V::from_boolean(false)),
            _ => None,
        },
        Kind::Nullable(kind) if tag.kind() != ValueKind::Null => coerce(kind, tag, value),
        Kind::AnyOf(kinds) => match kind_of(kinds, tag, value) {
            Some((kind, _)) => coerce(kind, tag, value),
            // It is of none as it came, and perhaps stands for one.
            None => kinds.iter().find_map(|kind| coerce(kind, tag, value)),
        },
        Kind::Integer { .. } | Kind::Number { .. } if tag.is_text() => {
            let number = value().parse_json()?.number()?;
            Some(V::from_number(number))
        }
        _ => None,
    }
}

/// Which of several kinds a value is of: the first that takes it; of types of objects, the one with the most of its fields, and how many
/// these are.
#[inline(never)]
fn kind_of<V: Value>(
    kinds: &'static [Kind],
    tag: Tag,
    value: &dyn Fn() -> V,
) -> Option<(&'static Kind, usize)> {
    let mut best: Option<(&Kind, usize)> = None;
    for kind in kinds.iter().filter(|kind| takes(kind, tag)) {
        let found = match *kind {
            Kind::AnyOf(kinds) => kind_of(kinds, tag, value),
            Kind::Object(of) => Some((kind, known_fields(of.shape(), &value()))),
            _ => Some((kind, 0)),
        };
        if best.is_none_or(|(_, most)| found.is_some_and(|(_, count)| count > most)) {
            best = found;
        }
    }
    best
}

/// How many fields of a type an object has.
fn known_fields<V: Value>(shape: &'static Shape, object: &V) -> usize {
    let mut tags = vec![0; shape.fields.len()];
    object.tag_fields(V::names(shape), &mut tags);
    tags.iter().filter(|tag| Tag(**tag).kind() != ValueKind::Nothing).count()
}

#[inline(never)]
fn coerce_items<V: Value>(item: &Kind, list: &V) {
    if !matches!(
        item,
        Kind::Object(_)
            | Kind::List { .. }
            | Kind::Boolean
            | Kind::Integer { .. }
            | Kind::Number { .. }
            | Kind::Nullable(_)
            | Kind::AnyOf(_)
    ) {
        return;
    }
    // A list of the service's has any length, and memory that the wasm once took it keeps.
    let mut tags = [0; BLOCK];
    for first in (0..list.item_count()).step_by(BLOCK) {
        let size = BLOCK.min((list.item_count() - first) as usize);
        let Some(block) = tags.get_mut(..size) else { return };
        list.tag_items(first, block);
        for (index, tag) in (first..).zip(&*block) {
            if let Some(coerced) = coerce(item, Tag(*tag), &|| list.item(index)) {
                list.set_item(index, &coerced);
            }
        }
    }
}

/// The list that a value is or stands for: an object with a field that a row must have is a row, another may be a page with the
/// `list`. What is neither is no list, and never becomes a row.
#[inline(never)]
fn list_in<V: Value>(item: &Kind, mut list: V) -> Option<V> {
    if list.kind() == ValueKind::Object {
        let has = |name| list.named(name).kind() != ValueKind::Nothing;
        list = match item {
            Kind::Object(row) if row.shape().fields.iter().any(|field| field.required && has(field.name)) => {
                V::list_of(&list)
            }
            _ => list.named("list"),
        };
    }
    if list.kind() != ValueKind::List {
        return None;
    }
    coerce_items(item, &list);
    Some(list)
}
