//! Texts without secrets: those that are JSON, forms and URLs.

use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::hidden::Hidden;
use super::names::is_secret;
use super::urls::url_without_secrets;
use crate::json::{Json, Text, read};

/// How deeply texts are looked into that are within texts.
const MAX_TEXTS: u8 = 4;
/// How deeply the JSON of a text may be nested, beside that of what holds it.
const MAX_DEPTH: u8 = 32;
/// What stands for a secret, and for JSON that is nested too deeply to be looked into.
const HIDDEN: &str = "***";

/// Shows a value within a text.
type Show<'a> = fn(Hidden<'a>, &Json) -> Json;

/// Returns a text as it is shown. `show` says how its value is shown if it is JSON, or a form with fields that are. A text
/// without secrets stays as it is written.
pub(super) fn shown<'a>(text: &Text, hidden: Hidden<'a>, show: Show<'a>) -> Text {
    let plain = text.to_utf8();
    let shown = json(&plain, hidden, show).or_else(|| form(&plain, hidden, show));
    let shown = shown.unwrap_or_else(|| url_without_secrets(&plain));
    if shown == plain { text.clone() } else { Text::from(shown.as_str()) }
}

/// Looks into an object, a list, or a text that was printed as JSON once more.
fn json<'a>(text: &str, hidden: Hidden<'a>, show: Show<'a>) -> Option<String> {
    let trimmed = text.trim();
    if !trimmed.starts_with(['{', '[', '"']) {
        return None;
    }
    let value = read(trimmed).ok()?;
    if hidden.texts >= MAX_TEXTS || is_deeper(&value, MAX_DEPTH) {
        return Some(HIDDEN.to_owned());
    }
    let kept = show(hidden.within_text(), &value);
    Some(if kept == value { text.to_owned() } else { kept.stringify() })
}

fn is_deeper(value: &Json, levels: u8) -> bool {
    let is_item_deeper = |item| levels == 0 || is_deeper(item, levels - 1);
    match value {
        Json::List(items) => items.iter().any(is_item_deeper),
        Json::Object(object) => object.pairs().any(|(_, item)| is_item_deeper(item)),
        _ => false,
    }
}

/// Looks into the fields of a form, such as `password=x&a=1`. A text with blanks is none.
fn form<'a>(text: &str, hidden: Hidden<'a>, show: Show<'a>) -> Option<String> {
    let trimmed = text.trim();
    let is_form = trimmed.contains('=')
        && !trimmed.contains(char::is_whitespace)
        && trimmed.split('&').all(|field| is_name(field.split_once('=').map_or(field, |(name, _)| name)));
    if !is_form {
        return None;
    }
    let fields: Vec<String> = trimmed.split('&').map(|field| field_of_form(field, hidden, show)).collect();
    let shown = fields.join("&");
    Some(if shown == trimmed { text.to_owned() } else { shown })
}

fn is_name(name: &str) -> bool {
    name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-.[]%+$~".contains(&byte))
}

fn field_of_form<'a>(field: &str, hidden: Hidden<'a>, show: Show<'a>) -> String {
    // What ends with `=` can be Base64.
    let Some((name, value)) = field.split_once('=').filter(|(_, value)| !value.trim_matches('=').is_empty())
    else {
        return field.to_owned();
    };
    if is_secret(&decoded(name)) {
        return format!("{name}={HIDDEN}");
    }
    if hidden.texts >= MAX_TEXTS {
        return field.to_owned();
    }
    let plain = Text::from(decoded(value).as_str());
    let kept = shown(&plain, hidden.within_text(), show);
    if kept == plain {
        return field.to_owned();
    }
    format!("{name}={}", utf8_percent_encode(&kept.to_utf8(), NON_ALPHANUMERIC))
}

fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use crate::json::{Json, Object, Text, read};
    use crate::secrets::without_secrets;

    fn shown(text: &str) -> String {
        match without_secrets(&Json::from(text), &["pin".to_owned()]) {
            Json::Text(text) => text.to_utf8(),
            other => panic!("{other:?}"),
        }
    }

    /// A text that is JSON within JSON, so many times.
    fn nested(text: &str, times: usize) -> String {
        (0..times).fold(text.to_owned(), |text, _| {
            Json::from(Object::new().with("text", text.as_str())).stringify()
        })
    }

    #[test]
    fn json_within_texts_shows_no_secret() {
        for (text, expected) in [
            (r#"{"password":"x","a":1}"#, r#"{"a":1}"#),
            (r#" [ {"apiKey":"x"}, 2 ] "#, "[{},2]"),
            (r#""{\"password\":\"x\",\"a\":1}""#, r#""{\"a\":1}""#),
            (r#"{"customData":{"pin":"1","team":"a"}}"#, r#"{"customData":{"team":"a"}}"#),
            (r#"{"customData":"{\"pin\":\"1\",\"a\":2}"}"#, r#"{"customData":"{\"a\":2}"}"#),
            (r#"{"list":[{"key":"pin","value":"1"}]}"#, r#"{"list":[{"key":"pin"}]}"#),
            (r#"{"url":"http://a:b@c/"}"#, r#"{"url":"http://***@c/"}"#),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
        for times in 1..=3 {
            assert_eq!(shown(&nested(r#"{"password":"x","a":1}"#, times)), nested(r#"{"a":1}"#, times));
        }
    }

    #[test]
    fn what_is_nested_too_deeply_is_hidden() {
        let deep = shown(&nested(r#"{"password":"x"}"#, 8));
        assert!(deep.contains("***") && !deep.contains("password"), "{deep}");
        let lists = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert_eq!(shown(&lists(33)), lists(33));
        assert_eq!(shown(&lists(34)), "***");
        // In the deepest value that a request can have.
        let within = |mut value: Json, depth: usize| {
            for _ in 0..depth {
                value = Object::new().with("a", value).into();
            }
            value
        };
        let text = Json::from(lists(250).as_str());
        assert_eq!(without_secrets(&within(text, 250), &[]), within(Json::from("***"), 250));
        let innermost = within(Json::from(lists(250).as_str()), 32).stringify();
        let text = nested(&innermost.replace("[]", r#"[{\"password\":1}]"#), 2);
        assert!(
            !without_secrets(&within(Json::from(text.as_str()), 250), &[]).stringify().contains("password")
        );
    }

    #[test]
    fn forms_show_no_secret() {
        for (text, expected) in [
            ("password=x&a=1", "password=***&a=1"),
            ("a=1&user%5Bpassword%5D=x", "a=1&user%5Bpassword%5D=***"),
            ("a=1&access_token=x=y&", "a=1&access_token=***&"),
            ("flag&api-key=x", "flag&api-key=***"),
            ("token=x", "token=***"),
            ("data=%7B%22password%22%3A%22x%22%7D&a=1", "data=%7B%7D&a=1"),
            ("back=http%3A%2F%2Fa%2F%3Ftoken%3Dx", "back=http%3A%2F%2Fa%2F%3Ftoken%3D%2A%2A%2A"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn other_texts_stay_as_they_are_written() {
        for text in [
            "",
            " ",
            "[note] password = x",
            "{name}",
            "{ \"a\" : 1.0, \"b\": [ ] }",
            "\"quoted\"",
            "R&D",
            "a=1&b=+2",
            "a = b & password = c",
            "the password=x is wrong",
            "E=mc2",
            "bXkgdG9rZW4=",
            "dG9rZW4token==",
            "https://steamory.example/?a=b&c={d}",
            "密码=x",
        ] {
            assert_eq!(shown(text), text);
        }
        // Half of a letter, which UTF-8 cannot have.
        let half = read(r#""{\ud83d}""#).unwrap();
        assert!(matches!(&half, Json::Text(text) if text != &Text::from("{}")));
        assert_eq!(without_secrets(&half, &[]), half);
    }
}
