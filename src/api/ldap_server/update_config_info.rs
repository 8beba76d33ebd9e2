//! `POST /api/v3/update-ldap-server-config`: sets the password of the LDAP server's administrator.

use super::responses::LdapOperateRespDto;
use crate::api::prelude::*;

/// Sets the password of the LDAP server's administrator, as whom programs bind. No other setting can be changed by it.
///
/// By the vendor's guide, users can be read, changed, added and deleted by LDAP: presumably whoever has this password
/// can. Programs that have the old one cannot bind any more: give them the new one. `getBindPwd` makes up a random one.
/// Which passwords the service refuses is not documented, nor what happens before `saveLdapConfigInfo` has set the
/// server up.
///
/// @example
/// ```ts
/// const { data: isDone } = await client.updateLdapConfigInfo({ bindPwd: password });
/// if (!isDone) throw new Error("The service did not set the password.");
/// ```
// It writes an absolute value, so twice is the same as once.
#[endpoint(POST "/api/v3/update-ldap-server-config", idempotent)]
fn update_ldap_config_info(input: LdapUpdateDto) -> LdapOperateRespDto;

/// Input of `updateLdapConfigInfo`.
#[dto]
pub struct LdapUpdateDto {
    /// New password. The one that `queryLdapConfigInfo` reads has 16 characters; whether the service requires that is not
    /// documented. Left out, presumably nothing changes.
    #[shape(secret)]
    pub bind_pwd: Option<String>,
}
