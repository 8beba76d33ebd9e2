//! `POST /api/v3/invitation-invitee/upload`: asks for the upload of a file of invitees, without sending one.

use super::stored_file::GetImportExportTemplateRespDto;
use crate::api::prelude::*;

/// Calls the upload of files for `importUsers`, without a file: no source says how one is sent, and the official client sends
/// none.
///
/// What the service does without a file is not documented; presumably it refuses the call. If you know from elsewhere in which
/// form it takes a file, send the file with an HTTP client of your own.
///
/// @example
/// ```ts
/// const { data } = await client.upload({ private: true });
/// console.log(data.key);
/// ```
// A second call may store a second file.
#[endpoint(POST "/api/v3/invitation-invitee/upload", non_idempotent, query, secret)]
fn upload(input: UploadQueryDto) -> GetImportExportTemplateRespDto;

/// Input of `upload`.
#[dto]
pub struct UploadQueryDto {
    /// Not explained by any source. Presumably `true` keeps others from reading the file: take `true`, because it holds names and
    /// e-mail addresses.
    pub private: bool,
}
