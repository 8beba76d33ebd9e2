//! `POST /api/v3/unlink-identity`: removes a user's identities at an external source.

use crate::api::prelude::*;

/// Removes identities of a user at one external source. The user can no longer log in through them, unless
/// `linkIdentity` adds them again.
///
/// The sources say that all identities at the source are removed, and also that `type` names one kind: check with
/// `getUserIdentities` what is left. Whether the service refuses to remove the only way in which a user can log in is
/// not documented. Rejects with `kind: "not_found"` when the user or the source does not exist. After `network`,
/// `timeout` or `bad_response` the identities may be removed (`outcome: "unknown"`).
///
/// @example
/// ```ts
/// const { data } = await client.getUserIdentities({ userId });
/// const lark = data.find((identity) => identity.provider === "lark");
/// if (lark && data.some((identity) => identity.extIdpId !== lark.extIdpId)) {
///   await client.unlinkIdentity({ userId, extIdpId: lark.extIdpId, type: lark.type });
/// }
/// ```
// What a second one does is not documented. It may find no identity, which would report a removal that was made as
// failed, or remove one that was linked since: it is never repeated blindly.
#[endpoint(POST "/api/v3/unlink-identity", non_idempotent)]
fn unlink_identity(input: UnlinkIdentity) -> UnlinkIdentityResDto;

/// Input of `unlinkIdentity`.
#[dto]
pub struct UnlinkIdentity {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Id of the source.
    #[shape(len = 1..)]
    pub ext_idp_id: String,
    /// Kind of the identity at its source, as `type` of the user's identities has it. Absent means `generic`. Whether
    /// identities of other kinds stay is not documented.
    #[shape(name = "type")]
    pub kind: Option<String>,
    /// Has no effect.
    ///
    /// @deprecated Leave it out: the service ignores it and will remove it.
    pub is_social: Option<bool>,
}

/// Response of `unlinkIdentity`.
#[dto]
pub type UnlinkIdentityResDto = Resp<UnlinkIdentityDataDto>;

/// Whether the identities were removed.
#[dto]
pub struct UnlinkIdentityDataDto {
    /// `true`. Where the service says `false`, the call rejects with `kind: "api"`.
    pub success: bool,
}
