//! `POST /api/v3/check-permission`: checks which of some data resources a user may use in one way.

use super::auth_env_params::AuthEnvParams;
use crate::api::prelude::*;

/// Checks which of these data resources a user may use in one way, such as `read`.
///
/// A call that resolves allows nothing by itself: a resource is allowed when `checkResultList` has a result for it whose
/// `enabled` is `true`. Look for each resource by name: `every` of an empty list is `true` as well. Treat a call that
/// rejects as a refusal: what an unknown user, resource or action leads to is not documented, and the service was seen to
/// refuse other calls on data permissions with `statusCode: 602` when another service behind it does. `kind: "auth"` is
/// about the client's own credentials, not about the user.
///
/// A policy with conditions on where and how the request is made takes no effect unless `judgeConditionEnabled` is `true`
/// and `authEnvParams` describe the request, says the documentation: presumably neither does a policy that denies.
///
/// @example
/// ```ts
/// const { data } = await client.checkPermission({
///   namespaceCode: "intranet",
///   userId,
///   action: "read",
///   resources: ["wiki", "files/reports/finance"],
///   judgeConditionEnabled: true,
///   authEnvParams: { ip: "203.0.113.7", deviceType: "PC" },
/// });
/// const allowed = data.checkResultList.filter(({ enabled }) => enabled === true).map(({ resource }) => resource);
/// if (!allowed.includes("wiki")) throw new Error("This user may not read the wiki.");
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/check-permission", safe)]
fn check_permission(input: CheckPermissionDto) -> CheckPermissionRespDto;

/// Input of `checkPermission`.
#[dto]
pub struct CheckPermissionDto {
    /// Data resources to check, at least 1: the code of each. For a node of a tree, the code of the tree and those of all
    /// nodes down to it, as in `files/reports/finance`. The maximum number is not documented.
    #[shape(len = 1..)]
    pub resources: Vec<String>,
    /// Action to check, one of those that the data resources define, such as `get`, `read` or `write`.
    #[shape(len = 1..)]
    pub action: String,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Code of the permission namespace that has the data resources.
    #[shape(len = 1..)]
    pub namespace_code: String,
    /// Whether the conditions of data policies are compared with `authEnvParams`. Default: `false`.
    pub judge_condition_enabled: Option<bool>,
    /// Where and how the user makes the request. Used only when `judgeConditionEnabled` is `true`.
    pub auth_env_params: Option<AuthEnvParams>,
}

/// Response of `checkPermission`.
#[dto]
pub type CheckPermissionRespDto = Resp<CheckPermissionDataDto>;

/// Results of `checkPermission`.
#[dto]
pub struct CheckPermissionDataDto {
    /// A result for each data resource. What is not in it is not allowed.
    pub check_result_list: Vec<CheckPermissionsRespDto>,
}

/// Whether the user may do it to one data resource. Any field may be missing.
#[dto]
pub struct CheckPermissionsRespDto {
    /// Code of the permission namespace.
    pub namespace_code: String,
    /// Action that was checked.
    pub action: String,
    /// Data resource, as the call names it.
    pub resource: String,
    /// Whether the user may do it. Only `true` allows: treat any other value, and a missing one, as `false`.
    pub enabled: bool,
}
