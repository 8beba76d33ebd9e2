//! `GET /api/v3/get-user-logged-in-identities`: lists the external sources that a user has logged in through.

use super::UserIdType;
use crate::api::prelude::*;

/// Lists the external sources of identities that a user has logged in through at some time. How far back it looks is not
/// documented.
///
/// `getUserIdentities` lists all identities of a user, with the user's id at each source. Rejects with `kind: "not_found"`
/// when the user does not exist, and with `kind: "api"`, `statusCode` 400, when `userId` has the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserLoggedinIdentities({ userId });
/// console.log(data.map((identity) => identity.idpNameEn));
/// ```
#[endpoint(GET "/api/v3/get-user-logged-in-identities")]
fn get_user_loggedin_identities(input: GetUserLoggedInIdentitiesDto) -> UserLoggedInIdentitiesRespDto;

/// Input of `getUserLoggedinIdentities`.
#[dto]
pub struct GetUserLoggedInIdentitiesDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Response of `getUserLoggedinIdentities`.
#[dto]
pub type UserLoggedInIdentitiesRespDto = Resp<Vec<UserLoggedInIdentitiesDto>>;

/// An identity that a user has logged in with, and its source. Any field may be missing.
#[dto]
pub struct UserLoggedInIdentitiesDto {
    /// Id of the identity.
    pub identity_id: String,
    /// Name of the source, in Chinese in the samples.
    pub idp_name: String,
    /// English name of the source, such as `wechat`.
    pub idp_name_en: String,
    /// URL of the source's logo.
    pub idp_logo: String,
    /// Id of the source.
    pub idp_id: String,
}
