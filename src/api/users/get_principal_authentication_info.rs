//! `GET /api/v3/get-user-principal-authentication-info`: reads the real-name verifications of a user.

use super::UserIdType;
use crate::api::prelude::*;

/// Reads the real-name verifications of a user: whose identity was proved, by which document, and when.
///
/// The call takes no page. Rejects with `kind: "not_found"` when the user does not exist, and with `kind: "api"`,
/// `statusCode` 400, when `userId` has the wrong form.
///
/// @example
/// ```ts
/// const { data } = await client.getUserPrincipalAuthenticationInfo({ userId: "bob", userIdType: "username" });
/// const isVerified = data.list.some((verification) => verification.authenticated);
/// ```
#[endpoint(GET "/api/v3/get-user-principal-authentication-info")]
fn get_user_principal_authentication_info(
    input: GetUserPrincipalAuthenticationInfoDto,
) -> PrincipalAuthenticationInfoPaginatedRespDto;

/// Input of `getUserPrincipalAuthenticationInfo`.
#[dto]
pub struct GetUserPrincipalAuthenticationInfoDto {
    /// Id of the user, of the kind `userIdType`.
    #[shape(len = 1.., id_type_at = "userIdType")]
    pub user_id: String,
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
}

/// Response of `getUserPrincipalAuthenticationInfo`.
#[dto]
pub type PrincipalAuthenticationInfoPaginatedRespDto = Resp<PrincipalAuthenticationInfoPagingDto>;

/// The real-name verifications of a user. Any field may be missing.
#[dto]
pub struct PrincipalAuthenticationInfoPagingDto {
    /// Number of verifications.
    pub total_count: i32,
    /// The verifications.
    pub list: Vec<PrincipalAuthenticationInfoDto>,
}

/// A real-name verification. Any field may be missing.
#[dto]
pub struct PrincipalAuthenticationInfoDto {
    /// Whether the identity is verified.
    pub authenticated: bool,
    /// Who was verified: `P` for a person, `E` for an enterprise, by the sample. The description speaks of a user id.
    pub principal_type: String,
    /// Number of the document that proves the identity, such as an identity card.
    #[shape(secret)]
    pub principal_code: String,
    /// Name of the person or enterprise.
    pub principal_name: String,
    /// Time of the verification: ISO 8601, UTC, with milliseconds.
    pub authenticated_at: String,
}
