//! `GET /api/v3/get-invitation-policy-user-attribution-main-department`: reads the main department of an invitation policy.

use super::invitation_department::InvitationDepartmentRespDto;
use crate::api::prelude::*;

/// Reads which department becomes the main department of users who join by an invitation policy.
///
/// `data` is a list, as the sources declare it, though a policy presumably has one main department: take the first entry. How
/// the service refuses an id that no policy has is not documented. GenAuth's SDK for Node does not have this call: whether its
/// hosts serve it is not known.
///
/// @example
/// ```ts
/// const { data } = await client.getUserAttributionMainDepartment({ policyId, withDepartmentDetail: true });
/// console.log(data[0]?.departmentDetail?.name ?? "No main department");
/// ```
#[endpoint(GET "/api/v3/get-invitation-policy-user-attribution-main-department")]
fn get_user_attribution_main_department(
    input: GetInvitationPolicyUserAttributionMainDepartmentDto,
) -> UserAttributionMainDepartmentRespDto;

/// Input of `getUserAttributionMainDepartment`.
#[dto]
pub struct GetInvitationPolicyUserAttributionMainDepartmentDto {
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// Whether to return `departmentDetail`, the department itself. Absent presumably means `false`.
    pub with_department_detail: Option<bool>,
}

/// Response of `getUserAttributionMainDepartment`. One main department that does not come in a list becomes a list of one.
#[dto]
pub type UserAttributionMainDepartmentRespDto = Resp<Vec<UserAttributionMainDepartmentDto>>;

/// The main department of users who join by an invitation policy. Any field may be missing.
#[dto]
pub struct UserAttributionMainDepartmentDto {
    /// Id of the invitation policy.
    pub policy_id: String,
    /// Id of the department, assigned by the service. `null` presumably means that none is set.
    pub department_id: Nullable<String>,
    /// The department itself, with `withDepartmentDetail`.
    pub department_detail: Option<InvitationDepartmentRespDto>,
}
