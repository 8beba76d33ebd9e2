//! `POST /api/v3/is-user-exists`: tells whether a user with given identifiers exists.

use crate::api::prelude::*;

/// Tells whether a user with this `username`, `email`, `phone` or `externalId` exists. At least one of them is
/// required.
///
/// Whether several identifiers must all match, or any of them, is not documented: give one.
///
/// @example
/// ```ts
/// const { data } = await client.isUserExists({ email: "bob@example.com" });
/// if (data.exists) console.log("taken");
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/is-user-exists", safe)]
fn is_user_exists(input: IsUserExistsReqDto) -> IsUserExistsRespDto;

/// Input of `isUserExists`: at least one of its fields.
#[dto]
#[shape(one_of("username", "email", "phone", "externalId"))]
pub struct IsUserExistsReqDto {
    /// Login name.
    pub username: Option<String>,
    /// E-mail address, in any case.
    #[shape(format = "Email")]
    pub email: Option<String>,
    /// Phone number without country code.
    pub phone: Option<String>,
    /// The user's id in a system of your own.
    pub external_id: Option<String>,
}

/// Response of `isUserExists`.
#[dto]
pub type IsUserExistsRespDto = Resp<IsUserExistsDto>;

/// Whether a user exists.
#[dto]
pub struct IsUserExistsDto {
    /// Whether there is such a user.
    pub exists: bool,
}
