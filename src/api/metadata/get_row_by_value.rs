//! `GET /api/v3/metadata/get-row-by-value`: reads the row that has a value in a unique field.

use super::row::FunctionModelValueResDto;
use crate::api::prelude::*;

/// Reads the row of a data model that has exactly this value in a unique field.
///
/// The field must be defined as unique (`unique` of `listField`); to search by another one, use `listRow`. The sources
/// disagree over the form of a row: see `RowDto`. What the service responds when no row has the value is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getRowByValue({ modelId, key: "serialNumber", value: "C02XK0AAJGH5" });
/// console.log(data.rowId);
/// ```
// A row may hold anything, also a secret: no message shows it.
#[endpoint(GET "/api/v3/metadata/get-row-by-value", secret)]
fn get_row_by_value(input: GetRowByValueDto) -> FunctionModelValueResDto;

/// Input of `getRowByValue`.
#[dto]
pub struct GetRowByValueDto {
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Key of the unique field, from `listField`.
    #[shape(len = 1..)]
    pub key: String,
    /// The value to find, as a whole: no part of it matches.
    #[shape(len = 1..)]
    pub value: String,
    /// Whether the response names the fields by their ids. Default: `false`, by their keys. Some sources call it required.
    pub show_field_id: Option<bool>,
}
