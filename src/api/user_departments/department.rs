//! A department as one of a user's or of a public account's.

use crate::api::departments::DepartmentI18nDto;
use crate::api::prelude::*;

/// What the departments of a user or of a public account can be sorted by.
#[dto]
pub enum UserDepartmentsSortBy {
    /// Time the department was created.
    DepartmentCreatedAt,
    /// Time the user joined.
    JoinDepartmentAt,
    /// Name of the department.
    DepartmentName,
    /// Code of the department; the API spells it this way.
    DepartmemtCode,
}

/// Response of `getUserDepartments` and of `getPublicAccountDepartments`.
#[dto]
pub type UserDepartmentPaginatedRespDto = Resp<UserDepartmentPagingDto>;

/// One page of a user's departments.
#[dto]
pub struct UserDepartmentPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The rows of this page.
    pub list: Vec<UserDepartmentRespDto>,
}

/// One department of a user. Any field may be missing, and there may be further fields.
#[dto]
pub struct UserDepartmentRespDto {
    /// Code of the organization.
    pub organization_code: String,
    /// Id assigned by the service.
    pub department_id: String,
    /// Whether it is the root department of its organization. Absent means `false`.
    pub is_root: Option<bool>,
    /// Time the department was created: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// Id chosen by the caller; what the id type `open_department_id` matches.
    pub open_department_id: Option<String>,
    /// Whether the user leads the department.
    pub is_leader: bool,
    /// Code chosen by the caller.
    pub code: Option<String>,
    /// Whether it is the user's main department.
    pub is_main_department: bool,
    /// Time the user joined: ISO 8601, UTC, with milliseconds.
    pub joined_at: String,
    /// Whether it is a virtual department. Absent means `false`.
    pub is_virtual_node: Option<bool>,
    /// Translations of the name.
    pub i18n: Option<DepartmentI18nDto>,
    /// Values of custom fields, with `withCustomData`.
    pub custom_data: Option<JsonObject>,
    /// Ids on the path to the department, with `withDepartmentPaths`. Their order is not documented.
    pub department_id_path: Option<Vec<String>>,
    /// Codes along the same path.
    pub department_code_path: Option<Vec<String>>,
    /// Names along the same path.
    pub department_name_path: Option<Vec<String>>,
}
