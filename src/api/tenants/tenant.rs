//! A tenant, as calls resolve to it.

use crate::api::prelude::*;

/// Response of the calls that read one tenant.
#[dto]
pub type TenantSingleRespDto = Resp<TenantRespDto>;

/// A tenant, as the service returns it. Any field may be missing, and an optional one may be `null`.
#[dto]
pub struct TenantRespDto {
    /// Id assigned by the service; other calls know the tenant by it.
    pub tenant_id: String,
    /// User pool that the tenant belongs to.
    pub user_pool_id: String,
    /// Name shown to people, at most 64 characters.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// URL of the logo. Some sources declare a list of them, as `createTenant` takes it: `[tenant.logo].flat()` reads both.
    pub logo: OneOrMany<String>,
    /// Text shown to a user whom the tenant does not let log in.
    pub reject_hint: Option<String>,
    /// Ids of the applications that the tenant is associated with.
    pub app_ids: Vec<String>,
    /// User id of the person who created the tenant.
    pub creator: String,
    /// Id of the application that the tenant comes from. Missing: it comes from the console.
    pub source_app_id: Option<String>,
    /// Where the tenant comes from. The values are not documented.
    pub source: String,
    /// Code by which `getTenantByCode` finds the tenant. No call sets it.
    pub code: String,
    /// Address of the tenant. Its form is not documented, and some sources do not know this field.
    pub host: String,
    /// E-mail domains of the company, such as `acme.example`. Some sources declare one text:
    /// `[tenant.enterpriseDomains].flat()` reads both.
    pub enterprise_domains: OneOrMany<String>,
    /// Who created the tenant, with `withCreatorDetail`: by the sample `name`, `photo`, `username` and `nickname`.
    pub creator_detail: Option<JsonObject>,
    /// The application that the tenant comes from, with `withSourceAppDetail`: by the sample `name` and `logo`.
    pub source_app_detail: Option<JsonObject>,
    /// Number of the tenant's members, with `withMembersCount`. Some sources do not know this field.
    pub members_count: Option<i32>,
}
