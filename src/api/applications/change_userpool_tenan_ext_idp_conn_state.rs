//! `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`: turns connections of identity sources on or off for tenants.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Turns one or several connections of identity sources on or off for the tenants of the user pool. (The misspelt name
/// is the API's own.)
///
/// Who can log in to tenants by one of these connections alone is locked out when it is turned off. Whether the others are
/// changed when one of them does not exist is not documented.
///
/// @example
/// ```ts
/// await client.changeUserpoolTenanExtIdpConnState({ connIds: [connectionId], enabled: true });
/// ```
// It writes an absolute value, so twice is the same as once.
#[endpoint(POST "/api/v3/change-userpool-tenant-ext-idp-conn-state", idempotent)]
fn change_userpool_tenan_ext_idp_conn_state(input: ChangeUserPoolTenantExtIdpConnDto) -> IsSuccessRespDto;

/// Input of `changeUserpoolTenanExtIdpConnState`.
#[dto]
pub struct ChangeUserPoolTenantExtIdpConnDto {
    /// `true` turns the connections on, `false` off.
    pub enabled: bool,
    /// Ids of the connections, not of their identity sources. The maximum number is not documented.
    pub conn_ids: Vec<String>,
}
