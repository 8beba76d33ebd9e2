//! `POST /api/v3/search-departments-list`: lists the departments that meet conditions, page by page.

use super::DepartmentListRespDto;
use crate::api::prelude::*;

/// Lists one page of the departments of an organization that meet conditions.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50), and the response has no total: a page with fewer
/// rows than `limit` is the last. `client.iterate` notices rows that move meanwhile: it reads a list of several pages twice.
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

/// Input of `searchDepartmentsList`.
#[dto]
pub struct SearchDepartmentsListReqDto {
    /// Code of the organization, 1 to 64 characters.
    #[shape(len = 1..=64)]
    pub organization_code: String,
    /// Whether to return `customData`. Default: `false`.
    pub with_custom_data: Option<bool>,
    /// Whether to return `postIdList` and `posts`. Default: `false`.
    pub with_post: Option<bool>,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Conditions on fields. Presumably a department must meet all of them: not documented.
    pub advanced_filter: Option<Vec<SearchDepartmentsFilterItemDto>>,
    /// The one field to sort by. Default: `updatedAt`.
    pub sort_by: Option<SearchDepartmentsSortBy>,
    /// Sort direction for `sortBy`. Default: `DESC`.
    pub order_by: Option<SearchDepartmentsOrderBy>,
    /// Several keys to sort by, the most significant first.
    pub sort: Option<Vec<DepartmentSortingDto>>,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}

/// One condition on a field of a department.
#[dto]
pub struct SearchDepartmentsFilterItemDto {
    /// Field to compare: `name`, `createdAt` or `updatedAt`.
    #[shape(len = 1..)]
    pub field: String,
    /// How the field is compared with `value`.
    pub operator: SearchDepartmentsFilterOperator,
    /// What the field is compared with: a string for `name`, a timestamp for a time. The unit of a timestamp and the
    /// form that `BETWEEN` and `IN` take are not documented.
    pub value: Option<Json>,
}

/// How a condition compares a field with its `value`.
#[dto]
pub enum SearchDepartmentsFilterOperator {
    /// Between two values.
    #[shape(name = "BETWEEN")]
    Between,
    /// Equal to the value.
    #[shape(name = "EQUAL")]
    Equal,
    /// One of a list of values.
    #[shape(name = "IN")]
    In,
    /// Less than the value, or earlier.
    #[shape(name = "LESSER")]
    Lesser,
    /// Greater than the value, or later.
    #[shape(name = "GREATER")]
    Greater,
    /// Contains the value.
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

/// Sort direction for `sortBy` of `searchDepartmentsList`; in upper case only here.
#[dto]
pub enum SearchDepartmentsOrderBy {
    /// Earliest first.
    #[shape(name = "ASC")]
    Asc,
    /// Latest first.
    #[shape(name = "DESC")]
    Desc,
}

/// One sort key of a list of departments.
#[dto]
pub struct DepartmentSortingDto {
    /// Field to sort by.
    pub field: DepartmentSortingField,
    /// Sort direction of this key. Some samples of the documentation call it `direction`.
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

/// Sort direction of one key; in lower case here.
#[dto(rename_all = "snake_case")]
pub enum DepartmentSortingOrder {
    /// Descending: greatest, newest or last letter first.
    Desc,
    /// Ascending: least, oldest or first letter first.
    Asc,
}
