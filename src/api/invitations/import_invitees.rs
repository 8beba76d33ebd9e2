//! `POST /api/v3/invitation-invitee/import`: imports invitees into a roster from a file.

use crate::api::prelude::*;

/// Imports invitees into a roster from a file. It presumably invites nobody: that is done by `sendRosterInvitation`.
///
/// The template of `importTemplate` shows the form of the file. Whether an invitee who is in the roster already is added again,
/// and what becomes of the others when a row is faulty, is not documented: look at `failed`. Where the service says that the
/// import has failed, the call rejects with `kind: "api"`; whether some rows were imported is not documented. After it, and
/// after `network`, `timeout` or `bad_response` (`outcome: "unknown"`), look with `filterUsers` before you try again.
///
/// @example
/// ```ts
/// const file = "invitations/new-hires.xlsx"; // The `key` of a file that was uploaded.
/// const { data } = await client.importUsers({ rosterId, file });
/// console.log(data.msg, `${data.failed?.length ?? 0} rows to look at`);
/// ```
// A second call may add the same invitees again, who could then be invited twice: it is never repeated blindly.
#[endpoint(POST "/api/v3/invitation-invitee/import", non_idempotent)]
fn import_users(input: ImportUsersDto) -> GetImportInviteeRespDto;

/// Input of `importUsers`.
#[dto]
pub struct ImportUsersDto {
    /// Id of the roster that the invitees are added to.
    #[shape(len = 1..)]
    pub roster_id: String,
    /// The file, as text. The sources do not say what of it: presumably its address, the `url` or `key` of a file that `upload`
    /// stored.
    // The address may be one that lets anyone read the file: no message shows it, as none shows the response of `upload`.
    #[shape(len = 1.., secret)]
    pub file: String,
}

/// Response of `importUsers`.
#[dto]
pub type GetImportInviteeRespDto = Resp<ImportInviteeDto>;

/// What became of the rows of the file.
#[dto]
pub struct ImportInviteeDto {
    /// `true`. Where the service says `false`, the call rejects with `kind: "api"`. No source says that `true` means all rows.
    pub success: bool,
    /// What came of the import, for people. The sources declare a boolean, and presumably mean a sentence: it comes as the service
    /// sends it.
    pub msg: Option<Either<bool, String>>,
    /// What the check of the rows found, presumably an entry for each row that was refused. The form of an entry is not
    /// documented.
    #[shape(secret)]
    pub failed: Option<Vec<Json>>,
    /// What became of the rows that were imported. The form of an entry is not documented.
    #[shape(secret)]
    pub insert_res: Option<Vec<Json>>,
}
