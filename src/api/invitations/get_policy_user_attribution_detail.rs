//! `GET /api/v3/get-invitation-policy-user-attribution`: reads an attribution of an invitation policy.

use super::user_attribution::UserAttributionSingleRespDto;
use crate::api::prelude::*;

/// Reads one attribution of an invitation policy by its own id: the department or user group that users who join by the policy
/// are put in, or the post or role that they get.
///
/// How the service refuses an id that no attribution has is not documented.
///
/// @example
/// ```ts
/// const { data: groups } = await client.listPolicyUserAttributionDetail({ policyId, targetType: "group" });
/// const [first] = groups.list;
/// if (first) {
///   const { data } = await client.getPolicyUserAttributionDetail({ id: first.id, withTargetDetail: true });
///   console.log(data.targetDetail?.name);
/// }
/// ```
#[endpoint(GET "/api/v3/get-invitation-policy-user-attribution")]
fn get_policy_user_attribution_detail(
    input: GetInvitationPolicyUserAttributionDto,
) -> UserAttributionSingleRespDto;

/// Input of `getPolicyUserAttributionDetail`.
#[dto]
pub struct GetInvitationPolicyUserAttributionDto {
    /// Id of the attribution, as `addPolicyUserAttribution` and `listPolicyUserAttributionDetail` return it; not the id of the
    /// policy or of the target.
    #[shape(len = 1..)]
    pub id: String,
    /// Whether to return `targetDetail`, the department, post, role or user group itself. Absent presumably means `false`.
    pub with_target_detail: Option<bool>,
    /// Whether to return `idPath`, `namePath` and `codePath` of a department in `targetDetail`. Absent presumably means `false`.
    /// Some sources do not know this field.
    pub with_department_ext_info: Option<bool>,
}
