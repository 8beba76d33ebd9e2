//! `POST /api/v3/list-permission-view/data`: lists which users have permissions for which data resources, and by what.

use crate::api::prelude::*;

/// Lists one page of the permission view, with the total number: which user has permissions for which data resource, and
/// by which data policies, roles, user groups and organizations.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). Whether a user and a data resource stand together in one row
/// or in several is not documented, so that the row iterator drops none.
///
/// @example
/// ```ts
/// const { data } = await client.listPermissionView({ keyword: "grace", limit: 50 });
/// for (const { username, dataResourceCode, dataPolicyList } of data.list) {
///   console.log(username, dataResourceCode, dataPolicyList.map(({ dataPolicyName }) => dataPolicyName));
/// }
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/list-permission-view/data", safe, rows(key = ""))]
fn list_permission_view(input: ListPermissionViewDto) -> ListPermissionViewResponseDto;

/// Input of `listPermissionView`. An empty one lists the first 10 rows.
#[dto]
pub struct ListPermissionViewDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in names of users. Whether the service searches other fields as well is not documented.
    pub keyword: Option<String>,
}

/// Response of `listPermissionView`.
#[dto]
pub type ListPermissionViewResponseDto = Resp<ListPermissionViewPaginatedRespDto>;

/// One page of the permission view.
#[dto]
pub struct ListPermissionViewPaginatedRespDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The rows of this page.
    pub list: Vec<ListPermissionViewRespDto>,
}

/// A row of the permission view: a user, a data resource, and what connects them. Any field may be missing.
#[dto]
pub struct ListPermissionViewRespDto {
    /// Id of the user, presumably the one that the service assigned.
    pub user_id: String,
    /// Real name of the user, which several users may share, despite the field's name.
    pub username: Option<String>,
    /// Id of the permission namespace that has the data resource, assigned by the service.
    pub namespace_id: String,
    /// Code of this permission namespace.
    pub namespace_code: String,
    /// Name of this permission namespace.
    pub namespace_name: String,
    /// Id of the data resource, assigned by the service.
    pub data_resource_id: String,
    /// Code of the data resource, unique in its permission namespace.
    pub data_resource_code: String,
    /// Name of the data resource.
    pub data_resource_name: String,
    /// Data policies that connect the user with the data resource. Whether those that deny are among them is not
    /// documented: to decide, use `checkPermission`.
    pub data_policy_list: Vec<PolicyBo>,
    /// Roles of the user, presumably those by which the data policies apply.
    pub role_list: Vec<RoleBo>,
    /// User groups of the user, presumably those by which the data policies apply.
    pub group_list: Vec<GroupBo>,
    /// Organizations of the user, presumably those by which the data policies apply.
    pub node_list: Vec<NodeBo>,
}

/// A data policy in a row of the permission view. Any field may be missing.
#[dto]
pub struct PolicyBo {
    /// Id of the data policy, assigned by the service.
    pub data_policy_id: String,
    /// Name of the data policy.
    pub data_policy_name: String,
}

/// A role in a row of the permission view. Any field may be missing.
#[dto]
pub struct RoleBo {
    /// Id of the role, assigned by the service.
    pub role_id: String,
    /// Name of the role.
    pub role_name: String,
    /// Code of the role.
    pub role_code: String,
}

/// A user group in a row of the permission view. Any field may be missing.
#[dto]
pub struct GroupBo {
    /// Id of the user group, assigned by the service.
    pub group_id: String,
    /// Name of the user group.
    pub group_name: String,
    /// Code of the user group.
    pub group_code: String,
}

/// An organization in a row of the permission view; whether a department stands here too is not documented. Any field may
/// be missing.
#[dto]
pub struct NodeBo {
    /// Id of the organization, assigned by the service.
    pub node_id: String,
    /// Name of the organization.
    pub node_name: String,
    /// Code of the organization.
    pub node_code: String,
}
