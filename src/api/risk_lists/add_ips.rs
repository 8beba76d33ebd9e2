//! `POST /api/v3/ip-list`: adds IP addresses to the IP blacklist or the IP whitelist.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Adds IP addresses to the IP blacklist or the IP whitelist, whichever `ipType` says.
///
/// `limitList` says what is forbidden or made easier for everyone at these addresses. An office often has a single one: be
/// sure that your own is not on a blacklist. The response has no ids: `findIpList` has them. What happens to an address that
/// is listed already is not documented. After `network`, `timeout` or `bad_response` the addresses may be listed
/// (`outcome: "unknown"`): check with `findIpList`.
///
/// @example
/// ```ts
/// const inAWeek = new Date(Date.now() + 7 * 24 * 60 * 60 * 1000);
/// await client.add({
///   ips: "203.0.113.7,203.0.113.8",
///   ipType: "BLACK",
///   limitList: ["FORBID_LOGIN", "FORBID_REGISTER"],
///   addType: "MANUAL",
///   removeType: "MANUAL",
///   expireAt: inAWeek.toISOString(),
/// });
/// const { data } = await client.findIpList({ ipType: "BLACK", limit: 50 });
/// console.log(data.list.map(({ ip, id }) => `${ip}: ${id}`));
/// ```
// No source says whether a second one lists an address twice, is refused or changes nothing: it is never repeated blindly.
#[endpoint(POST "/api/v3/ip-list", non_idempotent)]
fn add(input: IpListCreateDto) -> Bare<CommonResponseDto>;

/// Input of `add`.
#[dto]
pub struct IpListCreateDto {
    /// When the entries expire, presumably, such as `2026-12-31T23:59:59Z`: the name says so, while the sources' text calls it
    /// the time of adding.
    #[shape(len = 1.., format = "DateTime")]
    pub expire_at: String,
    /// What holds for these addresses: `FORBID_LOGIN` (nobody can log in), `FORBID_REGISTER` (nobody can sign up) or `SKIP_MFA`
    /// (logins skip multi-factor authentication). Which of them belong on which list is not documented.
    pub limit_list: Vec<String>,
    /// How the entries are removed: `MANUAL` by people, `SCHEDULE` by a policy. Whether an entry with `MANUAL` ends
    /// at `expireAt` by itself is not documented.
    #[shape(len = 1..)]
    pub remove_type: String,
    /// How the entries are added: `MANUAL` by people, `SCHEDULE` by a policy.
    #[shape(len = 1..)]
    pub add_type: String,
    /// List that the addresses go on: `BLACK` or `WHITE`.
    #[shape(len = 1..)]
    pub ip_type: String,
    /// IP addresses, with commas between several. Whether ranges are taken, and the maximum number, are not documented.
    #[shape(len = 1..)]
    pub ips: String,
}
