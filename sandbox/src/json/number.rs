//! How JavaScript prints a number.

/// Appends `String(number)`. Rust's own printing differs where two shortest texts are equally near.
pub fn print(out: &mut String, number: f64) {
    out.push_str(ryu_js::Buffer::new().format(number));
}

#[cfg(test)]
mod tests {
    use super::print;

    /// Numbers and what Node prints.
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
            // Between two shortest texts, JavaScript prefers the even digit. Rust prints …313.
            (73618489316.70312, "73618489316.70312"),
        ] {
            let mut out = String::new();
            print(&mut out, number);
            assert_eq!(out, expected);
        }
    }
}
