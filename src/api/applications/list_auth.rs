//! `POST /api/v3/list-applications-auth`: lists who is allowed or denied an application.

use super::auth_target_type::AuthTargetType;
use crate::api::prelude::*;
use crate::api::resources::permission_effect::PermissionEffect;

/// Lists one page of the access records of an application: who is allowed to use it and who is denied it, with their total
/// number.
///
/// A page has 10 rows unless `limit` says otherwise. What the service does when the application does not exist is not
/// documented.
///
/// @example
/// ```ts
/// const { data } = await client.listAuthApplication({ appId, effect: "DENY", enabled: true, limit: 50 });
/// for (const { targetType, targetName } of data.list) console.log(`${targetType} ${targetName} is kept out`);
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-applications-auth", safe, rows(key = "id"))]
fn list_auth_application(input: ListApplicationAuthDto) -> ListApplicationAuthPaginatedRespDto;

/// Input of `listAuthApplication`.
#[dto]
pub struct ListApplicationAuthDto {
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Name of the target. Whether a part of the name is enough is not documented. Absent: any.
    pub target_name: Option<String>,
    /// Kinds of targets: `USER`, `ORG`, `ROLE`, `GROUP`. Absent: all.
    pub target_type_list: Option<Vec<String>>,
    /// Whether records are listed that allow, or that deny. Absent: both. Declared as one value, while its example is a
    /// list of both.
    pub effect: Option<OneOrMany<PermissionEffect>>,
    /// `true`: the records that are in force. `false`: those that are turned off. Absent: both.
    pub enabled: Option<bool>,
}

/// Response of `listAuthApplication`.
#[dto]
pub type ListApplicationAuthPaginatedRespDto = Resp<ListApplicationAuthPaginatedDataDto>;

/// One page of the access records of an application.
#[dto]
pub struct ListApplicationAuthPaginatedDataDto {
    /// The records on this page.
    pub list: Vec<ListApplicationAuthDataDto>,
    /// Number of records on all pages.
    pub total_count: i32,
}

/// An access record: who is allowed or denied an application. Any field may be missing.
#[dto]
pub struct ListApplicationAuthDataDto {
    /// Id of the record: `enabledAuth` and `deleteAuth` take it.
    pub id: String,
    /// Id of the target.
    pub target_id: String,
    /// Name of the target.
    pub target_name: String,
    /// What the target is.
    pub target_type: AuthTargetType,
    /// Whether the record allows or denies.
    pub effect: PermissionEffect,
    /// Whether the record is in force; `enabledAuth` turns it on and off.
    pub enabled: bool,
    /// Whether the record holds for everyone or for its target.
    pub permission_type: AuthRecordScope,
}

/// Whom an access record holds for.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AuthRecordScope {
    /// Everyone.
    All,
    /// Its target.
    Subject,
}
