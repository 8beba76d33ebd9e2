//! (path with parameters, input) -> the path of a request.

use std::borrow::Cow;

use super::endpoint::Endpoint;
use super::issue::{Issue, IssueCode};
use super::language::Language;
use super::report::{Path, Report};
use super::value::Value;

/// Refuses what would lead elsewhere: `fetch` takes these for steps, however they are encoded.
pub fn check<V: Value>(endpoint: &Endpoint, input: &V, language: Language) -> Result<(), Vec<Issue>> {
    let mut report = Report::new(language);
    for name in parameters(endpoint.path) {
        if matches!(input.named(name).text_start(3).as_deref(), Some("." | "..")) {
            report.no_step(IssueCode::InvalidValue, &Path::Field(&Path::Root, name), &input.named(name));
        }
    }
    if report.issues.is_empty() { Ok(()) } else { Err(report.issues) }
}

/// The path with its parameters, of which each is taken out of what is sent otherwise.
pub fn filled(path: &'static str, values: &mut Vec<(String, String)>) -> Cow<'static, str> {
    let Some((before, rest)) = path.split_once('{') else { return Cow::Borrowed(path) };
    let Some((name, after)) = rest.split_once('}') else { return Cow::Borrowed(path) };
    let mut text = String::from(before);
    if let Some(at) = values.iter().position(|(known, _)| known == name) {
        push_encoded(&mut text, &values.remove(at).1);
    }
    text.push_str(&filled(after, values));
    Cow::Owned(text)
}

/// Whether a field of the input stands in the path.
pub fn has(path: &'static str, name: &str) -> bool {
    parameters(path).any(|parameter| parameter == name)
}

fn parameters(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('{').skip(1).filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
}

/// As `encodeURIComponent` does it, but for what URLs have a meaning for elsewhere (RFC 3986, 2.3).
fn push_encoded(text: &mut String, value: &str) {
    for byte in value.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            text.push(char::from(byte));
        } else {
            text.push('%');
            for half in [byte >> 4, byte & 15] {
                text.push(char::from(half + if half < 10 { b'0' } else { b'A' - 10 }));
            }
        }
    }
}
