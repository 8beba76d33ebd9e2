//! `GET /api/v3/risk-list-policy`: lists risk policies page by page.

use super::policy::{
    RiskPolicyAction, RiskPolicyCondition, RiskPolicyEvent, RiskPolicyLimit, RiskPolicyObject,
    RiskPolicyRange, RiskPolicyRemoveType,
};
use crate::api::prelude::*;

/// Lists one page of the risk policies for IP addresses or for users, with the total number.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50).
///
/// @example
/// ```ts
/// const { data } = await client.findRiskListPolicy({ optObject: "IP", limit: 50 });
/// for (const { eventStateType, countThr, timeRange, action } of data.list) {
///   console.log(`${countThr} times ${eventStateType} in ${timeRange} min: ${action}`);
/// }
/// ```
#[endpoint(GET "/api/v3/risk-list-policy", rows(key = "id"))]
fn find_risk_list_policy(input: RiskListPolicyDto) -> UserListPolicyPaginatedRespDto;

/// Input of `findRiskListPolicy`.
#[dto]
pub struct RiskListPolicyDto {
    /// Lists the policies that work on this. By the sources' text, only `IP` is supported yet.
    pub opt_object: RiskPolicyObject,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
}

/// Response of `findRiskListPolicy`.
#[dto]
pub type UserListPolicyPaginatedRespDto = Resp<RiskListPolicyPagingDto>;

/// One page of risk policies. Any field may be missing.
#[dto]
pub struct RiskListPolicyPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The policies on this page. Their order is not documented.
    pub list: Vec<RiskListPolicyRespDto>,
}

/// A risk policy. Of `ipRange` and `userRange`, and of `ipCond` and `userCond`, one of the two is chosen, says the
/// documentation: any field may be missing.
#[dto]
pub struct RiskListPolicyRespDto {
    /// Id assigned by the service: `deleteRiskListPolicyById` takes it.
    pub id: String,
    /// What the policy works on.
    pub opt_object: RiskPolicyObject,
    /// Which IP addresses are watched.
    pub ip_range: RiskPolicyRange,
    /// Which users are watched.
    pub user_range: RiskPolicyRange,
    /// Whether the failed logins from a single IP address count together.
    pub ip_cond: RiskPolicyCondition,
    /// Whether the failed logins of a single user count together.
    pub user_cond: RiskPolicyCondition,
    /// Minutes, up to now, whose failed logins count together.
    pub time_range: i64,
    /// Number of failed logins that makes the service act.
    pub count_thr: i32,
    /// Which failed logins count.
    pub event_state_type: RiskPolicyEvent,
    /// How the entries that the policy added are removed.
    pub remove_type: RiskPolicyRemoveType,
    /// Which blacklist the service adds to.
    pub action: RiskPolicyAction,
    /// What is then forbidden: one value, though its name says list.
    pub limit_list: RiskPolicyLimit,
    /// Time of creation: ISO 8601, UTC, with milliseconds, such as `2023-09-18T06:49:45.191Z`.
    pub created_at: String,
}
