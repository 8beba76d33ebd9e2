//! Departments: the tree below an organization.

use super::LangObject;
use crate::api::prelude::*;

pub mod create;
pub mod create_tree;
pub mod delete;
pub mod get;
pub mod get_all;
pub mod get_all_app;
pub mod get_by_id;
pub mod get_parent;
pub mod list_children;
pub mod search;
pub mod search_list;
pub mod update;
pub mod update_node_status;

/// A department, as the service returns it. Any field may be missing, and there may be further fields.
#[dto]
pub struct DepartmentDto {
    /// Code of the organization that the department belongs to.
    pub organization_code: String,
    /// Id assigned by the service; never changes.
    pub department_id: String,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: Option<String>,
    /// Id chosen by the caller; what the id type `open_department_id` matches.
    pub open_department_id: Option<String>,
    /// Name shown to people.
    pub name: String,
    /// User ids of the leaders.
    pub leader_user_ids: Option<Vec<String>>,
    /// Free text.
    pub description: Option<String>,
    /// Id of the parent. The value for a root department is not documented.
    pub parent_department_id: String,
    /// Code chosen by the caller.
    pub code: Option<String>,
    /// Code of the parent.
    pub parent_department_code: Option<String>,
    /// Number of direct members.
    pub members_count: i32,
    /// Whether there are departments below it.
    pub has_children: bool,
    /// Whether it is a virtual department.
    pub is_virtual_node: Option<bool>,
    /// Translations of the name.
    pub i18n: Option<DepartmentI18nDto>,
    /// Values of custom fields; only where the call asks for them.
    pub custom_data: Option<JsonObject>,
    /// Posts (job positions) of the department.
    pub posts: Option<Vec<PostDto>>,
    /// Ids of the posts of the department.
    pub post_id_list: Option<Vec<String>>,
    /// Whether the department is enabled.
    pub status: Option<bool>,
    /// An access restriction whose content is not documented. Passed on unchanged.
    pub allow: Option<OneOrMany<String>>,
}

/// A post (job position).
#[dto]
pub struct PostDto {
    /// Id of the post.
    pub id: Option<String>,
    /// Code of the post.
    pub code: String,
    /// Name of the post.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
}

/// Translations of what a department is called.
#[dto]
pub struct DepartmentI18nDto {
    /// Translations of the name.
    pub name: LangObject,
}

/// Kind of id of a department. Default: `department_id`.
#[dto(rename_all = "snake_case")]
pub enum DepartmentIdType {
    /// The id assigned by the service, or `root`.
    DepartmentId,
    /// The id chosen by the caller.
    OpenDepartmentId,
    /// An id in a synchronised source; its form is not documented.
    SyncRelation,
    /// A custom field; its form is not documented.
    CustomField,
    /// The department's code.
    Code,
}

/// Response of a call that resolves to one department.
#[dto]
pub type DepartmentSingleRespDto = Resp<DepartmentDto>;

/// Response of a call that resolves to departments without their total number.
#[dto]
pub type DepartmentListRespDto = Resp<Vec<DepartmentDto>>;

/// Response of a call that resolves to departments with their total number.
#[dto]
pub type DepartmentPaginatedRespDto = Resp<DepartmentPagingDto>;

/// Departments with their total number.
#[dto]
pub struct DepartmentPagingDto {
    /// Number of departments in all. The documentation declares a boolean by mistake; one that arrives is
    /// passed on.
    pub total_count: i32,
    /// The departments.
    pub list: Vec<DepartmentDto>,
}
