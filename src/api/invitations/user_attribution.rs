//! An attribution of an invitation policy, as calls resolve to it.

use super::attribution_targets::AttributionTargetType;
use super::invitation_department::InvitationDepartmentRespDto;
use crate::api::groups::group::GroupDto;
use crate::api::prelude::*;
use crate::api::roles::role::RoleDto;

/// Response of a call that resolves to one attribution.
#[dto]
pub type UserAttributionSingleRespDto = Resp<UserAttributionDto>;

/// An attribution, as the service returns it: the department or user group that users who join by an invitation policy are put
/// in, or the post or role that they get. Any field may be missing, and further ones may be there.
#[dto]
pub struct UserAttributionDto {
    /// Id assigned by the service, by which `getPolicyUserAttributionDetail` finds the attribution.
    pub id: String,
    /// Id of the invitation policy.
    pub policy_id: String,
    /// Id of the department, or code of the post, the role or the user group.
    pub target_identifier: String,
    /// Code of the permission group that has the role, if `targetType` is `role`.
    pub namespace: Option<String>,
    /// What `targetIdentifier` names.
    pub target_type: AttributionTargetType,
    /// The department, post, role or user group itself, with `withTargetDetail`; which of them follows from `targetType`.
    pub target_detail:
        Option<Either<InvitationDepartmentRespDto, Either<InvitationPostRespDto, Either<RoleDto, GroupDto>>>>,
    /// Time the attribution was added. Its form is not documented.
    pub created_at: String,
    /// Time of the last change. Its form is not documented.
    pub updated_at: String,
}

/// A post (job position) that users who join by an invitation policy get. Any field may be missing.
#[dto]
pub struct InvitationPostRespDto {
    /// Id assigned by the service. Attributions find the post by its code, not by this.
    pub id: String,
    /// Code by which calls find the post.
    pub code: String,
    /// Name shown to people.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
}
