//! (endpoint, checked input) -> method, path, query or body, and the pairs to sign.

use std::borrow::Cow;

use super::endpoint::Method;
use super::members;
use super::path;
use super::table::Endpoint;
use super::value::Value;

/// What goes over the wire, before any credential.
#[derive(Debug, PartialEq, Eq)]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Path on the host.
    pub path: Cow<'static, str>,
    /// Pairs of the query in their order, not yet encoded. A list is its name with `[]`, once per entry.
    pub query: Vec<(String, String)>,
    /// JSON text of the body, if there is one.
    pub body: Option<String>,
    /// The pairs that a signature covers, as the server has them after it parsed what it received.
    pub parameters: Vec<(String, String)>,
}

/// Writes one request for the whole of a checked input, however long it is.
///
/// `None` for an input that has no JSON text.
#[inline(never)]
pub fn whole<V: Value>(endpoint: &'static Endpoint, input: &V) -> Option<Request> {
    let json = input.to_json()?;
    let Endpoint { method, path, .. } = *endpoint;
    if endpoint.has_body() {
        let parameters = parameters::<V>(&json);
        return Some(Request { method, path: path.into(), query: Vec::new(), body: Some(json), parameters });
    }
    let sent = sent_in_a_query::<V>(&json);
    let mut query = query::<V>(&sent);
    // Of other methods the official client signs the body alone, and the query of a DELETE goes out unsigned.
    let mut parameters = if method == Method::Get { signed::<V>(sent) } else { Vec::new() };
    let path = path::filled(path, [&mut query, &mut parameters]);
    Some(Request { method, path, query, body: None, parameters })
}

/// The pairs to sign of a JSON object: keys by UTF-16 unit, strings without quotes, anything else as it stands.
pub fn parameters<V: Value>(json: &str) -> Vec<(String, String)> {
    signed::<V>(members::of_object::<V>(json))
}

fn signed<V: Value>(members: Vec<(String, &str)>) -> Vec<(String, String)> {
    sorted(members.into_iter().map(|(key, value)| (key, members::text::<V>(value))))
}

/// Sorts by UTF-16 unit, as JavaScript does. Names are unique.
pub fn sorted<N: AsRef<str>, T>(pairs: impl Iterator<Item = (N, T)>) -> Vec<(N, T)> {
    let mut sorted: Vec<(N, T)> = Vec::with_capacity(16);
    for pair in pairs {
        // A dozen pairs: the standard library's sort would be larger than the rest of this file.
        let index = sorted.partition_point(|(known, _)| precedes(known.as_ref(), pair.0.as_ref()));
        sorted.insert(index, pair);
    }
    sorted
}

/// The order of UTF-8 differs only where one character is above U+FFFF and the other one between U+E000 and that.
#[inline(never)]
fn precedes(one: &str, other: &str) -> bool {
    match one.bytes().zip(other.bytes()).find(|(one, other)| one != other) {
        None => one.len() < other.len(),
        Some((one, other)) if one < 0xee && other < 0xee => one < other,
        Some(_) => one.encode_utf16().lt(other.encode_utf16()),
    }
}

/// Leaves out `null` and empty lists, which a query does not carry. The official client signs them all the same, and no server
/// can compute that signature.
fn sent_in_a_query<V: Value>(json: &str) -> Vec<(String, &str)> {
    let mut members = members::of_object::<V>(json);
    members.retain(|(_, value)| !matches!(*value, "null" | "[]"));
    members
}

fn query<V: Value>(members: &[(String, &str)]) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for (key, value) in members {
        if value.starts_with('[') {
            let key = format!("{key}[]");
            pairs.extend(
                members::of_list(value).into_iter().map(|item| (key.clone(), members::text::<V>(item))),
            );
        } else {
            pairs.push((key.clone(), members::text::<V>(value)));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test(unsupported = test)]
    fn names_are_sorted_as_javascript_sorts() {
        let letters = ["", "a", "b", "é", "퟿", "\u{e000}", "\u{ffee}", "\u{10000}", "\u{10ffff}", "👪"];
        let texts: Vec<_> = letters
            .iter()
            .flat_map(|first| letters[1..].iter().map(move |last| format!("{last}{first}")))
            .collect();
        let mut expected = texts.clone();
        expected.sort_by_key(|text| text.encode_utf16().collect::<Vec<_>>());

        let found: Vec<_> =
            sorted(texts.into_iter().map(|text| (text, ()))).into_iter().map(|(text, ())| text).collect();
        assert_eq!(found, expected);
    }
}
