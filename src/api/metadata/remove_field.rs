//! `POST /api/v3/metadata/remove-field`: deletes a field of a data model.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes a field of a data model; the sources misspell the name of the call.
///
/// Whether the rows lose their values is not documented: expect it, and read them first. Neither is it documented whether
/// the other side of a `Relation` goes with it. After `network`, `timeout` or `bad_response` the field may be deleted
/// (`outcome: "unknown"`): check with `listField`.
///
/// @example
/// ```ts
/// const { data: fields } = await client.listField({ modelId, from: "hr-scripts" });
/// const unused = fields.find(({ key }) => key === "faxNumber");
/// if (unused) await client.remoteField({ modelId, id: unused.id });
/// ```
// A second one presumably finds no such field, which would report a deletion that was made as a failure: it is never
// repeated blindly. "Remote" stands for "remove".
#[endpoint(POST "/api/v3/metadata/remove-field", non_idempotent)]
fn remote_field(input: FunctionModelFieldIdDto) -> Bare<CommonResponseDto>;

/// Input of `remoteField`.
#[dto]
pub struct FunctionModelFieldIdDto {
    /// Id of the data model that has the field.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Id of the field to delete, from `listField`. The sources also speak of its key, which the call does not take.
    #[shape(len = 1..)]
    pub id: String,
}
