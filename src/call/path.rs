//! (path with a parameter, input) -> the path of a request.

use std::borrow::Cow;

use super::issue::Issue;
use super::language::Language;
use super::report::{Path, Report};
use super::table::Endpoint;
use super::value::Value;

/// Refuses `.` and `..`, which `fetch` resolves as path segments, however they are encoded.
pub fn check<V: Value>(endpoint: &Endpoint, input: &V, language: Language) -> Result<(), Vec<Issue>> {
    let Some([_, name, _]) = parts(endpoint.path) else { return Ok(()) };
    let value = input.named(name);
    if !matches!(value.text_start(3).as_deref(), Some("." | "..")) {
        return Ok(());
    }
    let mut report = Report::new(language);
    report.no_step(&Path::Field(&Path::Root, name), &value);
    Err(report.issues)
}

/// The path with its parameter, if it has one. The parameter is removed from the query and from the signed pairs.
#[inline(never)]
pub fn filled(path: &'static str, others: [&mut Vec<(String, String)>; 2]) -> Cow<'static, str> {
    let Some([before, name, after]) = parts(path) else { return Cow::Borrowed(path) };
    let mut text = String::from(before);
    for values in others {
        if let Some(at) = values.iter().position(|(known, _)| known == name) {
            let (_, value) = values.remove(at);
            if text.len() == before.len() {
                push_encoded(&mut text, &value);
            }
        }
    }
    text.push_str(after);
    Cow::Owned(text)
}

/// What stands before a parameter, its name, and what stands after it.
fn parts(path: &'static str) -> Option<[&'static str; 3]> {
    let at = |brace| path.bytes().position(|byte| byte == brace);
    let (opens, closes) = (at(b'{')?, at(b'}')?);
    Some([path.get(..opens)?, path.get(opens + 1..closes)?, path.get(closes + 1..)?])
}

/// Adds a value with all but the unreserved characters encoded (RFC 3986, 2.3): more than `encodeURIComponent` encodes.
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
