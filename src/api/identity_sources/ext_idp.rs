//! An identity source, as calls resolve to it.

use crate::api::prelude::*;

/// Response of a call that resolves to one identity source.
#[dto]
pub type ExtIdpSingleRespDto = Resp<ExtIdpDto>;

/// Response of a call that resolves to identity sources.
#[dto]
pub type ExtIdpListPaginatedRespDto = Resp<ExtIdpListPagingDto>;

/// Identity sources, with their number. Any field may be missing.
#[dto]
pub struct ExtIdpListPagingDto {
    /// Number of identity sources on all pages.
    pub total_count: i32,
    /// Identity sources of this page.
    pub list: Vec<ExtIdpDto>,
}

/// An identity source without its connections, as the service returns it. Any field may be missing, and further ones may
/// be there.
#[dto]
pub struct ExtIdpDto {
    /// Id assigned by the service: the `extIdpId` of other calls.
    pub id: String,
    /// Name shown to administrators.
    pub name: String,
    /// URL of the source's logo.
    pub logo: String,
    /// Tenant that has the source. Presumably absent for a source of the user pool itself: not documented.
    pub tenant_id: Option<String>,
    /// Kind of the source, such as `wechat`: an `IdentityProvider`, or a kind that the service added later.
    #[shape(name = "type")]
    pub kind: String,
}
