//! `GET /api/v3/list-application-simple-info`: lists applications without their settings, page by page.

use super::application_simple_info::ApplicationSimpleInfoDto;
use crate::api::prelude::*;

/// Lists one page of applications without their settings, and the total number: those that match `keywords` and the other
/// conditions.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.listApplicationSimpleInfo({ keywords: "shop", limit: 50 });
/// const shop = data.list.find((application) => application.appIdentifier === "steamory-shop");
/// ```
#[endpoint(GET "/api/v3/list-application-simple-info", rows(key = "appId"))]
fn list_application_simple_info(input: ListApplicationSimpleInfoDto)
-> ApplicationSimpleInfoPaginatedRespDto;

/// Input of `listApplicationSimpleInfo`. An empty one lists the first 10 applications. How the conditions work together, and
/// what `false` leaves out, is not documented.
#[dto]
pub struct ListApplicationSimpleInfoDto {
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
}

/// Response of `listApplicationSimpleInfo`.
#[dto]
pub type ApplicationSimpleInfoPaginatedRespDto = Resp<ApplicationSimpleInfoPaginatedDataDto>;

/// One page of applications, with their total number.
#[dto]
pub struct ApplicationSimpleInfoPaginatedDataDto {
    /// The applications of this page.
    pub list: Vec<ApplicationSimpleInfoDto>,
    /// Number of rows on all pages.
    pub total_count: i32,
}
