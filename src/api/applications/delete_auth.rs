//! `DELETE /api/v3/batch-applications-auth`: deletes access records of applications.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Deletes access records of applications by their ids, which `listAuthApplication` has.
///
/// A deleted record no longer allows, nor denies: without another record, its target follows the application's default,
/// which `getApplicationPermissionStrategy` reads. To suspend a record, use `enabledAuth`. Whether the others are deleted
/// when one of them does not exist is not documented. After `network`, `timeout` or `bad_response` some may be deleted
/// (`outcome: "unknown"`): check with `listAuthApplication`.
///
/// @example
/// ```ts
/// const authIds: string[] = [];
/// for await (const { id, targetId } of client.iterate.listAuthApplication({ appId, targetTypeList: ["USER"] })) {
///   if (targetId === userId) authIds.push(id);
/// }
/// if (authIds.length > 0) await client.deleteAuth({ authIds });
/// ```
// What a second one answers is not documented. It may report a deletion that was made as not found: it is never repeated
// blindly.
#[endpoint(DELETE "/api/v3/batch-applications-auth", non_idempotent)]
fn delete_auth(input: BatchApplicationsAuthDto) -> IsSuccessRespDto;

/// Input of `deleteAuth`.
#[dto]
pub struct BatchApplicationsAuthDto {
    /// Ids of the records to delete, at least 1. The maximum number is not documented; they go out in the URL, so keep
    /// them few.
    #[shape(len = 1..)]
    pub auth_ids: Vec<String>,
}
