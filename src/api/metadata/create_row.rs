//! `POST /api/v3/metadata/create-row`: adds a row to a data model.

use super::row::FunctionModelValueResDto;
use crate::api::prelude::*;

/// Adds a row to a data model, and resolves to it as stored.
///
/// Add its relations to other rows with `createRowRelation`. A new row starts the workflows of identity automation that wait
/// for one. What the service responds when another row has the `rowId`, or the value of a unique field, is not documented.
/// After `network`, `timeout` or `bad_response` the row may exist (`outcome: "unknown"`): look for it before you try again,
/// with `getRow` if you chose the `rowId`, else with `getRowByValue` or `listRow`.
///
/// @example
/// ```ts
/// const { data } = await client.createRow({
///   modelId,
///   rowId: "laptop-0042",
///   data: { serialNumber: "C02XK0AAJGH5", name: "MacBook Pro", price: 2499, leased: false },
/// });
/// console.log(data.rowId);
/// ```
// Without a `rowId` a second call adds a second row. With one, what it does is not documented, and the row that is found then
// cannot be compared with `data`.
#[endpoint(POST "/api/v3/metadata/create-row", non_idempotent, secret)]
fn create_row(input: CreateRowDto) -> FunctionModelValueResDto;

/// Input of `createRow`.
#[dto]
pub struct CreateRowDto {
    /// The values: texts, numbers, booleans or lists of them, of the types of their fields. By an earlier official client
    /// they stand under the keys of the fields, which `listField` has.
    // A row may hold anything, also a secret: no message shows it.
    #[shape(secret)]
    pub data: JsonObject,
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
    /// Id for the row, chosen by you: at most 32 characters. Without it, the service assigns one.
    #[shape(len = 0..=32)]
    pub row_id: Option<String>,
}
