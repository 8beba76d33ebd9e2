//! `POST /api/v3/metadata/copy-row-relation`: copies the relations of a row to another row.

use super::relation_value_list::RelationValueListResDto;
use crate::api::prelude::*;

/// Copies the relations of a row to another row.
///
/// Which relation fields are copied, and whether the relations of the other row stay, is not documented: try it on rows
/// that do not matter. The response has the form of a list of relations; presumably they are the copied ones. After
/// `network`, `timeout` or `bad_response` they may be copied (`outcome: "unknown"`): check with `getRelationValue`.
///
/// @example
/// ```ts
/// await client.createRow({ modelId, rowId: "laptop-0043", data: { name: "Laptop of the next colleague" } });
/// const { data } = await client.copyRowRelation({ modelId, rowId, relationRowId: "laptop-0043" });
/// console.log(data.totalCount);
/// ```
// No source says that a relation is not copied twice: it is never repeated blindly.
#[endpoint(POST "/api/v3/metadata/copy-row-relation", non_idempotent)]
fn copy_row_relation(input: CopyRowRelationDto) -> RelationValueListResDto;

/// Input of `copyRowRelation`.
#[dto]
pub struct CopyRowRelationDto {
    /// Id of the row that has the relations after the call.
    #[shape(len = 1..)]
    pub relation_row_id: String,
    /// Id of the row whose relations are copied.
    #[shape(len = 1..)]
    pub row_id: String,
    /// Id of the data model, from `listModel`; presumably that of both rows.
    #[shape(len = 1..)]
    pub model_id: String,
}
