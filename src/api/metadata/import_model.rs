//! `POST /api/v3/metadata/import/model`: imports a data model from a JSON file.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Imports a data model from a JSON file at an address; `importMetadata` imports rows.
///
/// The form of the file is not documented: presumably it is what `exportModel` writes. Neither is it documented what happens
/// if the data model exists already: compare `listModel` before and after. After `network`, `timeout` or `bad_response` it
/// may be imported (`outcome: "unknown"`).
///
/// @example
/// ```ts
/// await client.importModel({ file: "https://files.steamory.example/laptops.json" });
/// const { list, data } = await client.listModel();
/// console.log((list ?? data ?? []).map((model) => model.name));
/// ```
// No source says whether a second import doubles the data model, clashes or changes nothing: it is never repeated blindly.
#[endpoint(POST "/api/v3/metadata/import/model", non_idempotent)]
fn import_model(input: ImportMetadataDto) -> Bare<CommonResponseDto>;

/// Input of `importModel`.
#[dto]
pub struct ImportMetadataDto {
    /// Address of the JSON file. Which addresses the service can read is not documented.
    #[shape(len = 1..)]
    pub file: String,
}
