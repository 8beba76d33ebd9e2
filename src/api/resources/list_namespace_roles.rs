//! `GET /api/v3/list-namespace-roles`: lists the roles of a permission group, page by page.

use crate::api::prelude::*;

/// Lists one page of a permission group's roles, without their total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). `listRoles` with a `namespace` lists them too, with the
/// total number and more fields.
///
/// @example
/// ```ts
/// const { data } = await client.listNamespaceRoles({ code: "shop", limit: 50 });
/// const codes = data.map((role) => role.code);
/// ```
#[endpoint(GET "/api/v3/list-namespace-roles", rows(key = "id"))]
fn list_namespace_roles(input: ListNamespaceRolesDto) -> NamespaceRolesListPaginatedRespDto;

/// Input of `listNamespaceRoles`.
#[dto]
pub struct ListNamespaceRolesDto {
    /// Code of the permission group.
    #[shape(len = 1..)]
    pub code: String,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Text to search for in codes and names of the roles.
    pub keywords: Option<String>,
}

/// Response of `listNamespaceRoles`. The documentation declares one role, though the call lists them: one role, a list
/// and a page with a `list` all become a list.
#[dto]
pub type NamespaceRolesListPaginatedRespDto = Resp<Vec<NamespaceRolesListRespDto>>;

/// A role of a permission group. Any field may be missing.
#[dto]
pub struct NamespaceRolesListRespDto {
    /// Id assigned by the service.
    pub id: String,
    /// Name shown to people.
    pub name: String,
    /// Code, unique in the permission group.
    pub code: String,
    /// Free text.
    pub description: Option<String>,
    /// Code of the permission group.
    pub namespace: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: String,
}
