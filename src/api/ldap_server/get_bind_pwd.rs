//! `GET /api/v3/get-ldap-server-random-pwd`: makes up a random password for the administrator of the LDAP server.

use crate::api::prelude::*;

/// Makes up a random password for the administrator of the LDAP server, as whom programs bind, and resolves to it. Keep
/// it as you keep passwords.
///
/// Presumably nothing is stored until `updateLdapConfigInfo` sets it, and the password in force stays the one that
/// `queryLdapConfigInfo` reads. No source says so: if the service stores it at once, programs that have the old one
/// cannot bind any more. The client may repeat the call after a failed connection, as every GET; the last response
/// counts.
///
/// @example
/// ```ts
/// const { data: bindPwd } = await client.getBindPwd();
/// // For the programs that bind, before `updateLdapConfigInfo({ bindPwd })` sets it.
/// const environment = { LDAP_BIND_PASSWORD: bindPwd };
/// ```
#[endpoint(GET "/api/v3/get-ldap-server-random-pwd", secret)]
fn get_bind_pwd() -> LdapGetBindPwdRespDto;

/// Response of `getBindPwd`: the password is the whole `data`.
#[dto]
pub type LdapGetBindPwdRespDto = Resp<String>;
