//! `POST /api/v3/metadata/remove-row`: deletes rows of a data model.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes rows of a data model.
///
/// In a tree, the service refuses to delete a row that has rows below it, unless `recursive` is `true`: then these are
/// deleted too. A data model can be a built-in one, of type `user` or `department`: whether deleting its rows deletes the
/// users or departments is not documented, so look at its `type` with `getModel` first. Whether the others are deleted when
/// one of the rows does not exist is not documented. After `network`, `timeout` or `bad_response` rows may be deleted
/// (`outcome: "unknown"`): check with `getRow`.
///
/// @example
/// ```ts
/// const { data } = await client.listRow({
///   modelId,
///   conditions: [{ key: "serialNumber", operator: "eq", value: "C02XK0AAJGH5" }],
/// });
/// const [row] = data.list;
/// if (data.totalCount === 1 && row?.serialNumber === "C02XK0AAJGH5" && typeof row.id === "string") {
///   await client.removeRow({ modelId, rowIdList: [row.id] });
/// }
/// ```
// What a second one answers is not documented. It may report a deletion that was made as not found: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/metadata/remove-row", non_idempotent)]
fn remove_row(input: RemoveRowDto) -> Bare<CommonResponseDto>;

/// Input of `removeRow`.
#[dto]
pub struct RemoveRowDto {
    /// Ids of the rows to delete, at least 1. The maximum number is not documented.
    #[shape(len = 1..)]
    pub row_id_list: Vec<String>,
    /// Id of the data model that has the rows.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Whether to delete all rows below these, too. Default: `false`, and a row with rows below it is refused.
    pub recursive: Option<bool>,
}
