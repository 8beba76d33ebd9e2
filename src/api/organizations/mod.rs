//! Organizations: each the root of a tree of departments.

pub mod create;
pub mod delete;
pub mod get;
pub mod get_batch;
pub mod list;
pub mod search;
pub mod update;
pub mod update_status;

use genauth_management_shapes::Shape;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{JsonObject, LangObject};

/// An organization, as the service answers it: also the root department of its tree. Any field may be missing, and
/// further ones may be there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationDto {
    /// Code chosen by the caller, by which calls find the organization.
    pub organization_code: String,
    /// Name shown to people.
    pub organization_name: String,
    /// Free text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Id of the root department, given by the service; what `updateOrganizationStatus` takes.
    pub department_id: String,
    /// Id of the root department chosen by the caller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_department_id: Option<String>,
    /// Whether there are departments below it.
    pub has_children: bool,
    /// User ids of the leaders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Number of members. Whether those of the departments below count is not documented.
    pub members_count: i32,
    /// Whether the root department is a virtual one. Absent means `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_virtual_node: Option<bool>,
    /// Translations of the name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Values of custom fields, with `withCustomData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub custom_data: Option<JsonObject>,
    /// Tenant that the organization belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_id: Option<String>,
    /// Ids of the posts (job positions) tied to the root department.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub post_id_list: Option<Vec<String>>,
    /// Whether the organization is enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<bool>,
    /// An access restriction whose content is documented nowhere. Passed on as it comes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | string[]")]
    pub allow: Option<serde_json::Value>,
}

/// Translations of what an organization is called.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationNameI18nDto {
    /// Translations of the name.
    pub organization_name: LangObject,
}

/// The answer of a call that resolves to one organization.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationSingleRespDto {
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
    /// The organization.
    pub data: OrganizationDto,
}

/// The answer of a call that resolves to a page of organizations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationPaginatedRespDto {
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
    /// The page.
    pub data: OrganizationPagingDto,
}

/// One page of organizations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct OrganizationPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The rows of this page.
    pub list: Vec<OrganizationDto>,
}
