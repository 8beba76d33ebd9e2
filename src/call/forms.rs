//! The formats of texts.

use super::format::Format;

/// The format of a user's id where another field says that it is no id of the service.
pub struct IdForm {
    /// The value of the field that says how the id is read.
    pub id_type: &'static str,
    /// For English messages.
    pub label: &'static str,
    /// For Chinese messages.
    pub chinese: &'static str,
    /// A regular expression as JSON writes it, for the flag `u`.
    pub pattern: &'static str,
    /// Whether a text has the form.
    pub fits: fn(&str) -> bool,
}

const PAIR: &str = r"^[^:]+:[\\s\\S]";

/// A malformed pair is answered with an unknown user; a malformed address or number was seen to be refused.
pub static ID_FORMS: [IdForm; 4] = [
    IdForm {
        id_type: "identity",
        label: "<extIdpId>:<userIdInIdp>",
        chinese: "`<extIdpId>:<userIdInIdp>`",
        pattern: PAIR,
        fits: is_pair,
    },
    IdForm {
        id_type: "sync_relation",
        label: "<provider>:<userIdInIdp>",
        chinese: "`<provider>:<userIdInIdp>`",
        pattern: PAIR,
        fits: is_pair,
    },
    IdForm {
        id_type: "email",
        label: "an e-mail address",
        chinese: "电子邮箱地址",
        pattern: Format::Email.pattern(),
        fits: is_email,
    },
    IdForm {
        id_type: "phone",
        label: "a phone number without country code",
        chinese: "不含国家代码的手机号",
        pattern: r"^[0-9 +()-]*$",
        fits: |text| text.chars().all(|letter| matches!(letter, '0'..='9' | ' ' | '+' | '(' | ')' | '-')),
    },
];

/// Whether a text has the form. `Format::pattern` says the same in a regular expression.
pub fn has_form(text: &str, format: Format) -> bool {
    match format {
        Format::Free => true,
        Format::Code => is_code(text),
        Format::Email => is_email(text),
        Format::Date => text.is_empty() || is_date(text.as_bytes()),
        Format::DateTime => text.is_empty() || is_date_time(text.as_bytes()),
        Format::Identifier => is_made_of_word_letters(text, b'$'),
        Format::Slug => is_made_of_word_letters(text, b'-'),
        Format::Path => is_path(text),
    }
}

/// Observed: the service refuses white space and CJK characters in a code. Other rules are left to the service.
fn is_code(text: &str) -> bool {
    !text.chars().any(|letter| {
        is_white(letter)
            || matches!(letter, '\u{2E80}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7AF}' | '\u{F900}'..='\u{FAFF}')
            || matches!(letter, '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
    })
}

fn is_email(text: &str) -> bool {
    let of_two = |(before, after): (&str, &str)| {
        !before.is_empty() && !after.is_empty() && !after.contains('@') && !text.contains(is_white)
    };
    text.is_empty() || text.split_once('@').is_some_and(of_two)
}

/// A number of two digits: what stands before it, or 0 for nothing, its smallest and its greatest value.
type Number = (u8, u8, u8);

const DAY: [Number; 4] = [(0, 0, 99), (0, 0, 99), (b'-', 1, 12), (b'-', 1, 31)];
const TIME: [Number; 3] = [(b'T', 0, 23), (b':', 0, 59), (b':', 0, 60)];
const ZONE: [Number; 2] = [(0, 0, 23), (b':', 0, 59)];

/// What stands behind these numbers, with which a text begins.
fn after<'t>(mut text: &'t [u8], numbers: &[Number]) -> Option<&'t [u8]> {
    for (mark, min, max) in numbers {
        if *mark > 0 {
            text = text.strip_prefix(&[*mark])?;
        }
        let [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] = text else { return None };
        let number = (tens - b'0') * 10 + (ones - b'0');
        if number < *min || number > *max {
            return None;
        }
        text = rest;
    }
    Some(text)
}

fn is_date(text: &[u8]) -> bool {
    after(text, &DAY).is_some_and(<[u8]>::is_empty)
}

/// As RFC 3339 has it, with its letters as capitals.
fn is_date_time(text: &[u8]) -> bool {
    let Some(mut rest) = after(text, &DAY).and_then(|rest| after(rest, &TIME)) else { return false };
    if let [b'.', b'0'..=b'9', fraction @ ..] = rest {
        let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit()).count();
        rest = fraction.get(digits..).unwrap_or_default();
    }
    match rest {
        b"Z" => true,
        [b'+' | b'-', zone @ ..] => after(zone, &ZONE).is_some_and(<[u8]>::is_empty),
        _ => false,
    }
}

