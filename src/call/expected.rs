//! kind -> what it takes, in words.

use super::format::Format;
use super::language::{Language, fill};
use super::shape::ceiling;
use super::table::Kind;

/// What a field of this kind takes, for people.
pub fn expectation(kind: &Kind, language: Language) -> String {
    match *kind {
        Kind::Text { min, max, format } => text_of(min, max, format, language),
        Kind::Boolean => language.fill("a boolean", "布尔值", &[]),
        Kind::Integer { min, max } => match (min, max) {
            (min, max) if max >= i64::from(i32::MAX) && min <= 0 => language.fill("an integer", "整数", &[]),
            (min, max) if max >= i64::from(i32::MAX) => {
                language.fill("an integer of at least %", "不小于 % 的整数", &[&min.to_string()])
            }
            (min, max) => integer_between(min, max, language),
        },
        Kind::Number { min: i64::MIN, max: i64::MAX } => language.fill("a number", "数字", &[]),
        Kind::Number { min, max } => {
            let limits = [min.to_string(), max.to_string()];
            language.fill("a number from % to %", "% 至 % 之间的数字", &limits.each_ref().map(String::as_str))
        }
        Kind::Enum(values) => {
            let mut all = String::new();
            for value in values {
                let before = if all.is_empty() { "" } else { language.of_two(", ", "、") };
                all.push_str(&fill("%\"%\"", &[before, value]));
            }
            language.fill("one of %", "% 之一", &[&all])
        }
        Kind::Object(of) => language.fill("an object (%)", "对象（`%`）", &[of.shape().name]),
        Kind::List { min, max, .. } => {
            let amount = amount(min, max, ceiling::ITEMS, ["entry", "entries", "项"], language);
            language.fill("an array%", "%的数组", &[&amount])
        }
        Kind::AnyOf(kinds) => {
            let mut all = String::new();
            for kind in kinds {
                let next = expectation(kind, language);
                all = if all.is_empty() { next } else { language.fill("% or %", "%或%", &[&all, &next]) };
            }
            all
        }
        Kind::Nullable(kind) => language.fill("% or null", "%或 `null`", &[&expectation(kind, language)]),
        Kind::Record => language.fill("an object", "对象", &[]),
        Kind::Json => language.fill(
            "a JSON value (null, boolean, finite number, string, array or object)",
            "JSON 值（`null`、布尔值、有限数字、字符串、数组或对象）",
            &[],
        ),
        Kind::Opaque => language.fill("a value", "任意值", &[]),
    }
}

/// A text of so many characters.
#[inline(never)]
pub fn text_of(min: u32, max: u32, format: Format, language: Language) -> String {
    let amount = amount(min, max, ceiling::TEXT, ["character", "characters", "个字符"], language);
    let form = language.of_two(format.label(), format.chinese());
    language.fill("a string%%", "%%的字符串", &[&amount, form])
}

pub fn integer_between(min: i64, max: i64, language: Language) -> String {
    let limits = [min.to_string(), max.to_string()];
    language.fill("an integer from % to %", "% 至 % 之间的整数", &limits.each_ref().map(String::as_str))
}

/// `units` are the English ones for one and for several, and the Chinese one.
fn amount(min: u32, max: u32, ceiling: u32, units: [&str; 3], language: Language) -> String {
    let max = max.min(ceiling);
    let [one, several, chinese] = units;
    let last = if max < ceiling || min == 0 { max } else { min };
    let unit = language.of_two(if last == 1 { one } else { several }, chinese);
    let [min_text, max_text] = [min, max].map(digits);
    match (min, max < ceiling) {
        (0, _) => language.fill(" of at most % %", "不超过 % %", &[&max_text, unit]),
        (_, false) => language.fill(" of at least % %", "至少 % %", &[&min_text, unit]),
        (_, true) => language.fill(" of % to % %", "% 至 % %", &[&min_text, &max_text, unit]),
    }
}

#[inline(never)]
pub fn digits(number: u32) -> String {
    i64::from(number).to_string()
}
