//! `POST /api/v3/link-identity`: adds an identity at an external source to a user.

use crate::api::prelude::*;

/// Adds an identity at an external source to a user, who can then log in through this source.
///
/// Anyone who has the identity can log in as the user from then on: be sure that both are the same person. Rejects with
/// `kind: "not_found"` when the user or the source does not exist. What happens when the identity belongs to a user already
/// is not documented. After `network`, `timeout` or `bad_response` it may be added (`outcome: "unknown"`): check with
/// `getUserIdentities`.
///
/// @example
/// ```ts
/// await client.linkIdentity({ userId, extIdpId, userIdInIdp, type: "openid" });
/// const { data } = await client.getUserIdentities({ userId });
/// console.log(data.map((identity) => identity.provider));
/// ```
// No source says that an identity is not added twice, or that a second call is not refused: it is never repeated blindly.
#[endpoint(POST "/api/v3/link-identity", non_idempotent)]
fn link_identity(input: LinkIdentityDto) -> LinkIdentityResDto;

/// Input of `linkIdentity`.
#[dto]
pub struct LinkIdentityDto {
    /// Id of the user at the source, as the source returns it when the user logs in there.
    #[shape(len = 1..)]
    pub user_id_in_idp: String,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Id of the source.
    #[shape(len = 1..)]
    pub ext_idp_id: String,
    /// Kind of the identity at its source, as `type` of the user's identities has it. Absent means `generic`.
    #[shape(name = "type")]
    pub kind: Option<String>,
    /// Has no effect.
    ///
    /// @deprecated Leave it out: the service ignores it and will remove it.
    pub is_social: Option<bool>,
}

/// Response of `linkIdentity`.
#[dto]
pub type LinkIdentityResDto = Resp<LinkIdentityDataDto>;

/// Whether the identity was added.
#[dto]
pub struct LinkIdentityDataDto {
    /// `true`. Where the service says `false`, the call rejects with `kind: "api"`.
    pub success: bool,
}
