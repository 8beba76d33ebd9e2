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
    let (took, path, cause) = (took.as_secs_f64() * 1000.0, plain(path), plain(&cause.unwrap_or_default()));
    // A reader that went away is no reason to end.
    let _ = writeln!(std::io::stderr(), "{method} {path} {status_code} {took:.1} ms{cause}");
}

/// A sender chooses this text: it must neither begin a line nor command a terminal.
fn plain(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn writes_no_control_characters() {
        assert_eq!(plain("/部/a b"), "/部/a b");
        assert_eq!(plain("/\n\r\u{1b}[2J\u{7f}\u{9b}"), "/\u{fffd}\u{fffd}\u{fffd}[2J\u{fffd}\u{fffd}");
    }
}
