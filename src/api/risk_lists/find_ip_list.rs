//! `GET /api/v3/ip-list`: lists the entries of the IP blacklist or the IP whitelist, page by page.

use super::policy::RiskListType;
use crate::api::prelude::*;

/// Lists one page of the entries of the IP blacklist or the IP whitelist, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). The documented fields do not say when an entry expires.
///
/// @example
/// ```ts
/// const { data } = await client.findIpList({ ipType: "BLACK", limit: 50 });
/// const byPolicy = data.list.filter((entry) => entry.addType === "SCHEDULE");
/// for (const { ip, limitList } of byPolicy) console.log(ip, limitList);
/// ```
#[endpoint(GET "/api/v3/ip-list", rows(key = "id"))]
fn find_ip_list(input: IpListDto) -> IpListPaginatedRespDto;

/// Input of `findIpList`.
#[dto]
pub struct IpListDto {
    /// Which of the two lists to read.
    pub ip_type: RiskListType,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `findIpList`.
#[dto]
pub type IpListPaginatedRespDto = Resp<IpListPagingDto>;

/// One page of entries of an IP list. Any field may be missing.
#[dto]
pub struct IpListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The entries on this page. Their order is not documented.
    pub list: Vec<IpListRespDto>,
}

/// An IP address on the blacklist or the whitelist. Any field may be missing.
#[dto]
pub struct IpListRespDto {
    /// Id of the entry, assigned by the service: `deleteById` takes it.
    pub id: String,
    /// IP address, such as `10.123.32.25`.
    pub ip: String,
    /// List that the address is on: `BLACK` or `WHITE`.
    pub ip_type: String,
    /// How the entry was added: `MANUAL` by people, `SCHEDULE` by a policy.
    pub add_type: String,
    /// How the entry is removed: `MANUAL` by people, `SCHEDULE` by a policy.
    pub remove_type: String,
    /// What holds for the address: `FORBID_LOGIN` (nobody can log in), `FORBID_REGISTER` (nobody can sign up) or `SKIP_MFA`
    /// (logins skip multi-factor authentication).
    pub limit_list: Vec<String>,
}
