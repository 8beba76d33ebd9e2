//! `GET /api/v3/list-invitation-policy-extends-fields`: lists the fields that the invitees of a policy fill in.

use super::extends_field::GetExtendsFieldsRespDto;
use crate::api::prelude::*;

/// Lists the fields that the invitees of a policy fill in when they join: as they are now, or with `rosterId` as they were
/// when the invitations of a roster were sent. It has no pages.
///
/// Whether invitees get to see these fields at all is up to `enabledInfoFill` of the policy.
///
/// @example
/// ```ts
/// const { data } = await client.listRegisterExtendsFields({ policyId });
/// for (const field of data.extendsFields ?? []) {
///   if (field.show) console.log(field.name, field.required ? "required" : "optional");
/// }
/// ```
#[endpoint(GET "/api/v3/list-invitation-policy-extends-fields")]
fn list_register_extends_fields(input: ListInvitationPolicyExtendsFieldsDto) -> GetExtendsFieldsRespDto;

/// Input of `listRegisterExtendsFields`.
#[dto]
pub struct ListInvitationPolicyExtendsFieldsDto {
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// Id of a roster: reads the snapshot of the policy that the service made when it sent the invitations of this roster.
    /// Without it, the policy as it is now.
    pub roster_id: Option<String>,
}
