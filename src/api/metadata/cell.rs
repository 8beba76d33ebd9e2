//! One cell of a row.

use crate::api::prelude::*;

/// One cell of a row: a field and its value in this row. Any field may be missing.
#[dto]
pub struct CellDto {
    /// Id of the field, from `listField`. With `showFieldId: false`, which is the default, it may be the field's key
    /// instead: the sources do not settle it.
    pub field_id: String,
    /// The value: a text, a number, a boolean or a list of them, by an earlier official client. The sources' types call it an
    /// object.
    pub value: Json,
}
