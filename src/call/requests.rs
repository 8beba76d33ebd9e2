//! (endpoint, checked input) -> one request, or several for a GET whose query is too long.
//!
//! A server or a proxy on the way refuses a request line of more than about 8 kB (nginx with 414).

use super::endpoint::Parts;
use super::issue::Issue;
use super::language::Language;
use super::path;
use super::report::{Path, Report};
use super::request::{self, Request};
use super::table::Endpoint;
use super::value::Value;

/// Bytes of an encoded query. With method, path and what the caller's own proxy has before the path, the request line stays
/// below the 8,000 bytes that every server should take (RFC 9110, 4.1).
pub const LONGEST_QUERY: u32 = 7_500;

/// Why there is no request for a checked input.
#[derive(Debug)]
pub enum Unsendable {
    /// It has no JSON text, which a checked one always has.
    NoJson,
    /// Its query is longer than servers take, or it leads to another path.
    Refused(Vec<Issue>),
}

/// Writes the requests for a checked input: one, or as many as the query of a GET needs to carry a list of ids.
pub fn build<V: Value>(
    endpoint: &'static Endpoint,
    input: &V,
    language: Language,
) -> Result<Vec<Request>, Unsendable> {
    path::check(endpoint, input, language).map_err(Unsendable::Refused)?;
    if endpoint.has_body() {
        request::whole(endpoint, input).map(|request| vec![request]).ok_or(Unsendable::NoJson)
    } else {
        in_parts(endpoint, input, language)
    }
}

/// One request if its query is short enough; otherwise one for each part of the list of ids that the call takes, if it does.
fn in_parts<V: Value>(
    endpoint: &'static Endpoint,
    input: &V,
    language: Language,
) -> Result<Vec<Request>, Unsendable> {
    let mut requests = Vec::new();
    let field = if let Parts::Ids(ids) = endpoint.parts { ids.list } else { "" };
    let ids = input.named(field);
    let ended = add(endpoint, input, (field, &ids, 0), language, &mut requests);
    if requests.len() > 1 {
        // Restores the list that the parts replaced.
        input.set_named(field, &ids);
    }
    ended.map(|()| requests)
}

/// Adds the request for `ids`, which stand at `first` of the whole list; in halves, and halves of these, if it is too long.
fn add<V: Value>(
    endpoint: &'static Endpoint,
    input: &V,
    (field, ids, first): (&'static str, &V, u32),
    language: Language,
    requests: &mut Vec<Request>,
) -> Result<(), Unsendable> {
    let request = request::whole(endpoint, input).ok_or(Unsendable::NoJson)?;
    let bytes = request.query.iter().fold(0, |bytes: u32, pair| bytes.saturating_add(size(pair)));
    if bytes <= LONGEST_QUERY {
        requests.push(request);
        return Ok(());
    }
    let count = ids.item_count();
    if count < 2 {
        return Err(Unsendable::Refused(too_long(&request, bytes, (field, first), language)));
    }
    let half = count / 2;
    for (from, to) in [(0, half), (half, count)] {
        let part = V::empty_list();
        for index in from..to {
            part.set_item(index - from, &ids.item(index));
        }
        input.set_named(field, &part);
        add(endpoint, input, (field, &part, first + from), language, requests)?;
    }
    Ok(())
}

/// Reports it at the longest field, which is best to shorten.
fn too_long(request: &Request, bytes: u32, (list, first): (&str, u32), language: Language) -> Vec<Issue> {
    let longest = request.query.iter().max_by_key(|pair| size(pair)).map_or("", |(name, _)| name);
    let field = longest.strip_suffix("[]").unwrap_or(longest);
    let mut report = Report::new(language);
    let path = Path::Field(&Path::Root, field);
    let item = Path::Item(&path, first);
    report.too_long_for_a_query(if field == list { &item } else { &path }, bytes, LONGEST_QUERY);
    report.issues
}

/// Bytes of `name=value&`, encoded as `URLSearchParams` does it.
#[inline(never)]
fn size((name, value): &(String, String)) -> u32 {
    let mut bytes: u32 = 2;
    for byte in name.bytes().chain(value.bytes()) {
        let is_plain = byte.is_ascii_alphanumeric() || matches!(byte, b'*' | b'-' | b'.' | b'_' | b' ');
        bytes = bytes.saturating_add(if is_plain { 1 } else { 3 });
    }
    bytes
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test(unsupported = test)]
    fn a_query_is_measured_as_it_is_encoded() {
        let size = |text: &str| size(&("n".to_owned(), text.to_owned())) - 3;
        assert_eq!(["aZ09*-._ ", "部", "é", "+", "~", "😀"].map(size), [9, 9, 6, 3, 3, 12]);
    }
}
