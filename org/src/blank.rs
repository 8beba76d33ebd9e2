//! Blanks around a text.

/// A text without the blanks around it. As `str::trim`, which looks at whole letters: for most texts the first and the last byte
/// say that there is none.
pub fn trimmed(text: &str) -> &str {
    match text.as_bytes() {
        [only] if only.is_ascii_graphic() => text,
        [first, .., last] if first.is_ascii_graphic() && last.is_ascii_graphic() => text,
        _ => text.trim(),
    }
}
