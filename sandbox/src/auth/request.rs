//! The parts of a request that authentication reads.

use axum::http::HeaderMap;

use crate::json::Object;

/// The parts of a request that authentication reads.
#[derive(Debug, Clone, Copy)]
pub struct AuthRequest<'a> {
    /// The HTTP method, in upper case.
    pub method: &'a str,
    /// The path, without host and query.
    pub path: &'a str,
    /// All headers.
    pub headers: &'a HeaderMap,
    /// The query of a GET, otherwise the top level of the body.
    pub parameters: &'a Object,
}

/// Returns a header as Node does: each byte is a Latin-1 character, and a comma joins repeated headers.
pub(crate) fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    let values: Vec<String> = headers
        .get_all(name)
        .iter()
        .map(|value| value.as_bytes().iter().map(|byte| char::from(*byte)).collect())
        .collect();
    if values.is_empty() { None } else { Some(values.join(", ")) }
}
