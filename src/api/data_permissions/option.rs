//! A choice of an extension field of type `SELECT`.

use crate::api::prelude::*;

/// One choice of an extension field whose `valueType` is `SELECT`.
#[dto]
pub struct Option {
    /// Value of the choice, not empty. The API describes no label for it.
    #[shape(len = 1..)]
    pub value: String,
}
