//! `POST /api/v3/metadata/update-row`: changes a row of a data model.

use super::row::FunctionModelValueResDto;
use crate::api::prelude::*;

/// Changes values of a row of a data model, and resolves to the row as stored.
///
/// An earlier official client sends only the fields that change. Whether the service then leaves the others as they are is
/// not documented: try it on a row that does not matter. To change its relations, use `createRowRelation` and
/// `removeRelationValue`. A change starts the workflows of identity automation that wait for one.
///
/// @example
/// ```ts
/// const { data } = await client.updateRow({ modelId, rowId, data: { location: "Berlin" } });
/// console.log(data.cellList);
/// ```
// It writes absolute values, so twice is the same as once for the row. A second change may start a workflow again, as that of
// a user or a department may.
#[endpoint(POST "/api/v3/metadata/update-row", idempotent, secret)]
fn update_row(input: UpdateRowDto) -> FunctionModelValueResDto;

/// Input of `updateRow`.
#[dto]
pub struct UpdateRowDto {
    /// The new values, of the types of their fields. By an earlier official client they stand under the keys of the fields,
    /// which `listField` has.
    // A row may hold anything, also a secret: no message shows it.
    #[shape(secret)]
    pub data: JsonObject,
    /// Id of the row to change. The id itself cannot be changed.
    #[shape(len = 1..)]
    pub row_id: String,
    /// Id of the data model that has the row.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Whether the response names the fields by their ids. Default: `false`, by their keys.
    pub show_field_id: Option<bool>,
}
