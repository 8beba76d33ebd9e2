//! An invitation policy, as calls resolve to it.

use crate::api::prelude::*;

/// Response of a call that resolves to an invitation policy.
#[dto]
pub type GetInvitationPolicyRespDto = Resp<GetInvitationPolicyDto>;

/// An invitation policy, as the service returns it: presumably an object. No source declares its fields, so it is typed
/// `unknown` and passed on unchanged: check it before you use it. A public client reads `policyId`, `name`,
/// `enabledIdentifierVerify`, `enabledInfoFill` and `registerInfoFillMsg` (text or `null`) from it. It may hold the initial
/// password of the people who join: keep it out of logs and pages.
// The official client declares the fields of `getPolicyDetailById`'s input here: its generator wrote one over the other.
#[dto]
pub type GetInvitationPolicyDto = Json;
