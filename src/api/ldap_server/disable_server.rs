//! `POST /api/v3/disable-ldap-server`: turns the LDAP server off or on.

use super::responses::LdapOperateRespDto;
use crate::api::prelude::*;

/// Turns the LDAP server of the user pool off or, presumably, on again: `enabled` decides, not the call's name.
///
/// The server must have been set up before, with `saveLdapConfigInfo`; the error without it is not documented. While it
/// is off, no program can log users in, read or change them through it.
///
/// @example
/// ```ts
/// const { data: isDone } = await client.disableLdapServer({ enabled: false });
/// if (!isDone) console.warn("The service did not turn it off.");
/// ```
// It sets a state, so twice is the same as once.
#[endpoint(POST "/api/v3/disable-ldap-server", idempotent)]
fn disable_ldap_server(input: LdapSetEnabledFlagDto) -> LdapOperateRespDto;

/// Input of `disableLdapServer`.
#[dto]
pub struct LdapSetEnabledFlagDto {
    /// Whether the server is on afterwards. The call's name and its description speak of turning it off alone.
    pub enabled: bool,
}
