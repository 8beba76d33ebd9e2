//! `GET /api/v3/get-ldap-server-log`: lists the logs of the LDAP server, page by page.

use super::responses::LdapLogRespDto;
use crate::api::prelude::*;

/// Lists one page of the access log or of the error log of the LDAP server, with the total number.
///
/// The fields of a row are documented by a sample alone: `id`, `searchBase`, `bindDn`, `addDn`, `modDn`, `delDn`,
/// `connection`, `operationName`, `operationNumber`, `errorCode`, `message` (a line of the server's log) and
/// `createTime` (milliseconds since 1970), where those that do not apply are `null`. The order of the rows is not
/// documented: give `endTime` to keep rows that are written while you read several pages from moving the others.
///
/// @example
/// ```ts
/// const endTime = Date.now();
/// const startTime = endTime - 24 * 60 * 60 * 1000;
/// const { data } = await client.queryLdapLog({ type: 2, page: 1, limit: 50, startTime, endTime });
/// for (const row of data.list) console.log(row.createTime, row.operationName, row.errorCode, row.bindDn);
/// ```
// That every row has an `id` of its own is not documented, so no row is dropped.
#[endpoint(GET "/api/v3/get-ldap-server-log", rows(key = ""))]
fn query_ldap_log(input: GetLdapServerLogDto) -> LdapLogRespDto;

/// Input of `queryLdapLog`. A condition that is left out presumably lets every row pass.
#[dto]
pub struct GetLdapServerLogDto {
    /// Which log: `1` is the access log, `2` the error log.
    #[shape(name = "type", range = 1..=2)]
    pub kind: u32,
    /// Page number, from 1.
    #[shape(range = 1..)]
    pub page: u32,
    /// Rows per page, at least 1. The greatest number is not documented.
    #[shape(range = 1..)]
    pub limit: u32,
    /// Number of the connection whose rows to list, such as `1244`.
    pub connection: Option<i64>,
    /// Number of the operation whose rows to list, such as `0`: presumably the place of an operation within its
    /// connection.
    pub operation_number: Option<i64>,
    /// Error code of the rows to list: presumably a result code of LDAP, of which `32` says that there is no such object.
    pub error_code: Option<i64>,
    /// Message of the rows to list, such as `scope=0 deref=3 filter="(objectClass=*)"`. Whether a part of it is enough is
    /// not documented.
    pub message: Option<String>,
    /// Start of the period, in milliseconds since 1970 (UTC) by the documentation's sample.
    #[shape(unit = "milliseconds")]
    pub start_time: Option<i64>,
    /// End of the period, in milliseconds since 1970 (UTC) by the documentation's sample.
    #[shape(unit = "milliseconds")]
    pub end_time: Option<i64>,
}
