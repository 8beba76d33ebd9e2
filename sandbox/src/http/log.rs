//! One line per request on standard error.

use std::io::Write;
use std::time::Duration;

use axum::http::Method;
use axum::response::Response;

use super::answer::Outcome;

/// Verb, path, `statusCode`, milliseconds. Never the query, a header or a body: they hold secrets and
/// people's data.
pub(super) fn write(method: &Method, path: &str, response: &Response, took: Duration) {
    let outcome = response.extensions().get::<Outcome>();
    let status_code = outcome.map_or(response.status().as_u16(), |outcome| outcome.status_code);
    let cause = outcome.and_then(|outcome| outcome.cause.as_deref()).map(|cause| format!(" ({cause})"));
    let (took, cause) = (took.as_secs_f64() * 1000.0, cause.unwrap_or_default());
    // A reader that went away is no reason to end.
    let _ = writeln!(std::io::stderr(), "{method} {path} {status_code} {took:.1} ms{cause}");
}
