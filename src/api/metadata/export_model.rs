//! `POST /api/v3/metadata/export/model`: exports a data model.

use crate::api::prelude::*;

/// Exports a data model, presumably its definition as the JSON file that `importModel` takes. `exportMetadata` exports rows.
///
/// How the result arrives is not documented: no source declares `data`, so it is typed `unknown` and passed on unchanged,
/// and the call may also start a job whose file is found elsewhere. To read a definition in a script, use `getModel` and
/// `listField`.
///
/// @example
/// ```ts
/// const { data } = await client.exportModel({ modelId });
/// console.log(data instanceof Object ? Object.keys(data) : typeof data);
/// ```
// The contract calls it a read, but without declared data it may start a job: a second one would start another. What comes
// may be the address of a file that anyone can read who has it.
#[endpoint(POST "/api/v3/metadata/export/model", non_idempotent, secret)]
fn export_model(input: ExportMetadataDto) -> ExportModelRespDto;

/// Input of `exportModel`.
#[dto]
pub struct ExportMetadataDto {
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
}

/// Response of `exportModel`. The sources declare an envelope without `data`, which would be an export of nothing.
#[dto]
pub type ExportModelRespDto = Resp<Json>;
