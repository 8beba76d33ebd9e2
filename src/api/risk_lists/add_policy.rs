//! `POST /api/v3/risk-list-policy`: creates a risk policy, which adds to a blacklist by itself.

use super::policy::{
    RiskPolicyAction, RiskPolicyCondition, RiskPolicyEvent, RiskPolicyLimit, RiskPolicyObject,
    RiskPolicyRange, RiskPolicyRemoveType,
};
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Creates a risk policy: when failed logins reach `countThr` within `timeRange` minutes, the service adds the IP address or
/// the user to a blacklist by itself.
///
/// A low threshold locks people out: a few colleagues behind one address of an office can reach it by mistake. Put such an
/// address on the whitelist (`add`) and give `ipRange: "NOT_IN_WHITE_LIST"`. The response has no id: `findRiskListPolicy` has
/// it, and no documented call changes a policy: delete it and create another. After `network`, `timeout` or `bad_response` the
/// policy may exist (`outcome: "unknown"`): check with `findRiskListPolicy`.
///
/// @example
/// ```ts
/// await client.addRiskListPolicy({
///   optObject: "IP",
///   ipRange: "NOT_IN_WHITE_LIST",
///   userRange: "ALL",
///   ipCond: "ONE",
///   userCond: "NO_LIMIT",
///   eventStateType: "password_wrong",
///   countThr: 100,
///   timeRange: 10,
///   action: "ADD_IP_BLACK_LIST",
///   limitList: "FORBID_LOGIN",
///   removeType: "MANUAL",
/// });
/// const { data } = await client.findRiskListPolicy({ optObject: "IP" });
/// console.log(data.list.map(({ id, countThr, timeRange }) => `${id}: ${countThr} in ${timeRange} min`));
/// ```
// No source says that a second one is refused: it may create a second policy. It is never repeated blindly.
#[endpoint(POST "/api/v3/risk-list-policy", non_idempotent)]
fn add_risk_list_policy(input: RiskListPolicyCreateDto) -> Bare<CommonResponseDto>;

/// Input of `addRiskListPolicy`. The sources require every field, and say in words of `ipRange` and `userRange`, as of `ipCond`
/// and `userCond`, that one of the two is chosen: presumably the one that belongs to `optObject` counts.
#[dto]
pub struct RiskListPolicyCreateDto {
    /// What is then forbidden: one value, though its name says list.
    pub limit_list: RiskPolicyLimit,
    /// Which blacklist the service adds to.
    pub action: RiskPolicyAction,
    /// How the entries are removed. By the sources' text, only `MANUAL` is supported yet.
    pub remove_type: RiskPolicyRemoveType,
    /// Which failed logins count.
    pub event_state_type: RiskPolicyEvent,
    /// Number of failed logins that makes the service act. Its limits are not documented, nor whether that number itself
    /// suffices.
    pub count_thr: i64,
    /// Minutes, up to now, whose failed logins count together. Its limits are not documented.
    #[shape(unit = "minutes")]
    pub time_range: i64,
    /// Whether the failed logins of a single user count together.
    pub user_cond: RiskPolicyCondition,
    /// Whether the failed logins from a single IP address count together.
    pub ip_cond: RiskPolicyCondition,
    /// Which users are watched.
    pub user_range: RiskPolicyRange,
    /// Which IP addresses are watched.
    pub ip_range: RiskPolicyRange,
    /// What the policy works on. By the sources' text, only `IP` is supported yet.
    pub opt_object: RiskPolicyObject,
}
