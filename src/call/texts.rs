//! The rules of a text: its length, its form.

use super::format::Format;
use super::forms::has_form;
use super::issue::IssueCode;
use super::shape::ceiling;
use super::table::Kind;
use super::value::{Tag, Value, ValueKind};

/// The rule that a text breaks, if it breaks one.
pub fn text_rule<V: Value>(kind: &Kind, tag: Tag, value: &dyn Fn() -> V) -> Option<IssueCode> {
    let Kind::Text { min, max, format } = *kind else { return None };
    let units = tag.len_utf16();
    match tag.kind() {
        ValueKind::Broken => return Some(IssueCode::InvalidFormat),
        ValueKind::Blank if min > 0 => return Some(IssueCode::TooShort),
        // A character has up to two units. A text that is too long is not copied.
        _ if units > ceiling::TEXT || units / 2 > max => return Some(IssueCode::TooLong),
        _ if units < min => return Some(IssueCode::TooShort),
        // There are never fewer units than characters, so few texts need their characters counted.
        _ if units > max || min > 1 => {
            let text = value().text().unwrap_or_default();
            let characters = text.chars().fold(0, |count, _| count + 1);
            if characters > max || characters < min {
                return Some(if characters > max { IssueCode::TooLong } else { IssueCode::TooShort });
            }
        }
        _ => {}
    }
    let malformed = format != Format::Free && !has_form(&value().text().unwrap_or_default(), format);
    malformed.then_some(IssueCode::InvalidFormat)
}
