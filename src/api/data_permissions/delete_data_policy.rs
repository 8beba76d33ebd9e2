//! `POST /api/v3/delete-data-policy`: deletes a data policy.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes a data policy. By the documentation, what ties it to data resources goes with it.
///
/// Those whom it is granted to presumably lose what it allows, and are no longer denied what it denies: without a
/// policy that denies, data can be open. Look at `listDataPolicyTargets` first. How the service refuses an id that no
/// policy has is not documented. After `network`, `timeout` or `bad_response` it may be deleted (`outcome: "unknown"`):
/// check with `listSimpleDataPolices`.
///
/// @example
/// ```ts
/// const { data } = await client.listSimpleDataPolices({ query: "Editors of the wiki" });
/// const policy = data.list.find(({ policyName }) => policyName === "Editors of the wiki");
/// if (policy) {
///   const { data: targets } = await client.listDataPolicyTargets({ policyId: policy.policyId, limit: 1 });
///   if (targets.list.length === 0) await client.deleteDataPolicy({ policyId: policy.policyId });
/// }
/// ```
// A second one presumably finds no such policy, which would report a deletion that was made as failed: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/delete-data-policy", non_idempotent)]
fn delete_data_policy(input: DeleteDataPolicyDto) -> Bare<CommonResponseDto>;

/// Input of `deleteDataPolicy`.
#[dto]
pub struct DeleteDataPolicyDto {
    /// Id of the policy to delete, assigned by the service.
    #[shape(len = 1..)]
    pub policy_id: String,
}
