//! Organizations: each the root of a tree of departments.

use super::LangObject;
use crate::api::prelude::*;

pub mod create;
pub mod delete;
pub mod get;
pub mod get_batch;
pub mod list;
pub mod search;
pub mod update;
pub mod update_status;

/// An organization, as the service returns it: also the root department of its tree. Any field may be missing, and
/// there may be further fields.
#[dto]
pub struct OrganizationDto {
    /// Code chosen by the caller, by which calls find the organization.
    pub organization_code: String,
    /// Name shown to people.
    pub organization_name: String,
    /// Free text.
    pub description: Option<String>,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: Option<String>,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: Option<String>,
    /// Id of the root department, assigned by the service; what `updateOrganizationStatus` takes.
    pub department_id: String,
    /// Id of the root department chosen by the caller.
    pub open_department_id: Option<String>,
    /// Whether there are departments below it.
    pub has_children: bool,
    /// User ids of the leaders.
    pub leader_user_ids: Option<Vec<String>>,
    /// Number of members. Whether members of the departments below it count is not documented.
    pub members_count: i32,
    /// Whether the root department is virtual. Absent means `false`.
    pub is_virtual_node: Option<bool>,
    /// Translations of the name.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Values of custom fields, with `withCustomData`.
    pub custom_data: Option<JsonObject>,
    /// Tenant that the organization belongs to.
    pub tenant_id: Option<String>,
    /// Ids of the posts (job positions) of the root department.
    pub post_id_list: Option<Vec<String>>,
    /// Whether the organization is enabled.
    pub status: Option<bool>,
    /// An access restriction whose content is not documented. Passed on unchanged.
    pub allow: Option<OneOrMany<String>>,
}

/// Translations of what an organization is called.
#[dto]
pub struct OrganizationNameI18nDto {
    /// Translations of the name.
    pub organization_name: LangObject,
}

/// Response of a call that resolves to one organization.
#[dto]
pub type OrganizationSingleRespDto = Resp<OrganizationDto>;

/// Response of a call that resolves to a page of organizations.
#[dto]
pub type OrganizationPaginatedRespDto = Resp<OrganizationPagingDto>;

/// One page of organizations.
#[dto]
pub struct OrganizationPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The rows of this page.
    pub list: Vec<OrganizationDto>,
}
