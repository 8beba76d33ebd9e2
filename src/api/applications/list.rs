//! `GET /api/v3/list-applications`: lists applications with their settings, page by page.

use super::application::ApplicationDto;
use crate::api::prelude::*;

/// Lists one page of applications with their settings, and the total number: those that match `keywords` and the other
/// conditions.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). `listApplicationSimpleInfo` lists applications without their
/// settings, in much smaller rows.
///
/// @example
/// ```ts
/// const { data } = await client.listApplications({ keywords: "shop", isSelfBuiltApp: true, limit: 50 });
/// const withSaml = data.list.filter((application) => application.samlProviderEnabled);
/// ```
// What the settings of protocols hold is not documented.
#[endpoint(GET "/api/v3/list-applications", secret, rows(key = "appId"))]
fn list_applications(input: ListApplicationsDto) -> ApplicationPaginatedRespDto;

/// Input of `listApplications`. An empty one lists the first 10 applications. How the conditions work together, and what
/// `false` leaves out, is not documented.
#[dto]
pub struct ListApplicationsDto {
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// `true` asks for integrated applications, which are made from a template of the service. Default: `false`.
    pub is_integrate_app: Option<bool>,
    /// `true` asks for self-built applications. Default: `false`.
    pub is_self_built_app: Option<bool>,
    /// `true` asks for applications with single sign-on. Default: `false`.
    pub sso_enabled: Option<bool>,
    /// Text to search for; the search is fuzzy. In which fields is not documented.
    pub keywords: Option<String>,
    /// `true` searches all applications. Default: `false`. Which ones are left out otherwise is not documented.
    pub all: Option<bool>,
}

/// Response of `listApplications`.
#[dto]
pub type ApplicationPaginatedRespDto = Resp<ApplicationPaginatedDataDto>;

/// One page of applications, with their total number.
#[dto]
pub struct ApplicationPaginatedDataDto {
    /// The applications of this page.
    pub list: Vec<ApplicationDto>,
    /// Number of rows on all pages.
    pub total_count: i32,
}
