//! Foreign texts in a message: short, and without control characters.

use super::value::Value;

/// Characters of a found text that a message shows.
pub const SHOWN: u32 = 40;
/// UTF-16 units of a name that a path has.
const LONGEST_NAME: u32 = 200;

/// A text with its control characters escaped as in JSON.
pub fn escaped(text: &str) -> String {
    beginning(text, u32::MAX)
}

/// The beginning of a text, escaped.
pub fn shortened(text: &str) -> String {
    beginning(text, SHOWN)
}

/// At most so many characters of a text, escaped.
pub fn beginning(text: &str, max: u32) -> String {
    let mut shown = String::new();
    let mut left = max;
    for letter in text.chars() {
        let is_control = is_control(letter);
        let Some(rest) = left.checked_sub(if is_control { 6 } else { 1 }) else {
            shown.push('…');
            break;
        };
        left = rest;
        let digit = |shift: u32| {
            let digit = (letter as u32 >> shift) as u8 & 15;
            char::from(digit + if digit < 10 { b'0' } else { b'a' - 10 })
        };
        let escape = ['\\', 'u', digit(12), digit(8), digit(4), digit(0)];
        // One call of `push`: inlined, each is as large as all the rest.
        let plain = [letter];
        for shown_letter in if is_control { escape.as_slice() } else { plain.as_slice() } {
            shown.push(*shown_letter);
        }
    }
    shown
}

/// The name of a field of the caller's own, cut if it is very long.
pub fn name<V: Value>(name: &V) -> String {
    let mut text = name.text_start(LONGEST_NAME).unwrap_or_default();
    // Fewer bytes than that are fewer units, of which none was left out.
    if text.len() >= LONGEST_NAME as usize && name.tag().len_utf16() > LONGEST_NAME {
        text.push('…');
    }
    text
}

/// C0, DEL and C1, which terminals interpret; line separators; marks of text direction.
const fn is_control(letter: char) -> bool {
    matches!(letter, '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}')
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;
    use crate::fixture::TestValue;

    #[wasm_bindgen_test(unsupported = test)]
    fn control_characters_are_escaped_and_nothing_else() {
        assert_eq!(escaped("\u{1b}[2J\r\n\0\u{7f}\u{9b}"), "\\u001b[2J\\u000d\\u000a\\u0000\\u007f\\u009b");
        assert_eq!(
            escaped("\u{2028}\u{2029}\u{202e}\u{2066}\u{200f}"),
            "\\u2028\\u2029\\u202e\\u2066\\u200f"
        );
        let plain = "R&D \u{a0}研发 😀 \\u001b \"…\"";
        assert_eq!(escaped(plain), plain);
        assert_eq!(escaped(&escaped("\u{1b}")), "\\u001b");
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn forty_characters_are_shown_and_no_half_of_an_escape() {
        assert_eq!(shortened(&"部".repeat(40)), "部".repeat(40));
        assert_eq!(shortened(&"部".repeat(41)), "部".repeat(40) + "…");
        assert_eq!(shortened(&"\u{1b}".repeat(7)), "\\u001b".repeat(6) + "…");
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn a_long_name_is_cut_between_characters() {
        let of = |text: &str| name(&TestValue::from_text(text));
        assert_eq!(of(&"n".repeat(200)), "n".repeat(200));
        assert_eq!(of(&"部".repeat(200)), "部".repeat(200));
        assert_eq!(of(&"n".repeat(201)), "n".repeat(200) + "…");
        assert_eq!(of(&("n".to_owned() + &"😀".repeat(100))), "n".to_owned() + &"😀".repeat(99) + "…");
    }
}
