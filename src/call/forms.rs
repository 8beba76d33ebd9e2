//! The formats of texts.

use super::shape::Format;

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
        Format::Date => is_date(text),
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

fn is_date(text: &str) -> bool {
    let among = |part: &str, last: u8| part.parse().is_ok_and(|number: u8| (1..=last).contains(&number));
    let of_digits = |part: &str, size: usize| part.len() == size && part.bytes().all(|b| b.is_ascii_digit());
    match text.split('-').collect::<Vec<_>>().as_slice() {
        [""] => true,
        [year, month, day] => {
            let sizes = of_digits(year, 4) && of_digits(month, 2) && of_digits(day, 2);
            sizes && among(month, 12) && among(day, 31)
        }
        _ => false,
    }
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
        for (format, valid, broken) in [
            (
                Format::Email,
                ["", "a@b", "Bob.Li+x@mail.example.com"],
                ["bob", "@b", "a@", "a@b@c", "a b@c", "a@b\u{FEFF}"],
            ),
            (
                Format::Date,
                ["", "1990-01-31", "2024-12-01"],
                ["1990-1-31", "1990-13-01", "1990-00-01", "1990-01-32", "1990-01-31T00:00Z", "+990-01-31"],
            ),
        ] {
            for text in valid {
                assert!(has_form(text, format), "{format:?} {text:?}");
            }
            for text in broken {
                assert!(!has_form(text, format), "{format:?} {text:?}");
            }
        }
    }
}