fn is_made_of_word_letters(text: &str, other: u8) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == other)
}

/// What would lead `fetch` to another path or host is none, however it is encoded.
fn is_path(text: &str) -> bool {
    text.is_empty() || text.strip_prefix('/').is_some_and(|rest| rest.split('/').all(is_segment))
}

fn is_segment(text: &str) -> bool {
    let mut rest = text.as_bytes();
    let mut is_step = true;
    let mut count = 0;
    loop {
        let is_dot;
        (is_dot, rest) = match rest {
            [] => return count > 0 && !(is_step && count <= 2),
            [b'%', high, low, rest @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                (matches!([high, low], [b'2', b'e' | b'E']), rest)
            }
            [byte, rest @ ..] if is_segment_letter(*byte) => (*byte == b'.', rest),
            _ => return false,
        };
        is_step &= is_dot;
        count += 1;
    }
}

/// What may stand unencoded in a segment (RFC 3986, 3.3).
fn is_segment_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@".contains(&byte)
}

fn is_pair(text: &str) -> bool {
    text.split_once(':').is_some_and(|(before, after)| !before.is_empty() && !after.is_empty())
}

/// JavaScript takes a byte order mark for white space.
fn is_white(letter: char) -> bool {
    letter.is_whitespace() || letter == '\u{FEFF}'
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test(unsupported = test)]
    fn knows_the_forms_of_texts() {
        let forms: [(Format, &[&str], &[&str]); 6] = [
            (
                Format::Email,
                &["", "a@b", "Bob.Li+x@mail.example.com"],
                &["bob", "@b", "a@", "a@b@c", "a b@c", "a@b\u{FEFF}"],
            ),
            (
                Format::Date,
                &["", "1990-01-31", "2024-12-01", "0000-10-10"],
                &[
                    "1990-1-31",
                    "1990-13-01",
                    "1990-00-01",
                    "1990-01-32",
                    "1990-01-31T00:00Z",
                    "+990-01-31",
                    "1990-01-3é",
                    "1990",
                    "-",
                ],
            ),
            (
                Format::DateTime,
                &[
                    "",
                    "2022-07-03T02:20:30.000Z",
                    "2022-07-03T23:59:60Z",
                    "2022-07-03T00:00:00+08:00",
                    "2022-07-03T00:00:00.123456-23:59",
                ],
                &[
                    "2022-07-03",
                    "2022-13-03T02:20:30Z",
                    "2022-07-03T02:20:30",
                    "2022-07-03T02:20Z",
                    "2022-07-03T24:20:30Z",
                    "2022-07-03T02:60:30Z",
                    "2022-07-03T02:20:61Z",
                    "2022-07-03T02:20:30.Z",
                    "2022-07-03T02:20:30.0",
                    "2022-07-03T02:20:30+0800",
                    "2022-07-03T02:20:30+08:60",
                    "2022-07-03T02:20:30Z ",
                    "2022-07-03 02:20:30Z",
                    "2022-07-03t02:20:30z",
                    "1672502400000",
                ],
            ),
            (Format::Identifier, &["", "a_Z9$"], &["a-b", "a b", "é", "部", "a.b"]),
            (Format::Slug, &["", "a_Z9-"], &["a$b", "a b", "é", "部", "a.b"]),
            (
                Format::Path,
                &[
                    "",
                    "/a",
                    "/api/v3/ip-list/%E9%83%A8",
                    "/get-row-batch",
                    "/a/...",
                    "/a/.b",
                    "/a/%2E%2e%2E",
                    "/a;b=c@d:e",
                ],
                &[
                    "a",
                    "/",
                    "//host/a",
                    "/a/",
                    "/a//b",
                    "https://host/a",
                    "/a?b",
                    "/a#b",
                    "/a b",
                    "/a\\b",
                    "/a/.",
                    "/../a",
                    "/a/%2e",
                    "/a/.%2E/b",
                    "/a%",
                    "/a%2",
                    "/a%zz",
                    "/é",
                    "/a\n",
                ],
            ),
        ];
        for (format, valid, broken) in forms {
            for text in valid {
                assert!(has_form(text, format), "{format:?} {text:?}");
            }
            for text in broken {
                assert!(!has_form(text, format), "{format:?} {text:?}");
            }
        }
    }
}
