//! Days and moments as requests write them, in ISO 8601. They may be before 1970: people are older.

/// Returns whether a text is a day such as `1990-01-31`.
#[must_use]
pub fn is_day(text: &str) -> bool {
    let Some([year, month, day]) = numbers(text, '-', [4, 2, 2]) else { return false };
    let is_leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let length = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=length).contains(&day)
}

/// Returns whether a text is a moment such as `1990-01-31T08:00:00.000Z`: with seconds, and with `Z` or an offset such as
/// `+08:00`.
#[must_use]
pub fn is_moment(text: &str) -> bool {
    let Some((day, rest)) = text.split_once('T') else { return false };
    let Some(at) = rest.find(['Z', '+', '-']) else { return false };
    let Some((time, offset)) = rest.split_at_checked(at) else { return false };
    let (time, fraction) = time.split_once('.').unwrap_or((time, "0"));
    let is_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let is_time = numbers(time, ':', [2, 2, 2]).is_some_and(|[h, m, s]| h < 24 && m < 60 && s <= 60);
    let is_offset = offset == "Z"
        || offset
            .get(1..)
            .and_then(|offset| numbers(offset, ':', [2, 2]))
            .is_some_and(|[hours, minutes]| hours < 24 && minutes < 60);
    is_day(day) && is_time && is_fraction && is_offset
}

/// Reads numbers with so many digits each and a separator between them.
fn numbers<const N: usize>(text: &str, separator: char, lengths: [usize; N]) -> Option<[u32; N]> {
    let mut parts = text.split(separator);
    let mut numbers = [0; N];
    for (number, length) in numbers.iter_mut().zip(lengths) {
        let part = parts.next().filter(|part| part.len() == length)?;
        *number = part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())??;
    }
    parts.next().is_none().then_some(numbers)
}

#[cfg(test)]
mod tests {
    use super::{is_day, is_moment};

    #[test]
    fn knows_the_days_of_the_calendar_also_before_1970() {
        for day in ["1990-01-31", "1906-12-09", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"] {
            assert!(is_day(day), "{day}");
        }
        for text in ["1990-02-30", "2023-02-29", "1900-02-29", "1990-13-01", "1990-00-01", "1990-01-00"] {
            assert!(!is_day(text), "{text}");
        }
        for text in ["", "1990-1-31", "1990-01-31-", "+990-01-31", "1990/01/31", "31.1.1990", "1990-01-3１"]
        {
            assert!(!is_day(text), "{text}");
        }
    }

    #[test]
    fn a_moment_has_seconds_and_an_offset() {
        for moment in ["1990-01-31T00:00:00.000Z", "1906-12-09T23:59:60Z", "1990-01-31T08:00:00+08:00"] {
            assert!(is_moment(moment), "{moment}");
        }
        for text in ["1990-01-31", "1990-01-31T00:00Z", "1990-01-31T00:00:00", "1990-01-31T24:00:00Z"] {
            assert!(!is_moment(text), "{text}");
        }
        for text in
            ["1990-02-30T00:00:00Z", "1990-01-31T00:00:00.Z", "1990-01-31T00:00:00+8", "T", "TZ", "é+é"]
        {
            assert!(!is_moment(text), "{text}");
        }
    }
}
