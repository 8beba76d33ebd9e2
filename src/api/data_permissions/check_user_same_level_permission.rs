//! `POST /api/v3/check-user-same-level-permission`: checks which nodes below one place of a tree a user may use in one way.

use super::auth_env_params::AuthEnvParams;
use crate::api::prelude::*;

/// Checks which of several nodes a user may use in one way, all of them directly below one place of a tree: such as the
/// files of a folder that the user is about to delete.
///
/// A node is allowed when `checkLevelResultList` has a result for it whose `enabled` is `true`; look for each node by
/// its code, and treat a call that rejects as a refusal. For nodes of several places, and for data resources that are
/// not trees, use `checkPermission`. Conditions of data policies are compared only as `checkPermission` does.
///
/// @example
/// ```ts
/// const nodes = ["budget", "salaries"];
/// const { data } = await client.checkUserSameLevelPermission({
///   namespaceCode: "intranet",
///   userId,
///   action: "delete",
///   resource: "files/reports/finance",
///   resourceNodeCodes: nodes,
/// });
/// const isAllowed = (node: string) =>
///   data.checkLevelResultList.some(({ resourceNodeCode, enabled }) => resourceNodeCode === node && enabled === true);
/// const refused = nodes.filter((node) => !isAllowed(node));
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/check-user-same-level-permission", safe)]
fn check_user_same_level_permission(
    input: CheckUserSameLevelPermissionDto,
) -> CheckUserSameLevelPermissionResponseDto;

/// Input of `checkUserSameLevelPermission`.
#[dto]
pub struct CheckUserSameLevelPermissionDto {
    /// Codes of the nodes to check, without the path to them. Older samples leave them out for data resources that are
    /// not trees. The maximum number is not documented.
    pub resource_node_codes: Vec<String>,
    /// Place that the nodes are directly below: the code of the tree, then those of all nodes down to it, as in
    /// `files/reports/finance`.
    #[shape(len = 1..)]
    pub resource: String,
    /// Action to check, one of those that the tree defines, such as `read` or `delete`.
    #[shape(len = 1..)]
    pub action: String,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Code of the permission namespace that has the tree.
    #[shape(len = 1..)]
    pub namespace_code: String,
    /// Whether the conditions of data policies are compared with `authEnvParams`. Default: `false`.
    pub judge_condition_enabled: Option<bool>,
    /// Where and how the user makes the request. Used only when `judgeConditionEnabled` is `true`.
    pub auth_env_params: Option<AuthEnvParams>,
}

/// Response of `checkUserSameLevelPermission`.
#[dto]
pub type CheckUserSameLevelPermissionResponseDto = Resp<CheckUserSameLevelPermissionDataDto>;

/// Results of `checkUserSameLevelPermission`.
#[dto]
pub struct CheckUserSameLevelPermissionDataDto {
    /// A result for each node. What is not in it is not allowed.
    pub check_level_result_list: Vec<CheckUserSameLevelPermissionRespDto>,
}

/// Whether the user may do it to one node. Any field may be missing.
#[dto]
pub struct CheckUserSameLevelPermissionRespDto {
    /// Action that was checked.
    pub action: String,
    /// Code of the node.
    pub resource_node_code: String,
    /// Whether the user may do it. Only `true` allows: treat any other value, and a missing one, as `false`.
    pub enabled: bool,
}
