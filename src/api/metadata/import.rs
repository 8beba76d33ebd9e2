//! `POST /api/v3/metadata/import`: imports rows into a data model from an Excel file.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Imports rows into a data model from an Excel file at an address.
///
/// `getImportTemplate` describes the file's form. Whether a row of the file changes a row that is there or adds another,
/// what becomes of the others when one is invalid, and whether the import is done when the call resolves is not documented:
/// try it on a data model of its own. After `network`, `timeout` or `bad_response` rows may be imported
/// (`outcome: "unknown"`): look with `listRow` before you try again.
///
/// @example
/// ```ts
/// await client.importMetadata({ modelId, file: "https://files.steamory.example/laptops.xlsx" });
/// const { data } = await client.listRow({ modelId });
/// console.log(data.totalCount);
/// ```
// A second call may add the same rows again: it is never repeated blindly.
#[endpoint(POST "/api/v3/metadata/import", non_idempotent)]
fn import_metadata(input: ImportModelDto) -> Bare<CommonResponseDto>;

/// Input of `importMetadata`.
#[dto]
pub struct ImportModelDto {
    /// Address of the Excel file. Presumably the service downloads it, so it must be able to reach it.
    #[shape(len = 1..)]
    pub file: String,
    /// Id of the data model that the rows are added to.
    #[shape(len = 1..)]
    pub model_id: String,
}
