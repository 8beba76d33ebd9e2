//! `JSON.stringify`.

use std::fmt::Write;

use super::number::print as print_number;
use super::text::Text;
use super::value::Json;

impl Json {
    /// Prints the value as `JSON.stringify` does.
    #[must_use]
    pub fn stringify(&self) -> String {
        let mut out = String::new();
        value(&mut out, self);
        out
    }
}

/// Appends a value without whitespace. Non-ASCII characters are not escaped.
fn value(out: &mut String, json: &Json) {
    match json {
        Json::Null => out.push_str("null"),
        Json::Bool(flag) => out.push_str(if *flag { "true" } else { "false" }),
        Json::Number(number) if number.is_finite() => print_number(out, *number),
        Json::Number(_) => out.push_str("null"),
        Json::Text(content) => text(out, content),
        Json::List(items) => {
            separated(out, '[', items.iter(), ']', value);
        }
        Json::Object(object) => {
            separated(out, '{', object.pairs(), '}', |out, (key, member)| {
                text(out, key);
                out.push(':');
                value(out, member);
            });
        }
    }
}

fn separated<T>(
    out: &mut String,
    open: char,
    items: impl Iterator<Item = T>,
    close: char,
    print: impl Fn(&mut String, T),
) {
    out.push(open);
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push(',');
        }
        print(out, item);
    }
    out.push(close);
}

/// Appends a string. Lone surrogates are escaped (`\ud83d`), as in JavaScript since 2019.
fn text(out: &mut String, content: &Text) {
    out.push('"');
    if content.units().iter().all(is_plain) {
        out.extend(content.units().iter().filter_map(|unit| u8::try_from(*unit).ok()).map(char::from));
    } else {
        escaped(out, content);
    }
    out.push('"');
}

/// Returns whether a unit is an ASCII character that needs no escape. Most texts have no other.
fn is_plain(unit: &u16) -> bool {
    (0x20..0x80).contains(unit) && *unit != u16::from(b'"') && *unit != u16::from(b'\\')
}

fn escaped(out: &mut String, content: &Text) {
    for unit in char::decode_utf16(content.units().iter().copied()) {
        match unit {
            Ok('"') => out.push_str("\\\""),
            Ok('\\') => out.push_str("\\\\"),
            Ok('\u{8}') => out.push_str("\\b"),
            Ok('\u{c}') => out.push_str("\\f"),
            Ok('\n') => out.push_str("\\n"),
            Ok('\r') => out.push_str("\\r"),
            Ok('\t') => out.push_str("\\t"),
            Ok(control) if control < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            Ok(other) => out.push(other),
            Err(lone) => {
                let _ = write!(out, "\\u{:04x}", lone.unpaired_surrogate());
            }
        }
    }
}
