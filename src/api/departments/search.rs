//! `POST /api/v3/search-departments`: searches departments by text; deprecated in favour of searchDepartmentsList.

use super::DepartmentListRespDto;
use crate::api::prelude::*;

/// Lists the departments of an organization that match `keywords`.
///
/// Rejects with `kind: "not_found"` when the organization does not exist.
///
/// @deprecated Use `searchDepartmentsList` with the condition that `name` contains the text.
///
/// @example
/// ```ts
/// const { data } = await client.searchDepartments({ organizationCode: "steamory", keywords: "R&D" });
/// console.log(data.map((department) => department.name));
/// ```
// It only reads, though by a POST.
#[endpoint(POST "/api/v3/search-departments", safe)]
fn search_departments(input: SearchDepartmentsReqDto) -> DepartmentListRespDto;

/// Input of `searchDepartments`.
#[dto]
pub struct SearchDepartmentsReqDto {
    /// Text to search for, such as a part of a name.
    #[shape(len = 1..)]
    pub keywords: String,
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}
