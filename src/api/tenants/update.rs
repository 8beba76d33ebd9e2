//! `POST /api/v3/update-tenant`: changes a tenant.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Changes what a tenant is called, how it looks, and the applications it is associated with.
///
/// Only the fields that are given are sent. The limits, the e-mail domains and the expiry that `createTenant` takes cannot be
/// changed by this call. Presumably rejects with `kind: "not_found"` when the tenant does not exist: not documented.
///
/// @example
/// ```ts
/// await client.updateTenant({ tenantId, name: "Acme Group", description: "Renamed in 2026" });
/// const { data } = await client.getTenant({ tenantId });
/// console.log(data.name, data.description);
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-tenant", idempotent)]
fn update_tenant(input: UpdateTenantDto) -> IsSuccessRespDto;

/// Input of `updateTenant`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdateTenantDto {
    /// Id of the tenant, assigned by the service.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// New name. Responses declare at most 64 characters.
    pub name: Option<String>,
    /// Ids of the applications to associate the tenant with. Presumably they replace the stored ones: give all that the
    /// tenant needs. `[]` would then leave its members without any.
    pub app_ids: Option<Vec<String>>,
    /// URL of the new logo. The sources declare a list and show one text: give a list of one.
    pub logo: Option<OneOrMany<String>>,
    /// Free text.
    pub description: Option<String>,
    /// Text shown to a user whom the tenant does not let log in.
    pub reject_hint: Option<String>,
    /// Id of the application that the tenant comes from. In a response its absence means the console.
    pub source_app_id: Option<String>,
}
