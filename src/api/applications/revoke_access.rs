//! `POST /api/v3/revoke-application-access`: removes access records of users and other targets for an application.

use super::access_target_type::AccessTargetType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Removes the access records of users, roles, user groups and departments for an application.
///
/// It takes no `effect`, so presumably it also removes records that deny, and with them what kept someone out. Without a
/// record, a target follows the application's default, which `getApplicationPermissionStrategy` reads; to keep it out,
/// deny it with `authorizeApplicationAccess`. A target without a record is no error, so a misspelt one goes unnoticed:
/// check with `listAuthApplication`.
///
/// @example
/// ```ts
/// await client.revokeApplicationAccess({ appId, list: [{ targetType: "USER", targetIdentifier: [userId] }] });
/// const { data } = await client.detailAuthSubject({ appId, targetType: "USER", targetId: userId });
/// console.log(data.authType); // What the access of the user comes from now.
/// ```
// The sources say that what does not exist is no error, so a second call succeeds and changes nothing.
#[endpoint(POST "/api/v3/revoke-application-access", idempotent)]
fn revoke_application_access(input: RevokeApplicationAccessDto) -> IsSuccessRespDto;

/// Input of `revokeApplicationAccess`.
#[dto]
pub struct RevokeApplicationAccessDto {
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Whose records are removed, at most 10 entries.
    #[shape(len = 0..=10)]
    pub list: Vec<DeleteApplicationPermissionRecordItem>,
}

/// Targets of one kind whose access records are removed.
#[dto]
pub struct DeleteApplicationPermissionRecordItem {
    /// What the targets are.
    pub target_type: AccessTargetType,
    /// Code of the permission group that has the roles. Required where `targetType` is `ROLE`.
    pub namespace_code: Option<String>,
    /// The targets, at most 50 entries: ids of users or of nodes of an organization, assigned by the service, or codes of
    /// roles or user groups.
    #[shape(len = 0..=50)]
    pub target_identifier: Vec<String>,
}
