//! The translation of a text that says why a value does not pass.

use crate::api::LangUnit;
use crate::api::prelude::*;

/// The translation of a text that says why a value does not pass.
#[dto]
pub struct ErrMsgI18nDto {
    /// The translated text. The sources declare one, and say nothing of its language; the translations of other calls have one
    /// for each language.
    pub error_message: Option<LangUnit>,
}
