//! `GET /api/v3/get-ldap-sub-entries`: lists the entries below one of the LDAP server, page by page.

use super::responses::LdapLogRespDto;
use crate::api::prelude::*;

/// Lists one page of the entries right below an entry of the LDAP server, with the total number.
///
/// The fields of a row are not documented: the sources declare the rows of `queryLdapLog` here. Presumably an entry is
/// a user or a department with its attributes: do not copy it into a log. The error for a `dn` that does not exist is
/// not documented.
///
/// @example
/// ```ts
/// const { data } = await client.queryLdapSubEntries({ dn: "dc=steamory,dc=com,o=authing", page: 1, limit: 50 });
/// console.log(data.totalCount);
/// for (const row of data.list) console.log(Object.keys(row)); // Names alone: a value may be personal.
/// ```
// The fields of a row are not documented: no row is dropped, and none is shown, since an entry may have its password.
#[endpoint(GET "/api/v3/get-ldap-sub-entries", secret, rows(key = ""))]
fn query_ldap_sub_entries(input: GetLdapSubEntriesDto) -> LdapLogRespDto;

/// Input of `queryLdapSubEntries`.
#[dto]
pub struct GetLdapSubEntriesDto {
    /// Page number, from 1.
    #[shape(range = 1..)]
    pub page: u32,
    /// Rows per page, at least 1. The greatest number is not documented.
    #[shape(range = 1..)]
    pub limit: u32,
    /// Name (DN) of the entry, such as `cn=zhangsan,ou=test,dc=steamory,dc=com,o=authing`. Presumably the topmost entry
    /// without it: not documented.
    pub dn: Option<String>,
}
