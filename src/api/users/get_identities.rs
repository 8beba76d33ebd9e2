//! `GET /api/v3/get-user-identities`: lists the identities of a user at external sources.

use super::UserIdType;
use super::identity::IdentityDto;
use crate::api::prelude::*;

/// Lists the identities of a user at external sources: the accounts there that the user can log in with.
///
/// One source may give several, told apart by their `type`. `linkIdentity` adds one, `unlinkIdentity` removes those of a source.
/// Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has
/// the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserIdentities({ userId: "bob@example.com", userIdType: "email" });
/// for (const identity of data) console.log(identity.provider, identity.userIdInIdp);
/// ```
#[endpoint(GET "/api/v3/get-user-identities")]
fn get_user_identities(input: GetUserIdentitiesDto) -> IdentityListRespDto;

/// Input of `getUserIdentities`.
#[dto]
pub struct GetUserIdentitiesDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Response of `getUserIdentities`.
#[dto]
pub type IdentityListRespDto = Resp<Vec<IdentityDto>>;
