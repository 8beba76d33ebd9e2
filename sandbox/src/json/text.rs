//! A JavaScript string.

use std::fmt;

/// UTF-16 code units. Surrogates may be lone. Ordered by code unit, as JavaScript sorts keys.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Text(Vec<u16>);

impl Text {
    /// Converts to UTF-8. A lone surrogate becomes U+FFFD, as in `Buffer.from(text, "utf8")`.
    #[must_use]
    pub fn to_utf8(&self) -> String {
        String::from_utf16_lossy(&self.0)
    }

    /// Returns the code units, including lone surrogates.
    #[must_use]
    pub fn units(&self) -> &[u16] {
        &self.0
    }

    /// Returns whether the texts are equal.
    #[must_use]
    pub fn is(&self, other: &str) -> bool {
        self.0.iter().copied().eq(other.encode_utf16())
    }

    /// Returns the number if the text is an array index (`"0"` to `"4294967294"`). Such keys come first in an
    /// object, in ascending order.
    #[must_use]
    pub fn array_index(&self) -> Option<u32> {
        let is_digit = |unit: &u16| u8::try_from(*unit).is_ok_and(|byte| byte.is_ascii_digit());
        if self.0.len() > 10 || !self.0.first().is_some_and(is_digit) {
            return None;
        }
        let digits = self.to_utf8();
        let canonical = digits == "0" || !digits.starts_with(['0', '+']);
        let index = digits.parse().ok().filter(|index| *index != u32::MAX);
        if canonical { index } else { None }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        // `encode_utf16` cannot tell how much it gives, and most texts have one unit for each byte.
        if text.is_ascii() {
            return Text(text.bytes().map(u16::from).collect());
        }
        let mut units = Vec::with_capacity(text.len());
        units.extend(text.encode_utf16());
        Text(units)
    }
}

impl From<Vec<u16>> for Text {
    fn from(units: Vec<u16>) -> Self {
        Text(units)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.to_utf8(), f)
    }
}
