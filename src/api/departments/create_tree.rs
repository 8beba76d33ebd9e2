//! `POST /api/v3/create-department-tree`: adds a tree of departments with their members.

use crate::api::Gender;
use crate::api::prelude::*;

/// Adds a tree of departments, with people in them, in one call.
///
/// The documentation does not say which organization gets the tree, and is doubtful about `children`, `members`
/// and the response: try the call where it can do no harm. After `network`, `timeout` or `bad_response` the tree
/// may exist, also in part (`outcome: "unknown"`).
///
/// @experimental Its types may change once the service's real ones are known.
///
/// @example
/// ```ts
/// await client.createDepartmentTree({
///   name: "R&D",
///   children: [{ name: "Compilers", members: [{ username: "grace", name: "Grace" }] }],
/// });
/// ```
// A second one may make a second tree: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-department-tree", non_idempotent)]
fn create_department_tree(input: CreateDepartmentTreeReqDto) -> CreateDepartmentTreeRespDto;

/// Input of `createDepartmentTree`.
#[dto]
pub struct CreateDepartmentTreeReqDto {
    /// Name of the top department of the tree.
    #[shape(len = 1..)]
    pub name: String,
    /// Departments below it. Documented as strings, which cannot describe a tree; presumably each is an object like
    /// this one. A tree has at most 64 levels below its top, and 100,000 departments.
    pub children: Option<Vec<TextOr<CreateDepartmentTreeNodeDto>>>,
    /// Users to add to it. Documented as one object; presumably a list.
    pub members: Option<OneOrMany<UserInfoDto>>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}

/// A department below the top of a tree, presumably of the same form as the top.
#[dto]
pub struct CreateDepartmentTreeNodeDto {
    /// Name of the department.
    #[shape(len = 1..)]
    pub name: String,
    /// Departments below it.
    pub children: Option<Vec<TextOr<CreateDepartmentTreeNodeDto>>>,
    /// Users to add to it.
    pub members: Option<OneOrMany<UserInfoDto>>,
    /// Tenant of the department. Default: that of the tree.
    pub tenant_id: Option<String>,
}

/// A user to add to a department of `createDepartmentTree`.
#[dto]
pub struct UserInfoDto {
    /// Login name. Unique in the user pool.
    pub username: Option<String>,
    /// E-mail address, in any case. Unique in the user pool.
    pub email: Option<String>,
    /// Phone number, without country code. Unique in the user pool.
    pub phone: Option<String>,
    /// Country code of the phone number, such as `+86`. Not needed for mainland China.
    pub phone_country_code: Option<String>,
    /// Real name. Several users may share it.
    pub name: Option<String>,
    /// Gender.
    pub gender: Option<Gender>,
    /// Country, such as `CN`.
    pub country: Option<String>,
    /// Province or state, such as `BJ`.
    pub province: Option<String>,
    /// City, such as `BJ`.
    pub city: Option<String>,
}

/// Response of `createDepartmentTree`, as documented. Whether the service keeps to that is not known: `data` is
/// passed on unchanged.
#[dto]
pub type CreateDepartmentTreeRespDto = Resp<Result>;

/// How many users and departments `createDepartmentTree` changed. Any field may be missing, and there may be further fields.
#[dto]
pub struct Result {
    /// Number of users added.
    pub add_user: i32,
    /// Number of users changed.
    pub update_user: i32,
    /// Number of departments added.
    pub add_department: i32,
    /// Number of departments changed.
    pub update_department: i32,
}
