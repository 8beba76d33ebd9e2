//! `POST /api/v3/create-invitation-policy`: creates an invitation policy.

use super::default_password_config::DefaultPasswordConfigDto;
use super::get_invitation_policy::GetInvitationPolicyRespDto;
use super::invitation_link_config::InvitationLinkConfigDto;
use super::invite_method::InviteMethod;
use super::send_verify_code_method::SendVerifyCodeMethod;
use crate::api::prelude::*;

/// Creates an invitation policy, and resolves to it. A policy says how the invitees of a roster join: by which link, with
/// which password, after which checks, and what they fill in.
///
/// It invites no one yet: give it to rosters with `batchBindPolicy`, then send their invitations with `sendRosterInvitation`.
/// Where the people who join are put (departments, roles, user groups and the like) is set with `addPolicyUserAttribution`.
/// Whether two policies may have the same name is not documented. After `network`, `timeout` or `bad_response` the policy may
/// exist (`outcome: "unknown"`): look for its name with `listInvitationPolicies` before you try again. The form of `data` is
/// not known: it is typed `unknown`, and may hold the initial password.
///
/// @example
/// ```ts
/// const { data } = await client.createInvitationPolicy({
///   name: "New colleagues",
///   inviteMethod: "email",
///   inviteLinkConfig: {
///     inviteLinkDisuseRule: "period",
///     linkExpiredTimeUnit: "day",
///     linkExpiredTimeOfSecond: 7 * 24 * 60 * 60,
///     pageExpiredTimeUnit: "hour",
///     pageExpiredTimeOfSecond: 60 * 60,
///   },
///   defaultPasswordConfig: { type: "random" },
///   enabledIdentifierVerify: true,
///   sendVerifyCodeMethod: "priorityEmail",
/// });
/// const { policyId } = data as { policyId?: string };
/// console.log(policyId);
/// ```
// No source says that a name is unique: a second call may create a second policy.
#[endpoint(POST "/api/v3/create-invitation-policy", non_idempotent, secret)]
fn create_invitation_policy(input: CreateInvitationPolicyDto) -> GetInvitationPolicyRespDto;

/// Input of `createInvitationPolicy`. What the service sets for a field that is left out is not documented.
#[dto]
pub struct CreateInvitationPolicyDto {
    /// Name shown to administrators.
    #[shape(len = 1..)]
    pub name: String,
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
    /// Where invitees can link an identity: ids of connections by the field's name, of identity sources by its description.
    pub ext_idp_conn_ids: Option<Vec<String>>,
    /// Fields that invitees fill in. Whether by id or by name is not documented; `updateRegisterExtendsFields` takes the whole
    /// definition of a field.
    pub extends_fields: Option<Vec<String>>,
}
