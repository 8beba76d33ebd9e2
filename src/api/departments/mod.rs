//! Departments: the tree below an organization.

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

use genauth_management_shapes::Shape;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{JsonObject, LangObject};

/// A department, as the service answers it. Any field may be missing, and further ones may be there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DepartmentDto {
    /// Code of the organization that the department belongs to.
    pub organization_code: String,
    /// Id given by the service; never changes.
    pub department_id: String,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Id chosen by the caller; what the id type `open_department_id` matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// Name shown to people.
    pub name: String,
    /// User ids of the leaders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Id of the parent. What a root department has here is not documented.
    pub parent_department_id: String,
    /// Code chosen by the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Code of the parent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_department_code: Option<String>,
    /// Number of direct members.
    pub members_count: i32,
    /// Whether there are departments below it.
    pub has_children: bool,
    /// Whether it is a virtual department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_virtual_node: Option<bool>,
    /// Translations of the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n: Option<DepartmentI18nDto>,
    /// Values of custom fields; only where the call asks for them.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub custom_data: Option<JsonObject>,
    /// Posts (job positions) tied to the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub posts: Option<Vec<PostDto>>,
    /// Ids of the posts tied to the department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_id_list: Option<Vec<String>>,
    /// Whether the department is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// An access restriction whose content is documented nowhere. Passed on as it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | string[]")]
    pub allow: Option<serde_json::Value>,
}

/// A post (job position).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
pub struct PostDto {
    /// Id of the post.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Code of the post.
    pub code: String,
    /// Name of the post.
    pub name: String,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

/// Translations of what a department is called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
pub struct DepartmentI18nDto {
    /// Translations of the name.
    pub name: LangObject,
}

/// How a department's id is to be read. Absent means `department_id`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "snake_case")]
pub enum DepartmentIdType {
    /// The id given by the service, or `root`.
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

/// The answer of a call that resolves to one department.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DepartmentSingleRespDto {
    /// 200: any other value rejects.
    pub status_code: i32,
    /// Text for people, in the client's language; often empty on success.
    pub message: String,
    /// Finer code. Without meaning on success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_code: Option<i32>,
    /// Id of the request, for the service's support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The department.
    pub data: DepartmentDto,
}

/// The answer of a call that resolves to departments without their total number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DepartmentListRespDto {
    /// 200: any other value rejects.
    pub status_code: i32,
    /// Text for people, in the client's language; often empty on success.
    pub message: String,
    /// Finer code. Without meaning on success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_code: Option<i32>,
    /// Id of the request, for the service's support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The departments.
    pub data: Vec<DepartmentDto>,
}

/// The answer of a call that resolves to departments with their total number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DepartmentPaginatedRespDto {
    /// 200: any other value rejects.
    pub status_code: i32,
    /// Text for people, in the client's language; often empty on success.
    pub message: String,
    /// Finer code. Without meaning on success.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_code: Option<i32>,
    /// Id of the request, for the service's support.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The departments.
    pub data: DepartmentPagingDto,
}

/// Departments with their total number.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct DepartmentPagingDto {
    /// Number of departments in all. Declared as a boolean by a slip of the documentation; one that comes is passed
    /// on.
    pub total_count: i32,
    /// The departments.
    pub list: Vec<DepartmentDto>,
}
