//! (a GET and what it asks for) -> as many requests as servers take; (their answers) -> one answer.
//!
//! A server or a proxy on the way refuses a request line of more than about 8 kB (nginx with 414), whatever the API would take.

use super::endpoint::{Endpoint, Parts};
use super::issue::Issue;
use super::members;
use super::message::Language;
use super::report::{Path, Report};
use super::request::{self, Request};
use super::value::{Value, ValueKind};

/// Bytes of an encoded query. With method, path and what the caller's own proxy has before the path, the request line stays
/// below the 8,000 bytes that every server should take (RFC 9110, 4.1).
pub const LONGEST_QUERY: u32 = 7_500;

/// One request if its query is short enough; otherwise one for each part of the list of ids that the call takes, if it does.
pub fn split<V: Value>(
    endpoint: &'static Endpoint,
    members: &[(String, &str)],
    language: Language,
) -> Result<Vec<Request>, Vec<Issue>> {
    let whole = request::read::<V>(endpoint, members);
    let bytes = sum(whole.query.iter().map(size));
    if bytes <= LONGEST_QUERY {
        return Ok(vec![whole]);
    }
    let ids = match endpoint.parts {
        Parts::Ids(field) => members.iter().position(|(name, value)| name == field && value.starts_with('[')),
        _ => None,
    };
    let Some((place, (field, list))) = ids.and_then(|place| Some((place, members.get(place)?))) else {
        return Err(too_long(&whole.query, bytes, language));
    };
    let name = format!("{field}[]");
    let others: Vec<_> = whole.query.iter().filter(|(known, _)| *known != name).cloned().collect();
    let bytes_of_others = sum(others.iter().map(size));
    if bytes_of_others >= LONGEST_QUERY {
        return Err(too_long(&others, bytes_of_others, language));
    }

    let mut requests = Vec::new();
    let mut part = String::new();
    let mut bytes = bytes_of_others;
    let mut finish = |part: &mut String| {
        part.push(']');
        let mut members = members.to_vec();
        if let Some((_, value)) = members.get_mut(place) {
            *value = part;
        }
        requests.push(request::read::<V>(endpoint, &members));
        part.clear();
    };
    for (place, id) in (0..).zip(members::of_list(list)) {
        let of_id = size(&(name.clone(), members::text::<V>(id)));
        let alone = bytes_of_others.saturating_add(of_id);
        if alone > LONGEST_QUERY {
            let list = Path::Field(&Path::Root, field);
            return Err(refusal(&Path::Item(&list, place), alone, language));
        }
        bytes = bytes.saturating_add(of_id);
        if bytes > LONGEST_QUERY {
            finish(&mut part);
            bytes = alone;
        }
        part.push(if part.is_empty() { '[' } else { ',' });
        part.push_str(id);
    }
    finish(&mut part);
    Ok(requests)
}

/// Adds the rows of a further answer to those of the first. `None` if one of them has none.
pub fn join<V: Value>(first: &V, next: &V) -> Option<()> {
    let [rows, further] = [first, next].map(|envelope| envelope.named("data"));
    if rows.kind() != ValueKind::List || further.kind() != ValueKind::List {
        return None;
    }
    let count = rows.item_count();
    for place in 0..further.item_count() {
        rows.set_item(count + place, &further.item(place));
    }
    Some(())
}

/// At the longest field: to shorten it helps most.
fn too_long(query: &[(String, String)], bytes: u32, language: Language) -> Vec<Issue> {
    let longest = query.iter().max_by_key(|pair| size(pair)).map_or("", |(name, _)| name.as_str());
    let field = longest.strip_suffix("[]").unwrap_or(longest);
    refusal(&Path::Field(&Path::Root, field), bytes, language)
}

fn refusal(path: &Path<'_>, bytes: u32, language: Language) -> Vec<Issue> {
    let mut report = Report::new(language);
    report.too_long_for_a_query(path, bytes, LONGEST_QUERY);
    report.issues
}

/// Bytes of `name=value&`, encoded as `URLSearchParams` does it.
fn size((name, value): &(String, String)) -> u32 {
    sum([name, value].into_iter().map(|text| {
        sum(text.bytes().map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'*' | b'-' | b'.' | b'_' | b' ' => 1,
            _ => 3,
        }))
    }))
    .saturating_add(2)
}

fn sum(sizes: impl Iterator<Item = u32>) -> u32 {
    sizes.fold(0, u32::saturating_add)
}

#[cfg(test)]
#[path = "parts_tests.rs"]
mod tests;
