//! `GET /api/v3/metadata/get-row`: reads a row of a data model.

use super::row::FunctionModelValueResDto;
use crate::api::prelude::*;

/// Reads one row of a data model by its id.
///
/// The sources disagree over the form of a row: see `RowDto`. What the service responds when there is no such row is not
/// documented.
///
/// @example
/// ```ts
/// const { data } = await client.getRow({ modelId, rowId, showFieldId: true });
/// const owner = data.cellList?.find((cell) => cell.fieldId === fieldId)?.value;
/// console.log(owner);
/// ```
// A row may hold anything, also a secret: no message shows it.
#[endpoint(GET "/api/v3/metadata/get-row", secret)]
fn get_row(input: GetRowDto) -> FunctionModelValueResDto;

/// Input of `getRow`.
#[dto]
pub struct GetRowDto {
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Id of the row: assigned by the service, or chosen with `createRow`.
    #[shape(len = 1..)]
    pub row_id: String,
    /// Whether the response names the fields by their ids. Default: `false`, by their keys. Some sources call it required.
    pub show_field_id: Option<bool>,
}
