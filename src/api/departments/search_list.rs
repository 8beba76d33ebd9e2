//! `POST /api/v3/search-departments-list`: lists the departments that meet conditions, page by page.

use super::DepartmentListRespDto;
use crate::api::prelude::*;

/// Lists one page of the departments of an organization that meet conditions.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50), and the answer has no total: a page with fewer
/// rows than `limit` is the last. `client.iterate` sees rows that move meanwhile, and reads a list of several pages twice for that.
/// Rejects with `kind: "not_found"` when the organization does not exist.
///
/// @example
/// ```ts
/// const { data } = await client.searchDepartmentsList({
///   organizationCode: "steamory",
///   advancedFilter: [{ field: "name", operator: "CONTAINS", value: "R&D" }],
///   sort: [{ field: "name", order: "asc" }],
///   limit: 50,
/// });
/// ```
// It only reads, though by a POST.
#[endpoint(POST "/api/v3/search-departments-list", safe, rows(key = "departmentId"))]
fn search_departments_list(input: SearchDepartmentsListReqDto) -> DepartmentListRespDto;

/// What `searchDepartmentsList` takes.
#[dto]
pub struct SearchDepartmentsListReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Whether to return `customData`. Absent means `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList` and `posts`. Absent means `false`.
    pub with_post: Option<bool>,
    /// Page, counted from 1. Absent means 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows of a page, 1 to 50. Absent means 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Conditions on fields. That a department has to meet all of them is presumed: no source says so.
    pub advanced_filter: Option<Vec<SearchDepartmentsFilterItemDto>>,
    /// The one field to sort by. Absent means `updatedAt`.
    pub sort_by: Option<SearchDepartmentsSortBy>,
    /// Direction that goes with `sortBy`. Absent means `DESC`.
    pub order_by: Option<SearchDepartmentsOrderBy>,
    /// Several keys to sort by, the weightiest first.
    pub sort: Option<Vec<DepartmentSortingDto>>,
    /// Tenant that the call is about. Absent, the client's `tenantId` if it has one, else the user pool itself.
    pub tenant_id: Option<String>,
}

/// One condition on a field of a department.
#[dto]
pub struct SearchDepartmentsFilterItemDto {
    /// Field to look at: `name`, `createdAt` or `updatedAt`.
    #[shape(len = 1..)]
    pub field: String,
    /// How the field is compared with `value`.
    pub operator: SearchDepartmentsFilterOperator,
    /// What the field is compared with: a text for `name`, a timestamp for a time. The unit of a timestamp and the
    /// form that `BETWEEN` and `IN` take are not documented.
    pub value: Option<Json>,
}

/// How a condition compares a field with its value.
#[dto]
pub enum SearchDepartmentsFilterOperator {
    /// From one value to another.
    #[shape(name = "BETWEEN")]
    Between,
    /// The same.
    #[shape(name = "EQUAL")]
    Equal,
    /// One of several.
    #[shape(name = "IN")]
    In,
    /// Less, or earlier.
    #[shape(name = "LESSER")]
    Lesser,
    /// Greater, or later.
    #[shape(name = "GREATER")]
    Greater,
    /// With the value somewhere in it.
    #[shape(name = "CONTAINS")]
    Contains,
}

/// The one field that `searchDepartmentsList` sorts by.
#[dto]
pub enum SearchDepartmentsSortBy {
    /// Time of the last change.
    #[shape(name = "updatedAt")]
    UpdatedAt,
    /// Time of creation.
    #[shape(name = "createdAt")]
    CreatedAt,
}

/// Direction that goes with `sortBy` of `searchDepartmentsList`; in capitals here alone.
#[dto]
pub enum SearchDepartmentsOrderBy {
    /// Earliest first.
    #[shape(name = "ASC")]
    Asc,
    /// Latest first.
    #[shape(name = "DESC")]
    Desc,
}

/// One key of an order of departments.
#[dto]
pub struct DepartmentSortingDto {
    /// Field to sort by.
    pub field: DepartmentSortingField,
    /// Direction of this key. Some samples of the documentation call it `direction`.
    pub order: DepartmentSortingOrder,
}

/// What departments can be sorted by.
#[dto]
pub enum DepartmentSortingField {
    /// Time of the last change.
    #[shape(name = "updatedAt")]
    UpdatedAt,
    /// Time of creation.
    #[shape(name = "createdAt")]
    CreatedAt,
    /// Name of the department.
    #[shape(name = "name")]
    Name,
}

/// Direction of one key; in small letters here.
#[dto(rename_all = "snake_case")]
pub enum DepartmentSortingOrder {
    /// Greatest, latest, last letter first.
    Desc,
    /// Least, earliest, first letter first.
    Asc,
}
