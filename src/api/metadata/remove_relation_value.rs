//! `POST /api/v3/metadata/remove-row-relation`: ends the relation of a row to another row.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Ends the relation of a row to another row, in one or several relation fields.
///
/// A relation has two sides: by the guide, it also ends in the field that the related data model has for it, if both fields
/// are shown. Presumably both rows stay themselves: not documented. After `network`, `timeout` or `bad_response` it may have
/// ended (`outcome: "unknown"`): check with `getRelationValue`.
///
/// @example
/// ```ts
/// await client.removeRelationValue({ modelId, rowId, fieldIds: [fieldId], value: userId });
/// const { data } = await client.getRelationValue({ modelId, rowId, fieldId, limit: 50 });
/// console.log(data.list.includes(userId));
/// ```
// What a second one answers is not documented. It may report a relation that has ended as not found: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/metadata/remove-row-relation", non_idempotent)]
fn remove_relation_value(input: RemoveRelationValueDto) -> Bare<CommonResponseDto>;

/// Input of `removeRelationValue`.
#[dto]
pub struct RemoveRelationValueDto {
    /// The row that is no longer related: its id, as `getRelationValue` lists it.
    #[shape(len = 1..)]
    pub value: String,
    /// Ids of the relation fields, at least 1, from `listField`. The maximum number is not documented.
    #[shape(len = 1..)]
    pub field_ids: Vec<String>,
    /// Id of the row whose relation ends.
    #[shape(len = 1..)]
    pub row_id: String,
    /// Id of the data model that has row and fields.
    #[shape(len = 1..)]
    pub model_id: String,
}
