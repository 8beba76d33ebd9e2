//! `POST /api/v3/get-user-resource-permission-list`: reads what a user may do with some data resources.

use crate::api::prelude::*;

/// Reads what a user may do with these data resources.
///
/// The documentation recommends it before `getUserPermissionList`, which is slower. Treat an action that is not in
/// `actions` as not allowed, and a resource that is not in the list as well. The call has no input for the conditions
/// of data policies: whether `actions` has what a policy allows or denies under conditions only is not documented. To
/// decide on one request, use `checkPermission`.
///
/// @example
/// ```ts
/// const { data } = await client.getUserResourcePermissionList({
///   namespaceCode: "intranet",
///   userId,
///   resources: ["wiki", "files/reports/finance"],
/// });
/// const wiki = data.permissionList.find(({ resource }) => resource === "wiki");
/// const showEdit = wiki?.actions.includes("write") ?? false;
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/get-user-resource-permission-list", safe)]
fn get_user_resource_permission_list(
    input: GetUserResourcePermissionListDto,
) -> GetUserResourcePermissionListRespDto;

/// Input of `getUserResourcePermissionList`.
#[dto]
pub struct GetUserResourcePermissionListDto {
    /// Data resources, at least 1: the code of each. For a node of a tree, the code of the tree and those of all nodes down
    /// to it, as in `files/reports/finance`. The maximum number is not documented.
    #[shape(len = 1..)]
    pub resources: Vec<String>,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Code of the permission namespace that has the data resources.
    #[shape(len = 1..)]
    pub namespace_code: String,
}

/// Response of `getUserResourcePermissionList`.
#[dto]
pub type GetUserResourcePermissionListRespDto = Resp<GetUserResourcePermissionListDataDto>;

/// What `getUserResourcePermissionList` read.
#[dto]
pub struct GetUserResourcePermissionListDataDto {
    /// What the user may do, for each data resource.
    pub permission_list: Vec<GetUserResourcePermissionList>,
}

/// What a user may do with one data resource. Any field may be missing.
#[dto]
pub struct GetUserResourcePermissionList {
    /// Code of the permission namespace.
    pub namespace_code: String,
    /// Actions that the user may do, such as `read`.
    pub actions: Vec<String>,
    /// Data resource, as the call names it.
    pub resource: String,
}
