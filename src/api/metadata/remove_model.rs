//! `POST /api/v3/metadata/remove-model`: deletes a data model.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes a data model.
///
/// Whether its fields and rows go with it is not documented: expect to lose them, and read the rows first. To take it out
/// of the console only, use `updateModel` with `enable: false`. After `network`, `timeout` or `bad_response` it may be
/// deleted (`outcome: "unknown"`): check with `listModel`.
///
/// @example
/// ```ts
/// // Only a table of one's own, and only while it is empty.
/// const { data: model } = await client.getModel({ id: modelId });
/// const { data: rows } = await client.listRow({ modelId: model.id, limit: 1 });
/// if (model.type === "custom" && rows.totalCount === 0) await client.removeModel({ id: model.id });
/// ```
// A second one presumably finds no such data model, which would report a deletion that was made as a failure: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/metadata/remove-model", non_idempotent)]
fn remove_model(input: FunctionModelIdDto) -> Bare<CommonResponseDto>;

/// Input of `removeModel`.
#[dto]
pub struct FunctionModelIdDto {
    /// Id of the data model to delete, from `listModel` or from the console.
    #[shape(len = 1..)]
    pub id: String,
}
