//! Lets the pages that may call read what is answered.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// Readable by pages: the clock, how long to wait, and what to quote to support.
const EXPOSED: HeaderValue = HeaderValue::from_static("date, retry-after, x-request-id");
/// So that every call of a session does not cost two requests, in seconds.
const MAX_AGE: HeaderValue = HeaderValue::from_static("600");

/// The page's origin, if a page calls.
pub(super) fn origin(headers: &HeaderMap) -> Option<HeaderValue> {
    headers.get(header::ORIGIN).cloned()
}

/// Answers the preflight of a page that may call: any header may be sent.
pub(super) fn preflight(request: &HeaderMap) -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    headers.insert(header::ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_static("GET, POST, OPTIONS"));
    headers.insert(header::ACCESS_CONTROL_MAX_AGE, MAX_AGE);
    headers.insert("access-control-allow-private-network", HeaderValue::from_static("true"));
    if let Some(names) = request.get(header::ACCESS_CONTROL_REQUEST_HEADERS) {
        // Named one by one, because `*` does not cover `authorization`.
        headers.insert(header::ACCESS_CONTROL_ALLOW_HEADERS, names.clone());
    }
    response
}

/// Marks a response as readable by the page that asked. The origin is named, because `*` is refused to
/// requests with credentials.
pub(super) fn allow(headers: &mut HeaderMap, origin: Option<HeaderValue>) {
    headers.append(header::VARY, HeaderValue::from_static("origin, access-control-request-headers"));
    if let Some(origin) = origin {
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(header::ACCESS_CONTROL_ALLOW_CREDENTIALS, HeaderValue::from_static("true"));
        headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
    }
}
