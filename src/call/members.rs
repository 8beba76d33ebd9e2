//! The members of an object in JSON text that `JSON.stringify` wrote.
//!
//! The pairs to sign are read from the very text that is sent, so the two cannot differ. The text is known to be
//! well formed: this is a splitter, not a parser, and what it does not understand it passes on.

use super::value::Value;

/// The members in their order: the key as text, the value as it stands in `json`.
pub fn of_object<V: Value>(json: &str) -> Vec<(String, &str)> {
    let mut rest = inside(json);
    let mut members = Vec::new();
    while let Some((key, after)) = cut(rest, ':') {
        let (value, after) = cut(after, ',').unwrap_or((after, ""));
        members.push((text::<V>(key), value));
        rest = after;
    }
    members
}

/// The entries of a list, each as it stands in `json`.
pub fn of_list(json: &str) -> Vec<&str> {
    let mut rest = inside(json);
    let mut items = Vec::new();
    while !rest.is_empty() {
        let (item, after) = cut(rest, ',').unwrap_or((rest, ""));
        items.push(item);
        rest = after;
    }
    items
}

/// A value as the signature has it: a string without its quotes, anything else as it stands.
///
/// Escapes are decoded as JSON: half of a surrogate pair becomes U+FFFD, as wherever JavaScript turns text
/// into UTF-8.
pub fn text<V: Value>(value: &str) -> String {
    match value.strip_prefix('"').and_then(|inner| inner.strip_suffix('"')) {
        Some(inner) if inner.as_bytes().contains(&b'\\') => {
            V::from_text(value).parse_json().and_then(|parsed| parsed.text()).unwrap_or_default()
        }
        Some(inner) => inner.to_owned(),
        None => value.to_owned(),
    }
}

fn inside(json: &str) -> &str {
    let mut letters = json.chars();
    letters.next();
    letters.next_back();
    letters.as_str()
}

/// Cuts at the first `mark` that stands in no string and no nested value.
fn cut(json: &str, mark: char) -> Option<(&str, &str)> {
    let (mut depth, mut in_string, mut escaped) = (0_u32, false, false);
    for (index, byte) in json.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            _ if in_string => {}
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            _ if depth == 0 && char::from(byte) == mark => {
                return Some((json.get(..index)?, json.get(index + 1..)?));
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::fixture::TestValue;

    #[wasm_bindgen_test(unsupported = test)]
    fn splits_at_the_top_level_alone() {
        let members = of_object::<TestValue>(r#"{"a":"x,y:{","b":{"c":[1,2]},"d":[{"e":"]"}],"f":null}"#);
        let expected = [("a", r#""x,y:{""#), ("b", r#"{"c":[1,2]}"#), ("d", r#"[{"e":"]"}]"#), ("f", "null")];
        assert_eq!(members, expected.map(|(key, value)| (key.to_owned(), value)));
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn an_empty_object_and_an_empty_list_have_no_members() {
        assert!(of_object::<TestValue>("{}").is_empty());
        assert!(of_list("[]").is_empty());
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn reads_escapes_as_javascript_does() {
        assert_eq!(
            text::<TestValue>(r#""\"\\\/\b\f\n\r\té\u00e9\ud83d\ude00""#),
            "\"\\/\u{8}\u{c}\n\r\téé😀"
        );
    }
}
