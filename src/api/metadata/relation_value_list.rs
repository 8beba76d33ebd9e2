//! Related rows, with their number.

use crate::api::prelude::*;

/// Response of a call that resolves to related rows.
#[dto]
pub type RelationValueListResDto = Resp<RelationValueListDto>;

/// Related rows, with their number. Any field may be missing.
#[dto]
pub struct RelationValueListDto {
    /// Number of related rows; of a call with pages, on all pages.
    pub total_count: i32,
    /// The related rows: their ids, by an earlier official client of `getRelationValue`. The sources say only that they are
    /// texts.
    pub list: Vec<String>,
}
