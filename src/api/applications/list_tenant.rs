//! `GET /api/v3/list-tenant-applications`: lists the applications of tenants.

use crate::api::prelude::*;

/// Lists one page of the applications of tenants, with their total number.
///
/// The sources say that a tenant's id can narrow it down, and declare no field for this id. `page` and `limit` are texts
/// here; the greatest `limit` is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.listTenantApplications({ page: "1", limit: "50", keywords: "wiki", sso_enabled: true });
/// console.log(data.totalCount, data.list.map(({ name }) => name));
/// ```
// Which of the two ids tells rows apart is not documented: only both do for certain.
#[endpoint(GET "/api/v3/list-tenant-applications", rows(key = "tenantAppId,appId"))]
fn list_tenant_applications(input: ListTenantApplicationsDto) -> TenantApplicationListPaginatedRespDto;

/// Input of `listTenantApplications`. All sources call all fields required.
#[dto]
pub struct ListTenantApplicationsDto {
    /// Page number as text; the first is presumably `"1"`.
    #[shape(len = 1..)]
    pub page: String,
    /// Rows per page as text, such as `"50"`.
    #[shape(len = 1..)]
    pub limit: String,
    /// Text to search for. An empty one presumably finds all: not documented.
    pub keywords: String,
    /// Whether single sign-on is enabled for the applications to list. The official client takes `ssoEnabled`, and sends it by
    /// this name.
    #[shape(name = "sso_enabled")]
    pub sso_enabled: bool,
}

/// Response of `listTenantApplications`.
#[dto]
pub type TenantApplicationListPaginatedRespDto = Resp<TenantApplicationListPagingDto>;

/// One page of the applications of tenants.
#[dto]
pub struct TenantApplicationListPagingDto {
    /// Number of applications on all pages.
    pub total_count: i32,
    /// The applications on this page.
    pub list: Vec<TenantApplicationDto>,
}

/// An application of a tenant. Any field may be missing.
#[dto]
pub struct TenantApplicationDto {
    /// Id of the user pool.
    pub user_pool_id: String,
    /// Id of the application in the tenant, presumably. The sources call it an id of an application, as `appId`.
    pub tenant_app_id: String,
    /// Name of the application.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// URL of the logo.
    pub logo: String,
    /// Type of the application. Its values are not documented here.
    pub application_type: String,
    /// Whether single sign-on is enabled.
    pub sso_enabled: bool,
    /// Id of the application.
    pub app_id: String,
}
