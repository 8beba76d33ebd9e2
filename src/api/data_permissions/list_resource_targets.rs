//! `POST /api/v3/list-resource-targets`: lists the users who may do something to data resources.

use crate::api::prelude::*;

/// Lists the users who may do one or more actions to data resources, such as all who may edit a document.
///
/// It is one response without pages. Whether it has users who are allowed through a user group, a role or an organization,
/// and leaves out those who are denied, is not documented: before you open anything, ask `checkPermission` for the user.
///
/// @example
/// ```ts
/// const { data } = await client.listResourceTargets({
///   namespaceCode: "intranet",
///   resources: ["wiki", "files/reports/finance"],
///   actions: ["read", "write"],
/// });
/// for (const { resource, actionAuthList } of data.authUserList) {
///   for (const { action, userIds } of actionAuthList) console.log(resource, action, userIds.length);
/// }
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-resource-targets", safe)]
fn list_resource_targets(input: ListResourceTargetsDto) -> ListResourceTargetsRespDto;

/// Input of `listResourceTargets`.
#[dto]
pub struct ListResourceTargetsDto {
    /// The data resources, 1 to 50 entries: the code of each. For a node of a tree, the code of the tree and those of all
    /// nodes down to it, as in `files/reports/finance`.
    #[shape(len = 1..=50)]
    pub resources: Vec<String>,
    /// Actions, 1 to 50 entries, such as `read`: the service was seen to refuse an empty list.
    #[shape(len = 1..=50)]
    pub actions: Vec<String>,
    /// Code of the permission namespace that has the data resources.
    #[shape(len = 1..)]
    pub namespace_code: String,
}

/// Response of `listResourceTargets`.
#[dto]
pub type ListResourceTargetsRespDto = Resp<ListResourceTargetsDataDto>;

/// Who may do what to which data resource.
#[dto]
pub struct ListResourceTargetsDataDto {
    /// An entry for each data resource. Whether one that nobody may use has an entry is not documented.
    pub auth_user_list: Vec<ListResourceTargetsDtoResp>,
}

/// Who may do what to one data resource. Any field may be missing.
#[dto]
pub struct ListResourceTargetsDtoResp {
    /// The data resource, as the input names it.
    pub resource: String,
    /// An entry for each action.
    pub action_auth_list: Vec<ActionAuth>,
}

/// Whom the service lists for one action on one data resource. Any field may be missing.
#[dto]
pub struct ActionAuth {
    /// Ids of the users. Whether those who are denied are left out is not documented.
    pub user_ids: Vec<String>,
    /// The action, such as `read`.
    pub action: String,
}
