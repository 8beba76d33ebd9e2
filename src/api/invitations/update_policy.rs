//! `POST /api/v3/update-invitation-policy`: changes an invitation policy.

use super::default_password_config::DefaultPasswordConfigDto;
use super::get_invitation_policy::GetInvitationPolicyRespDto;
use super::invitation_link_config::InvitationLinkConfigDto;
use super::invite_method::InviteMethod;
use super::send_verify_code_method::SendVerifyCodeMethod;
use crate::api::prelude::*;

/// Changes an invitation policy, and resolves to it.
///
/// Only the fields that are given are sent. When the service sends the invitations of a roster, it keeps a snapshot of the
/// policy: a change presumably does not reach invitations that were sent before. The form of `data` is not known: it is
/// typed `unknown`, and may hold the initial password.
///
/// @example
/// ```ts
/// const { data } = await client.updateInvitationPolicy({
///   policyId,
///   enabledIdentifierVerify: true,
///   sendVerifyCodeMethod: "priorityEmail",
/// });
/// const { name } = data as { name?: string };
/// console.log(name);
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-invitation-policy", idempotent, secret)]
fn update_invitation_policy(input: UpdateInvitationPolicyDto) -> GetInvitationPolicyRespDto;

/// Input of `updateInvitationPolicy`. A field that is left out presumably stays as it is stored: a public client sends what
/// changed, and no more.
#[dto]
pub struct UpdateInvitationPolicyDto {
    /// Id of the invitation policy, as `listInvitationPolicies` has it.
    #[shape(len = 1..)]
    pub policy_id: String,
    /// New name, shown to administrators.
    pub name: Option<String>,
    /// How the invitations are sent.
    pub invite_method: Option<InviteMethod>,
    /// How long the link in the invitation is valid, and the page it opens.
    pub invite_link_config: Option<InvitationLinkConfigDto>,
    /// Initial password of the people who join.
    pub default_password_config: Option<DefaultPasswordConfigDto>,
    /// Whether the invitation e-mail shows the initial password, to everyone who reads that e-mail.
    pub show_password_in_invite_email: Option<bool>,
    /// Whether invitees prove who they are with a verification code.
    pub enabled_identifier_verify: Option<bool>,
    /// Whether the verification code is sent by e-mail or by SMS first.
    pub send_verify_code_method: Option<SendVerifyCodeMethod>,
    /// Whether invitees fill in further data when they join: those of `extendsFields`.
    pub enabled_info_fill: Option<bool>,
    /// Text on the page where invitees fill in data.
    pub register_info_fill_msg: Option<String>,
    /// Whether invitees are asked to link an identity at an external source.
    pub enabled_ext_idp: Option<bool>,
    /// Whether invitees may join without linking an identity.
    pub allow_skip_bind_ext_idp: Option<bool>,
    /// Text on the page where invitees link an identity.
    pub ext_idp_bind_msg: Option<String>,
    /// Where invitees can link an identity: ids of connections by the field's name, of identity sources by its description. A
    /// list presumably replaces the stored one.
    pub ext_idp_conn_ids: Option<Vec<String>>,
    /// Fields that invitees fill in. Whether by id or by name is not documented, and a list presumably replaces the stored
    /// one: `updateRegisterExtendsFields` changes one field by its whole definition.
    pub extends_fields: Option<Vec<String>>,
    /// Type of the template of the invitation e-mail. Its values are not documented.
    pub invite_email_template_type: Option<String>,
    /// Type of the template of the welcome e-mail. Its values are not documented.
    pub welcome_email_template_type: Option<String>,
}
