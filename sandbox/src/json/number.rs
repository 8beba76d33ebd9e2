//! How JavaScript prints a number.

use std::fmt::Write;

/// Appends `String(number)`: the shortest digits that read back as the same double, laid out as ECMAScript
/// `Number::toString` does.
pub fn print(out: &mut String, number: f64) {
    if number.is_nan() {
        out.push_str("NaN");
        return;
    }
    if number == 0.0 {
        // Minus zero too.
        out.push('0');
        return;
    }
    if number < 0.0 {
        out.push('-');
    }
    if number.is_infinite() {
        out.push_str("Infinity");
        return;
    }
    let scientific = format!("{:e}", number.abs());
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let exponent: i32 = exponent.parse().unwrap_or(0);
    lay_out(out, &digits, exponent);
}

/// `digits` with the point after the first one, times ten to the `exponent`.
fn lay_out(out: &mut String, digits: &str, exponent: i32) {
    let count = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    match exponent {
        0..=20 if count <= exponent + 1 => {
            out.push_str(digits);
            out.extend((count..=exponent).map(|_| '0'));
        }
        0..=20 => {
            let (whole, fraction) = digits.split_at(usize::try_from(exponent + 1).unwrap_or(1));
            out.push_str(whole);
            out.push('.');
            out.push_str(fraction);
        }
        -6..=-1 => {
            out.push_str("0.");
            out.extend((exponent..-1).map(|_| '0'));
            out.push_str(digits);
        }
        _ => {
            let (first, fraction) = digits.split_at(1);
            out.push_str(first);
            if !fraction.is_empty() {
                out.push('.');
                out.push_str(fraction);
            }
            let _ = write!(out, "e{exponent:+}");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::print;

    /// Pairs as Node prints them.
    #[test]
    fn prints_numbers_as_javascript_does() {
        for (number, expected) in [
            (1.0, "1"),
            (-0.0, "0"),
            (-1.5, "-1.5"),
            (1e20, "100000000000000000000"),
            (1e21, "1e+21"),
            (1.5e21, "1.5e+21"),
            (123456789012345680000.0, "123456789012345680000"),
            (12345678901234567890.0, "12345678901234567000"),
            (0.000001, "0.000001"),
            (1e-7, "1e-7"),
            (1.25e-7, "1.25e-7"),
            (0.1, "0.1"),
            (123.456, "123.456"),
            (1234567.5, "1234567.5"),
            (5e-324, "5e-324"),
            (f64::MAX, "1.7976931348623157e+308"),
            (f64::INFINITY, "Infinity"),
            (f64::NEG_INFINITY, "-Infinity"),
            (9007199254740993.0, "9007199254740992"),
        ] {
            let mut out = String::new();
            print(&mut out, number);
            assert_eq!(out, expected);
        }
    }
}
