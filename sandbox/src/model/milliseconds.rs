//! Times that a call takes and returns in milliseconds since 1970.

use crate::clock::Timestamp;
use crate::endpoint::Fields;
use crate::json::Json;

/// The limit of JavaScript's dates.
const LIMIT: i64 = 8_640_000_000_000_000;

/// Reads a time from 1970 on, as a number or as its digits. `null` and absent are no time.
pub fn read(fields: &mut Fields<'_>, name: &str) -> Option<Timestamp> {
    let time = match fields.value(name)? {
        #[allow(clippy::cast_possible_truncation, reason = "a number beyond the limit stays beyond it")]
        Json::Number(number) if number.fract() == 0.0 => Some(*number as i64),
        Json::Text(text) => digits(&text.to_utf8()),
        _ => None,
    };
    let time = time.filter(|time| (0..=LIMIT).contains(time));
    if time.is_none() {
        fields.mark_invalid(name);
    }
    time.map(Timestamp)
}

/// Rust reads signs as well.
fn digits(text: &str) -> Option<i64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}

/// Reads a time that a list begins or ends with. Any number is one, also beyond all times.
pub fn read_bound(fields: &mut Fields<'_>, name: &str) -> Option<Timestamp> {
    let number = match fields.value(name)? {
        Json::Number(number) => Some(*number),
        Json::Text(text) => text.to_utf8().parse::<f64>().ok(),
        _ => None,
    };
    #[allow(clippy::cast_possible_truncation, reason = "saturates, and no answer depends on such a time")]
    let number = number.filter(|number| number.is_finite()).map(|number| Timestamp(number as i64));
    if number.is_none() {
        fields.mark_invalid(name);
    }
    number
}

/// Returns a time as a number.
#[must_use]
pub fn number(time: Timestamp) -> Json {
    // Exact: a time is far below 2^53.
    #[allow(clippy::cast_precision_loss, reason = "no such number is near")]
    Json::Number(time.0 as f64)
}
