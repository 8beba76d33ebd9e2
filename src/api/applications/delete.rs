//! `POST /api/v3/delete-application`: deletes an application.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes an application. Nobody can log in to it afterwards.
///
/// What becomes of users who are logged in is not documented, nor is a way to restore it: ask `listApplicationActiveUsers`
/// before. Presumably rejects with `kind: "not_found"` when the application does not exist, as `getApplication` does. After
/// `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`): check with `getApplication`.
///
/// @example
/// ```ts
/// const { data } = await client.listApplicationActiveUsers({ appId });
/// if (data.totalCount === 0) await client.deleteApplication({ appId });
/// ```
// A second one presumably finds no such application, which would report a deletion that was made as not found: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/delete-application", non_idempotent)]
fn delete_application(input: DeleteApplicationDto) -> IsSuccessRespDto;

/// Input of `deleteApplication`.
#[dto]
pub struct DeleteApplicationDto {
    /// Id of the application to delete, assigned by the service.
    #[shape(len = 1..)]
    pub app_id: String,
}
