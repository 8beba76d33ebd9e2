//! A request as credentials are checked against it.

use axum::http::HeaderMap;

use crate::json::Object;

/// What of a request is needed to tell whose it is.
#[derive(Debug, Clone, Copy)]
pub struct AuthRequest<'a> {
    /// The verb, in capitals.
    pub method: &'a str,
    /// Without host and query.
    pub path: &'a str,
    /// All headers.
    pub headers: &'a HeaderMap,
    /// The query of a GET, else the top level of the body.
    pub parameters: &'a Object,
}

/// A header as Node hands it to the service: each byte a Latin-1 character, repeated headers joined by a
/// comma.
pub(crate) fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let values: Vec<String> = headers
        .get_all(name)
        .iter()
        .map(|value| value.as_bytes().iter().map(|byte| char::from(*byte)).collect())
        .collect();
    if values.is_empty() { None } else { Some(values.join(", ")) }
}
