//! A JavaScript string.

use std::fmt;

/// UTF-16 units, in which a surrogate may stand alone. Ordered by unit, as JavaScript sorts keys.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Text(Vec<u16>);

impl Text {
    /// The text as UTF-8; a lone surrogate becomes U+FFFD, as in `Buffer.from(text, "utf8")`.
    #[must_use]
    pub fn to_utf8(&self) -> String {
        String::from_utf16_lossy(&self.0)
    }

    /// The units, lone surrogates included.
    #[must_use]
    pub fn units(&self) -> &[u16] {
        &self.0
    }

    /// Whether it is this text.
    #[must_use]
    pub fn is(&self, other: &str) -> bool {
        self.0.iter().copied().eq(other.encode_utf16())
    }

    /// The number, if the text is the name of an array element (`"0"` to `"4294967294"`): such keys come
    /// first in an object, in ascending order.
    #[must_use]
    pub fn array_index(&self) -> Option<u32> {
        if self.0.len() > 10 {
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
        Text(text.encode_utf16().collect())
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
