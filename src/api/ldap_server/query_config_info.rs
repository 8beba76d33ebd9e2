//! `GET /api/v3/get-ldap-server-config`: reads the settings of the LDAP server, with the password of its administrator.

use crate::api::prelude::*;

/// Reads the settings of the LDAP server: its addresses, the names that programs need to bind and to search, and the
/// password of its administrator. Keep the response as you keep passwords.
///
/// What comes before `saveLdapConfigInfo` has set the server up is not documented. GenAuth's SDK for Node has no call for
/// LDAP: whether its hosts serve them is not known.
///
/// @example
/// ```ts
/// const { data } = await client.queryLdapConfigInfo();
/// // 2 stands for "no", so `if (data.enabled)` would always hold.
/// if (data.enabled === 1) console.log(data.ldapsLinkUrl, data.bindDn, data.baseDn);
/// ```
#[endpoint(GET "/api/v3/get-ldap-server-config")]
fn query_ldap_config_info() -> LdapConfigInfoRespDto;

/// Response of `queryLdapConfigInfo`.
#[dto]
pub type LdapConfigInfoRespDto = Resp<LdapConfigInfoDto>;

/// Settings of the LDAP server. Any field may be missing.
#[dto]
pub struct LdapConfigInfoDto {
    /// Id of the settings, assigned by the service.
    pub id: Option<String>,
    /// Whether the server is on: `1` means yes, `2` means no.
    pub enabled: i32,
    /// Id of the user pool.
    pub user_pool_id: String,
    /// Address of the server without encryption, such as `ldap://192.0.2.7:3389`.
    pub link_url: String,
    /// Address of the server with TLS, which begins with `ldaps://`.
    pub ldaps_link_url: String,
    /// Whether the server is a private one: `1` means yes, `2` means no.
    pub enable_privatization: i32,
    /// Name (DN) of the administrator as whom programs bind. The service makes it from `ldapDomain`: for
    /// `steamory.com` it has the form `cn=system_user,ou=system_users,dc=steamory,dc=com,o=authing`.
    pub bind_dn: String,
    /// Domain from which the service makes `baseDn` and `bindDn`.
    pub ldap_domain: String,
    /// Whether a private server uses TLS: `1` means yes, `2` means no.
    pub enable_ssl: Option<i32>,
    /// Name (DN) below which programs search. By its description it has the form `dc=steamory,dc=com,o=authing`, with
    /// `o=genauth` in the SDK of GenAuth; by its sample that of a domain.
    pub base_dn: String,
    /// Password of the administrator, 16 characters. The sources call it encrypted; their sample looks like the password
    /// itself.
    #[shape(secret)]
    pub bind_pwd: String,
    /// Nodes of organizations whose users the server shows. In the sample it has `all` and a list `nodeIds`; the
    /// description speaks of ids with commas between them.
    pub visible_org_nodes: JsonObject,
    /// Fields of a user that the server shows. The type is not documented; the sample is a list of names, such as
    /// `["name", "username"]`.
    pub visible_fields: Json,
    /// LDAP attributes that custom fields of users are shown as. By its description it is stored as JSON text; the sample
    /// is that of `visibleOrgNodes`.
    pub udf_mapping: JsonObject,
}
