//! `DELETE /api/v3/risk-list-policy/{id}`: deletes a risk policy.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes a risk policy, which adds to a blacklist by itself.
///
/// Whether the entries that the policy added stay on the blacklist is not documented. How the service refuses an id that does
/// not exist is not documented either. After `network`, `timeout` or `bad_response` the policy may be deleted
/// (`outcome: "unknown"`): check with `findRiskListPolicy`.
///
/// @example
/// ```ts
/// const { data } = await client.findRiskListPolicy({ optObject: "IP", limit: 50 });
/// const [former, ...others] = data.list.filter(
///   ({ eventStateType, countThr, timeRange }) => eventStateType === "password_wrong" && countThr === 3 && timeRange === 1,
/// );
/// if (former && others.length === 0) await client.deleteRiskListPolicyById({ id: former.id });
/// ```
// What a second one answers is not documented: an error would report a deletion that was made as failed. It is never repeated
// blindly.
#[endpoint(DELETE "/api/v3/risk-list-policy/{id}", non_idempotent)]
fn delete_risk_list_policy_by_id(input: DeleteRiskListPolicyByIdQueryDto) -> Bare<CommonResponseDto>;

/// Input of `deleteRiskListPolicyById`.
#[dto]
pub struct DeleteRiskListPolicyByIdQueryDto {
    /// Id of the policy to delete, assigned by the service: `id` of a row of `findRiskListPolicy`.
    #[shape(len = 1..)]
    pub id: String,
}
