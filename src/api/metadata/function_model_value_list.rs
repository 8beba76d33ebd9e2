//! Rows of a data model, with their number.

use crate::api::prelude::*;

/// Response of a call that resolves to rows of a data model.
#[dto]
pub type FunctionModelValueListResDto = Resp<FunctionModelValueListDto>;

/// Rows of a data model, with their number. Any field may be missing.
#[dto]
pub struct FunctionModelValueListDto {
    /// Number of rows that there are; of a call with pages, on all pages.
    pub total_count: i32,
    /// The rows. Each has its values by the keys of the fields, or by their ids with `showFieldId`. By an earlier official
    /// client it also has `id`, `metaCreateTime` and `metaUpdateTime` (numbers), `metaCreateUser` and `metaUpdateUser`.
    pub list: Vec<JsonObject>,
}
