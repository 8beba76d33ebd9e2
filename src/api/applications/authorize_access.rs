//! `POST /api/v3/authorize-application-access`: allows or denies users and other targets an application.

use super::access_target_type::AccessTargetType;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::resources::permission_effect::PermissionEffect;

/// Allows users, roles, user groups and departments to use an application, or denies it to them, by an access record for
/// each.
///
/// A target that does not exist is skipped without an error, so a misspelt one goes unnoticed: check with
/// `listAuthApplication`. Which record wins where one allows and another denies is not documented; those for whom there is
/// no record follow the default, which `getApplicationPermissionStrategy` reads. After `network`, `timeout` or
/// `bad_response` some records may exist (`outcome: "unknown"`): look for them before you try again.
///
/// @example
/// ```ts
/// await client.authorizeApplicationAccess({
///   appId,
///   list: [
///     { targetType: "ORG", targetIdentifier: [departmentId], inheritByChildren: false, effect: "ALLOW" },
///     { targetType: "ROLE", targetIdentifier: ["auditor"], namespaceCode: "default", effect: "ALLOW" },
///   ],
/// });
/// const { data } = await client.listAuthApplication({ appId, limit: 50 });
/// console.log(data.list.map(({ targetType, targetName, effect }) => `${effect} ${targetType} ${targetName}`));
/// ```
// Each record has an id of its own, and no source says whether a second call makes a second record, which would keep
// an application open after the first is deleted: it is never repeated blindly.
#[endpoint(POST "/api/v3/authorize-application-access", non_idempotent)]
fn authorize_application_access(input: AuthorizeApplicationAccessDto) -> IsSuccessRespDto;

/// Input of `authorizeApplicationAccess`.
#[dto]
pub struct AuthorizeApplicationAccessDto {
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Who is allowed or denied the application, at most 10 entries.
    #[shape(len = 0..=10)]
    pub list: Vec<ApplicationPermissionRecordItem>,
}

/// Targets of one kind that are allowed or denied an application.
#[dto]
pub struct ApplicationPermissionRecordItem {
    /// What the targets are.
    pub target_type: AccessTargetType,
    /// Code of the permission group that has the roles. Required where `targetType` is `ROLE`.
    pub namespace_code: Option<String>,
    /// Whether the record also holds for the nodes below, where `targetType` is `ORG`. Default: `true`.
    pub inherit_by_children: Option<bool>,
    /// The targets, at most 50 entries: ids of users or of nodes of an organization, assigned by the service, or codes of
    /// roles or user groups.
    #[shape(len = 0..=50)]
    pub target_identifier: Vec<String>,
    /// Whether they are allowed to use the application or denied it.
    pub effect: PermissionEffect,
}
