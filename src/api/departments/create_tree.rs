//! `POST /api/v3/create-department-tree`: adds a tree of departments with their members.

use crate::api::Gender;
use crate::api::prelude::*;

/// Adds a tree of departments, with people in them, in one call.
///
/// The documentation leaves open which organization gets the tree, and what it says of `children`, `members` and
/// the answer is doubtful: try it where it can do no harm. After `network`, `timeout` or `bad_response` the tree
/// may be there, also in part (`outcome: "unknown"`).
///
/// @experimental Its types may change when the service's true ones are known.
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

/// What `createDepartmentTree` takes.
#[dto]
pub struct CreateDepartmentTreeReqDto {
    /// Name of the top department of the tree.
    #[shape(len = 1..)]
    pub name: String,
    /// Departments below it. Every source says texts, which cannot tell of a tree; presumably each is an object like
    /// this one. A tree has at most 64 levels below its top, and 100,000 departments.
    pub children: Option<Vec<TextOr<CreateDepartmentTreeNodeDto>>>,
    /// People to put into it. Every source says one; presumably it is a list.
    pub members: Option<OneOrMany<UserInfoDto>>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}

/// A department below the top of a tree, presumably described as the top is.
#[dto]
pub struct CreateDepartmentTreeNodeDto {
    /// Name of the department.
    #[shape(len = 1..)]
    pub name: String,
    /// Departments below it.
    pub children: Option<Vec<TextOr<CreateDepartmentTreeNodeDto>>>,
    /// People to put into it.
    pub members: Option<OneOrMany<UserInfoDto>>,
    /// Tenant of the department. Absent, that of the tree.
    pub tenant_id: Option<String>,
}

/// A person to put into a department of `createDepartmentTree`.
#[dto]
pub struct UserInfoDto {
    /// Login name; no other user of the pool has it.
    pub username: Option<String>,
    /// E-mail address, in any case; no other user of the pool has it.
    pub email: Option<String>,
    /// Phone number, without country code; no other user of the pool has it.
    pub phone: Option<String>,
    /// Country code of the phone number, such as `+86`. Not needed for mainland China.
    pub phone_country_code: Option<String>,
    /// Real name; several users may have the same.
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

/// The answer of `createDepartmentTree`, as it is documented. Whether the service keeps to that is not established:
/// what comes is passed on.
#[dto]
pub type CreateDepartmentTreeRespDto = Resp<Result>;

/// What `createDepartmentTree` did, in numbers. Any field may be missing, and further ones may be there.
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
