//! `POST /api/v3/enable-ldap-server`: sets up or restarts the LDAP server.

use super::responses::LdapOperateRespDto;
use crate::api::prelude::*;

/// Sets up the LDAP server of the user pool the first time, and restarts it after that.
///
/// A restart presumably breaks the connections that are open. The service makes the names with which programs bind and
/// search from `ldapDomain`: if another one takes effect, programs that have the old names cannot bind. To restart,
/// give the one that `queryLdapConfigInfo` reads. By the vendor's guide its LDAP 2.0 needs identity automation to be
/// turned on: presumably this is that server. GenAuth's SDK for Node has no call for LDAP: whether its hosts serve them
/// is not known. After `network`, `timeout` or `bad_response` the server may be set up or restarted (`outcome:
/// "unknown"`): check with `queryLdapConfigInfo`.
///
/// @example
/// ```ts
/// // A restart. The first time, give the domain: `{ ldapDomain: "steamory.com" }`.
/// const { data: before } = await client.queryLdapConfigInfo();
/// const { data: isDone } = await client.saveLdapConfigInfo({ ldapDomain: before.ldapDomain });
/// if (!isDone) throw new Error("The LDAP server was not restarted.");
/// const { data: after } = await client.queryLdapConfigInfo();
/// if (after.bindDn !== before.bindDn) console.error("Programs have to bind with another name:", after.bindDn);
/// ```
// Each call after the first is a restart: it is never repeated blindly.
#[endpoint(POST "/api/v3/enable-ldap-server", non_idempotent)]
fn save_ldap_config_info(input: LdapSaveDto) -> LdapOperateRespDto;

/// Input of `saveLdapConfigInfo`.
#[dto]
pub struct LdapSaveDto {
    /// Domain from which the service makes the names (DN) of the directory: by the description of `baseDn`,
    /// `steamory.com` gives `dc=steamory,dc=com,o=authing`.
    #[shape(len = 1..)]
    pub ldap_domain: String,
    /// Address of the server, such as `ldaps://192.0.2.7:3389`. Presumably for a private server alone; what its absence
    /// means is not documented.
    pub link_url: Option<String>,
}
