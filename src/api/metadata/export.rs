//! `POST /api/v3/metadata/export`: exports rows of a data model.

use crate::api::prelude::*;

/// Exports rows of a data model. The sources' title speaks of all data, while `idList` names a range: compare what comes.
///
/// How the result arrives is not documented: no source declares `data`, so it is typed `unknown` and passed on unchanged,
/// and the call may also start a job whose file is found elsewhere. To read rows in a script, use `listRow` or
/// `getAllMetadataRow`. `exportModel` exports a data model.
///
/// @example
/// ```ts
/// const { data } = await client.exportMetadata({ modelId, idList: [rowId] });
/// console.log(data instanceof Object ? Object.keys(data) : typeof data);
/// ```
// The contract calls it a read, but without declared data it may start a job: a second one would start another. What comes
// may be the address of a file that anyone can read who has it.
#[endpoint(POST "/api/v3/metadata/export", non_idempotent, secret)]
fn export_metadata(input: ExportModelDto) -> ExportMetadataRespDto;

/// Input of `exportMetadata`.
#[dto]
pub struct ExportModelDto {
    /// What to export: presumably ids of rows. The sources call it the range. Whether an empty list exports all rows is not
    /// documented.
    pub id_list: Vec<String>,
    /// Id of the data model, from `listModel`.
    #[shape(len = 1..)]
    pub model_id: String,
}

/// Response of `exportMetadata`. The sources declare an envelope without `data`, which would be an export of nothing.
#[dto]
pub type ExportMetadataRespDto = Resp<Json>;
