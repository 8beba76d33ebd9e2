//! `POST /api/v3/metadata/create-row-relation`: relates a row to other rows.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Relates a row to other rows, by a relation field of its data model.
///
/// A relation has two sides: by the guide, the field that the related data model got for it has it as well, if both fields
/// are shown. Whether the other relations of a field that takes one only (`relationMultiple: false`) are replaced is not
/// documented. After `network`, `timeout` or `bad_response` the relations may exist (`outcome: "unknown"`): check with
/// `getRelationValue`.
///
/// @example
/// ```ts
/// await client.createRowRelation({ modelId, rowId, fieldId, valueList: [userId] });
/// const { data } = await client.getRelationValue({ modelId, rowId, fieldId, limit: 50 });
/// console.log(data.totalCount, data.list.includes(userId));
/// ```
// No source says that a relation is not added twice: it is never repeated blindly.
#[endpoint(POST "/api/v3/metadata/create-row-relation", non_idempotent)]
fn create_row_relation(input: CreateRelationValueDto) -> Bare<CommonResponseDto>;

/// Input of `createRowRelation`.
#[dto]
pub struct CreateRelationValueDto {
    /// Ids of the rows to relate to, by an earlier official client; presumably user ids where the field relates to users.
    /// The maximum number is not documented.
    pub value_list: Vec<String>,
    /// Id of the row that is related to them.
    #[shape(len = 1..)]
    pub row_id: String,
    /// Id of the relation field, from `listField`.
    #[shape(len = 1..)]
    pub field_id: String,
    /// Id of the data model that has row and field.
    #[shape(len = 1..)]
    pub model_id: String,
}
