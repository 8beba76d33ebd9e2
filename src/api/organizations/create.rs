//! `POST /api/v3/create-organization`: adds an organization with its root department.

use super::get::GET_ORGANIZATION;
use super::{OrganizationNameI18nDto, OrganizationSingleRespDto};
use crate::api::prelude::*;

/// Adds an organization, with the root department of its tree, and resolves to it as stored.
///
/// After `network`, `timeout` or `bad_response` the organization may exist. The call then looks for its code: it
/// resolves to the organization if it finds it, and rejects with `kind: "conflict"` if the one it finds differs;
/// otherwise with `outcome: "unknown"`: look for it before you try again. In a page it also looks after a conflict,
/// because a browser may send a request twice by itself.
///
/// @example
/// ```ts
/// const { data } = await client.createOrganization({
///   organizationName: "Steamory",
///   organizationCode: "steamory",
/// });
/// console.log(data.departmentId);
/// ```
// A second create clashes with the first, or makes a second organization: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-organization", by_key = RECONCILE)]
fn create_organization(input: CreateOrganizationReqDto) -> OrganizationSingleRespDto;

/// Input of `createOrganization`.
#[dto]
pub struct CreateOrganizationReqDto {
    /// Values of metadata fields. The documentation calls it required and its own samples leave it out: without it, `{}`
    /// is sent.
    #[shape(absent = "{}")]
    pub metadata: Option<JsonObject>,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub organization_name: String,
    /// Code chosen by you, by which other calls find the organization: at most 64 characters, without white
    /// space or CJK characters. The service was seen to accept `""`; which code it then gives is not documented.
    #[shape(len = 0..=64, format = "Code")]
    pub organization_code: String,
    /// Free text.
    pub description: Option<String>,
    /// Id chosen by you for the root department.
    pub open_department_id: Option<String>,
    /// Translations of the name.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
    /// Ids of the posts (job positions) of the root department.
    pub post_id_list: Option<Vec<String>>,
}

const RECONCILE: Reconcile<&'static str> = Reconcile {
    via: &GET_ORGANIZATION,
    keys: &[Key { given: "organizationCode", lookup_field: "organizationCode", id_type: None }],
    copy_fields: &["tenantId"],
    must_match: &[
        FieldMatch::field("organizationName"),
        FieldMatch::field("openDepartmentId"),
        FieldMatch::field("description"),
    ],
};
