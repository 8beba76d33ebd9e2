//! `POST /api/v3/invitation-invitee/export`: exports the invitees of a roster to a file.

use super::stored_file::GetImportExportTemplateRespDto;
use crate::api::prelude::*;

/// Exports the invitees of a roster to a file, and resolves to its address. `filterUsers` reads them without a file.
///
/// The form of the file is not documented. It presumably holds names and e-mail addresses, and perhaps anyone can read it who
/// has its address: keep the address out of logs.
///
/// @example
/// ```ts
/// const { data } = await client.exportUsers({ rosterId });
/// const file = await fetch(data.url);
/// console.log(file.status, file.headers.get("content-type"));
/// ```
// The contract calls it a read, but each call may leave a file of personal data behind, whose address a retry would lose.
#[endpoint(POST "/api/v3/invitation-invitee/export", non_idempotent, secret)]
fn export_users(input: ExportUsersDto) -> GetImportExportTemplateRespDto;

/// Input of `exportUsers`.
#[dto]
pub struct ExportUsersDto {
    /// Id of the roster whose invitees are exported.
    #[shape(len = 1..)]
    pub roster_id: String,
}
