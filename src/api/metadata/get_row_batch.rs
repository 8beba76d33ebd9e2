//! `POST /get-row-batch`: reads several rows of a data model.

use super::row::RowDto;
use crate::api::prelude::*;

/// Reads several rows of a data model by their ids.
///
/// Its path has no `/api/v3` in any source. Should the service not know it (`kind: "not_found"` or `bad_response`), read the
/// rows with `getRow`, one by one. Whether the response has their order, and what it has for an id that no row has, is not
/// documented: tell the rows apart by `rowId`.
///
/// @example
/// ```ts
/// const { data } = await client.getRowBatch({ modelId, rowIds });
/// const rows = new Map(data.map((row) => [row.rowId, row.cellList]));
/// console.log(rowIds.filter((id) => !rows.has(id)));
/// ```
// It only reads, though it is a POST. A row may hold anything, also a secret: no message shows it.
#[endpoint(POST "/get-row-batch", safe, secret)]
fn get_row_batch(input: GetRowBatchDto) -> MetadataListResDto;

/// Input of `getRowBatch`.
#[dto]
pub struct GetRowBatchDto {
    /// Ids of the rows. The maximum number is not documented.
    pub row_ids: Vec<String>,
    /// Id of the data model that has the rows.
    #[shape(len = 1..)]
    pub model_id: String,
}

/// Response of `getRowBatch`.
#[dto]
pub type MetadataListResDto = Resp<Vec<RowDto>>;
