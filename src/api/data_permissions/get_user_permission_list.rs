//! `POST /api/v3/get-user-permission-list`: reads all that users may do with data resources.

use super::data_resource_type::DataResourceType;
use crate::api::prelude::*;

/// Reads all that users may do with data resources, in some permission namespaces or in all of them.
///
/// It is meant for what a user gets to see after a login. For a few data resources `getUserResourcePermissionList` is
/// faster. To decide on one request, use `checkPermission`: this call has no input for the conditions of data policies,
/// and whether it returns what a policy allows or denies under conditions only is not documented. The results are not
/// paged.
///
/// @example
/// ```ts
/// const { data } = await client.getUserPermissionList({ userIds: [userId], namespaceCodes: ["intranet"] });
/// const resources = data.userPermissionList.flatMap(({ resourceList }) => resourceList ?? []);
/// const wiki = resources.find(({ resourceCode }) => resourceCode === "wiki");
/// const mayEdit = wiki?.strAuthorize?.actions.includes("write") ?? false;
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/get-user-permission-list", safe)]
fn get_user_permission_list(input: GetUserPermissionListDto) -> GetUserPermissionListRespDto;

/// Input of `getUserPermissionList`.
#[dto]
pub struct GetUserPermissionListDto {
    /// Ids of the users, assigned by the service; at least 1. The maximum number is not documented.
    #[shape(len = 1..)]
    pub user_ids: Vec<String>,
    /// Codes of the permission namespaces. Absent: presumably all of them.
    pub namespace_codes: Option<Vec<String>>,
}

/// Response of `getUserPermissionList`.
#[dto]
pub type GetUserPermissionListRespDto = Resp<GetUserPermissionListDataDto>;

/// What `getUserPermissionList` read.
#[dto]
pub struct GetUserPermissionListDataDto {
    /// What the users may do: an entry for each user and permission namespace.
    pub user_permission_list: Vec<UserPermissionListDto>,
}

/// What a user may do in one permission namespace. Any field may be missing.
#[dto]
pub struct UserPermissionListDto {
    /// Id of the user, assigned by the service.
    pub user_id: String,
    /// Code of the permission namespace.
    pub namespace_code: String,
    /// The data resources for which the user has permissions. Treat its absence as none.
    pub resource_list: Option<Vec<OpenResource>>,
}

/// A data resource for which a user has permissions. Any field may be missing.
#[dto]
pub struct OpenResource {
    /// Code of the data resource, unique in its permission namespace.
    pub resource_code: String,
    /// Kind of the data resource, which says where the permissions are: `STRING` in `strAuthorize`, `ARRAY` in
    /// `arrAuthorize`, `TREE` in `treeAuthorize`.
    pub resource_type: DataResourceType,
    /// The permissions, if the data resource is a text.
    pub str_authorize: Option<StrAuthorize>,
    /// The permissions, if the data resource is a list.
    pub arr_authorize: Option<ArrayAuthorize>,
    /// The permissions, if the data resource is a tree.
    pub tree_authorize: Option<TreeAuthorize>,
}

/// What a user may do with a data resource that is a text. Any field may be missing.
#[dto]
pub struct StrAuthorize {
    /// The text.
    pub value: String,
    /// Actions that the user may do, such as `read`.
    pub actions: Vec<String>,
}

/// What a user may do with a data resource that is a list. Any field may be missing.
#[dto]
pub struct ArrayAuthorize {
    /// The texts of the list.
    pub values: Vec<String>,
    /// Actions that the user may do with all of them, such as `read`.
    pub actions: Vec<String>,
}

/// What a user may do with a data resource that is a tree.
#[dto]
pub struct TreeAuthorize {
    /// The nodes for which the user has permissions.
    pub auth_list: Vec<TreeAuthBo>,
}

/// What a user may do with one node of a tree. Any field may be missing.
#[dto]
pub struct TreeAuthBo {
    /// Codes of all nodes down to this one, without that of the tree, as in `/reports/finance`.
    pub node_path: String,
    /// Name shown to people.
    pub node_name: String,
    /// Actions that the user may do, such as `read`.
    pub node_actions: Vec<String>,
    /// What the node stands for, such as the path of a folder.
    pub node_value: Option<String>,
    /// Values of the node's extension fields. Some sources do not know this field.
    pub node_extend_field_value: Option<Json>,
}
