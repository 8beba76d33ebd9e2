//! What is hidden in a value, and where the value is.

use super::names::is_secret;
use crate::json::Text;

/// What is hidden in a value.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hidden<'a> {
    /// The keys of custom data that is stored encrypted.
    pub encrypted_keys: &'a [String],
    /// How many texts the value is within.
    pub texts: u8,
}

impl Hidden<'_> {
    /// Says that the value is within one text more.
    pub fn within_text(self) -> Self {
        Hidden { texts: self.texts + 1, ..self }
    }

    /// Returns whether custom data of this key is hidden.
    pub fn hides(self, key: &Text) -> bool {
        let key = key.to_utf8();
        is_secret(&key) || self.encrypted_keys.contains(&key)
    }
}
