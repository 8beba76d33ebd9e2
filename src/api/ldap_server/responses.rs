//! Responses that several calls for the LDAP server share.

use crate::api::prelude::*;

/// Response of `saveLdapConfigInfo`, `updateLdapConfigInfo` and `disableLdapServer`: whether the service did what it was
/// asked for, presumably. The call does not reject where it is `false`: look at it.
#[dto]
pub type LdapOperateRespDto = Resp<bool>;

/// Response of `queryLdapLog` and `queryLdapSubEntries`.
#[dto]
pub type LdapLogRespDto = Resp<LdapLogDto>;

/// One page of rows.
#[dto]
pub struct LdapLogDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The rows on this page. The sources declare one object, and show one row of a log in its place: where the service
    /// sends an object, it is passed on as it is.
    pub list: Vec<JsonObject>,
}
