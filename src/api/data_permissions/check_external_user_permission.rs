//! `POST /api/v3/check-external-user-permission`: checks which of some data resources an external user may use in one way.

use super::auth_env_params::AuthEnvParams;
use crate::api::prelude::*;

/// Checks which of these data resources an external user, known by an id of your own, may use in one way.
///
/// The results are to be read as those of `checkPermission`: a resource is allowed when `checkResultList` has a result for
/// it whose `enabled` is `true`, and a call that rejects is a refusal. Unlike `checkPermission` it compares the conditions
/// of data policies unless `judgeConditionEnabled` is `false`, says the documentation: set it, and give `authEnvParams`.
///
/// @example
/// ```ts
/// const { data } = await client.checkExternalUserPermission({
///   namespaceCode: "intranet",
///   externalId: "employee-1024",
///   action: "read",
///   resources: ["wiki"],
///   judgeConditionEnabled: true,
///   authEnvParams: { ip: "203.0.113.7", deviceType: "PC" },
/// });
/// const allowed = data.checkResultList.filter(({ enabled }) => enabled === true).map(({ resource }) => resource);
/// if (!allowed.includes("wiki")) throw new Error("This user may not read the wiki.");
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/check-external-user-permission", safe)]
fn check_external_user_permission(
    input: CheckExternalUserPermissionDto,
) -> CheckExternalUserPermissionRespDto;

/// Input of `checkExternalUserPermission`.
#[dto]
pub struct CheckExternalUserPermissionDto {
    /// Data resources to check, at least 1: the code of each. For a node of a tree, the code of the tree and those of all
    /// nodes down to it, as in `files/reports/finance`. The maximum number is not documented.
    #[shape(len = 1..)]
    pub resources: Vec<String>,
    /// Action to check, one of those that the data resources define, such as `get`, `read` or `write`.
    #[shape(len = 1..)]
    pub action: String,
    /// Id of the user outside of the service: presumably the `externalId` of a user.
    #[shape(len = 1..)]
    pub external_id: String,
    /// Code of the permission namespace that has the data resources.
    #[shape(len = 1..)]
    pub namespace_code: String,
    /// Whether the conditions of data policies are compared with `authEnvParams`. Default: `true`; `false`, says an older
    /// text.
    pub judge_condition_enabled: Option<bool>,
    /// Where and how the user makes the request. Used unless `judgeConditionEnabled` is `false`.
    pub auth_env_params: Option<AuthEnvParams>,
}

/// Response of `checkExternalUserPermission`.
#[dto]
pub type CheckExternalUserPermissionRespDto = Resp<CheckExternalUserPermissionDataDto>;

/// Results of `checkExternalUserPermission`.
#[dto]
pub struct CheckExternalUserPermissionDataDto {
    /// A result for each data resource. What is not in it is not allowed.
    pub check_result_list: Vec<CheckExternalUserPermissionsRespDto>,
}

/// Whether the external user may do it to one data resource. Any field may be missing.
#[dto]
pub struct CheckExternalUserPermissionsRespDto {
    /// Code of the permission namespace.
    pub namespace_code: String,
    /// Action that was checked.
    pub action: String,
    /// Data resource, as the call names it.
    pub resource: String,
    /// Whether the user may do it. Only `true` allows: treat any other value, and a missing one, as `false`.
    pub enabled: bool,
}
