//! `GET /api/v3/list-invitation-policy-user-attributions`: lists attributions of an invitation policy, page by page.

use super::attribution_targets::AttributionTargetType;
use super::user_attribution::UserAttributionDto;
use crate::api::prelude::*;

/// Lists one page of the attributions of an invitation policy that are of one kind: the departments or user groups that users
/// who join by the policy are put in, or the posts or roles that they get.
///
/// A page has 10 rows unless `limit` says otherwise (1 to 50). For all attributions, call it once for each `targetType`. The
/// sources declare `data` as a list of pages; it is typed as the one page that other lists return.
///
/// @example
/// ```ts
/// const { data } = await client.listPolicyUserAttributionDetail({ policyId, targetType: "role", limit: 50 });
/// for (const { namespace, targetIdentifier } of data.list) console.log(namespace, targetIdentifier);
/// ```
#[endpoint(GET "/api/v3/list-invitation-policy-user-attributions", rows(key = "id"))]
fn list_policy_user_attribution_detail(
    input: ListInvitationPolicyUserAttributionsDto,
) -> UserAttributionPaginationRespDto;

/// Input of `listPolicyUserAttributionDetail`.
#[dto]
pub struct ListInvitationPolicyUserAttributionsDto {
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// Kind of attribution to list. The service lists one kind at a time.
    pub target_type: AttributionTargetType,
    /// Page number, from 1. Default: 1.
    #[shape(range = 1..)]
    pub page: Option<u32>,
    /// Rows per page, 1 to 50. Default: 10.
    #[shape(range = 1..=50)]
    pub limit: Option<u32>,
    /// Whether to return `targetDetail`, the department, post, role or user group itself. Absent presumably means `false`.
    pub with_target_detail: Option<bool>,
    /// Whether to return `idPath`, `namePath` and `codePath` of a department in `targetDetail`. Absent presumably means `false`.
    /// Some sources do not know this field.
    pub with_department_ext_info: Option<bool>,
}

/// Response of `listPolicyUserAttributionDetail`.
// Declared as a list of pages: as one, an iteration would end with the first page.
#[dto]
pub type UserAttributionPaginationRespDto = Resp<UserAttributionPaginationDto>;

/// One page of attributions, with their total number.
#[dto]
pub struct UserAttributionPaginationDto {
    /// Number of rows on all pages.
    pub total_count: Option<i32>,
    /// The attributions on this page.
    pub list: Vec<UserAttributionDto>,
}
