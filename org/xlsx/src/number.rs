//! Numbers as a person sees them.

/// What a number is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Number,
    Date,
    Duration,
}

/// The text of a number as the file writes it.
pub fn text(written: &str, kind: Kind, from_1904: bool) -> String {
    let Ok(number) = written.parse::<f64>() else { return written.to_owned() };
    if !number.is_finite() {
        return written.to_owned();
    }
    match kind {
        Kind::Duration => clock(number),
        Kind::Date => date(number, from_1904).unwrap_or_else(|| plain(written, number)),
        Kind::Number => plain(written, number),
    }
}

/// Without exponent, and without the digits after the fifteenth, which spreadsheets do not show: 0.1 + 0.2 is 0.3.
fn plain(written: &str, number: f64) -> String {
    // Phone numbers and ids: no digit is lost, however many there are.
    if written.bytes().all(|byte| byte.is_ascii_digit()) {
        return written.to_owned();
    }
    let short: f64 = format!("{number:.14e}").parse().unwrap_or(number);
    // Adding nothing makes a zero of a negative zero.
    (short + 0.0).to_string()
}

/// `None` for numbers that are no day of a spreadsheet.
fn date(number: f64, from_1904: bool) -> Option<String> {
    if !(0.0..2_958_466.0).contains(&number) {
        return None;
    }
    if number < 1.0 && !from_1904 {
        return Some(clock(number));
    }
    let seconds = (number * 86_400.0).round();
    let (day, second) = ((seconds / 86_400.0).floor(), seconds % 86_400.0);
    // The calendar of spreadsheets has a 29 February 1900, which was none.
    let day = match day {
        day if from_1904 => day + 1462.0,
        day if day < 60.0 => day + 1.0,
        day => day,
    };
    let date = calendar(day as i64);
    Some(if second == 0.0 { date } else { format!("{date}T{}", clock(second / 86_400.0)) })
}

/// The date of a day, counted from 30 December 1899. By Howard Hinnant's `civil_from_days`.
fn calendar(day: i64) -> String {
    // Days since 1 March of the year 0.
    let day = day - 25_569 + 719_468;
    let era = day.div_euclid(146_097);
    let of_era = day.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let date = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{date:02}")
}

/// A part of a day, or several days, as hours.
fn clock(days: f64) -> String {
    let sign = if days < 0.0 { "-" } else { "" };
    let seconds = (days.abs() * 86_400.0).round();
    let (hours, rest) = ((seconds / 3600.0).floor(), seconds % 3600.0);
    format!("{sign}{hours:02.0}:{:02.0}:{:02.0}", (rest / 60.0).floor(), rest % 60.0)
}
