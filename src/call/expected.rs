//! kind -> what it takes, in words.

use super::language::{Language, fill};
use super::shape::{Format, ceiling};
use super::table::Kind;

/// What a field of this kind takes, for people.
pub fn expectation(kind: &Kind, language: Language) -> String {
    match *kind {
        Kind::Text { least, most, format } => text_of(least, most, format, language),
        Kind::Boolean => language.fill("a boolean", "布尔值", &[]),
        Kind::Integer { least, most } => match (least, most) {
            (least, most) if most >= i64::from(i32::MAX) && least <= 0 => {
                language.fill("an integer", "整数", &[])
            }
            (least, most) if most >= i64::from(i32::MAX) => {
                language.fill("an integer from % on", "不小于 % 的整数", &[&least.to_string()])
            }
            (least, most) => integer_between(least, most, language),
        },
        Kind::Number { least: i64::MIN, most: i64::MAX } => language.fill("a number", "数字", &[]),
        Kind::Number { least, most } => {
            let limits = [least.to_string(), most.to_string()];
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
        Kind::List { least, most, .. } => {
            let amount = amount(least, most, ceiling::ITEMS, ["entry", "entries", "项"], language);
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
pub fn text_of(least: u32, most: u32, format: Format, language: Language) -> String {
    let amount = amount(least, most, ceiling::TEXT, ["character", "characters", "个字符"], language);
    let form = language.of_two(format.words(), format.chinese());
    language.fill("a string%%", "%%的字符串", &[&amount, form])
}

pub fn integer_between(least: i64, most: i64, language: Language) -> String {
    let limits = [least.to_string(), most.to_string()];
    language.fill("an integer from % to %", "% 至 % 之间的整数", &limits.each_ref().map(String::as_str))
}

/// `units` are the English ones for one and for several, and the Chinese one.
fn amount(least: u32, most: u32, ceiling: u32, units: [&str; 3], language: Language) -> String {
    let most = most.min(ceiling);
    let [one, several, chinese] = units;
    let last = if most < ceiling || least == 0 { most } else { least };
    let unit = language.of_two(if last == 1 { one } else { several }, chinese);
    let [least_text, most_text] = [least, most].map(digits);
    match (least, most < ceiling) {
        (0, _) => language.fill(" of at most % %", "不超过 % %", &[&most_text, unit]),
        (_, false) => language.fill(" of at least % %", "至少 % %", &[&least_text, unit]),
        (_, true) => language.fill(" of % to % %", "% 至 % %", &[&least_text, &most_text, unit]),
    }
}

#[inline(never)]
pub fn digits(number: u32) -> String {
    i64::from(number).to_string()
}
