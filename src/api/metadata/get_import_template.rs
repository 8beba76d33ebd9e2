//! `GET /api/v3/metadata/get-import-template`: reads the template for imports into a data model.

use super::row::RowDto;
use crate::api::prelude::*;

/// Reads the template for the Excel files that `importMetadata` takes.
///
/// The sources declare a row as the response. What its cells say of the file's columns is not documented: look at a
/// response before you rely on it.
///
/// @example
/// ```ts
/// const { data } = await client.getImportTemplate({ modelId });
/// console.log(data.cellList?.map((cell) => cell.fieldId));
/// ```
#[endpoint(GET "/api/v3/metadata/get-import-template")]
fn get_import_template(input: GetImportTemplateDto) -> GetImportTemplateResDto;

/// Input of `getImportTemplate`.
#[dto]
pub struct GetImportTemplateDto {
    /// Id of the data model to import into, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
}

/// Response of `getImportTemplate`.
#[dto]
pub type GetImportTemplateResDto = Resp<RowDto>;
