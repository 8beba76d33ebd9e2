//! `POST /api/v3/create-tenant`: creates a tenant in the user pool.

use crate::api::prelude::*;

/// Creates a tenant in the user pool, and resolves to it with the id and the code that the service assigns.
///
/// The service was seen to refuse a request without `name` (`statusCode` 400). Whether two tenants may have the same name is
/// not documented, so a second call may create a second tenant. After `network`, `timeout` or `bad_response` the tenant may
/// be there (`outcome: "unknown"`): look for it with `listTenants` before you try again. Keep `tenantId`: a name identifies
/// no tenant for certain. A tenant made this way was later found to have one organization; where it came from is not known.
///
/// @example
/// ```ts
/// const { data } = await client.createTenant({
///   name: "Acme",
///   appIds: [appId],
///   description: "Customer since 2026",
///   rejectHint: "Ask the administrator of Acme to invite you.",
///   enterpriseDomains: ["acme.example"],
/// });
/// console.log(data.tenantId, data.code);
/// ```
// No source says that a second one is refused, and nothing of the caller's own identifies a tenant: there could be two, and the
// first could not be told from another of the same name.
#[endpoint(POST "/api/v3/create-tenant", non_idempotent)]
fn create_tenant(input: CreateTenantDto) -> CreateTenantRespDto;

/// Input of `createTenant`. What holds without `mauAmount`, `memberAmount` or `adminAmount` is not documented.
#[dto]
pub struct CreateTenantDto {
    /// Name shown to people. Responses declare at most 64 characters.
    #[shape(len = 1..)]
    pub name: String,
    /// Ids of the applications to associate the tenant with. All sources call it required, while the vendor's own tests leave
    /// it out: `[]` presumably associates none.
    pub app_ids: Vec<String>,
    /// URL of the logo. The sources declare a list and show one text: give a list of one.
    pub logo: Option<OneOrMany<String>>,
    /// Free text.
    pub description: Option<String>,
    /// Text shown to a user whom the tenant does not let log in.
    pub reject_hint: Option<String>,
    /// Id of the application that the tenant comes from. Absent: it comes from the console.
    pub source_app_id: Option<String>,
    /// E-mail domains of the company, such as `acme.example`. What the service uses them for is not documented.
    pub enterprise_domains: Option<Vec<String>>,
    /// When the tenant expires. The form of the text, and what happens then, are not documented.
    pub expire_time: Option<String>,
    /// Greatest number of monthly active users (MAU).
    pub mau_amount: Option<i64>,
    /// Greatest number of members.
    pub member_amount: Option<i64>,
    /// Greatest number of administrators.
    pub admin_amount: Option<i64>,
}

/// Response of `createTenant`.
#[dto]
pub type CreateTenantRespDto = Resp<TenantDto>;

/// The new tenant. Any field may be missing, and an optional one may be `null`.
#[dto]
pub struct TenantDto {
    /// Id assigned by the service; other calls know the tenant by it.
    pub tenant_id: String,
    /// User pool that the tenant belongs to.
    pub user_pool_id: String,
    /// Name shown to people, at most 64 characters.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// URL of the logo. Some sources declare a list of them, as the input takes it: `[tenant.logo].flat()` reads both.
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
}
