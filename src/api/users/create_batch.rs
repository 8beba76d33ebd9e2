//! `POST /api/v3/create-users-batch`: adds up to 50 users.

use super::UserStatus;
use super::answers::UserListRespDto;
use super::creation::{CreateUserOptionsDto, CreateUserOtpDto};
use super::identity::CreateIdentityDto;
use crate::api::Gender;
use crate::api::prelude::*;

/// Adds 1 to 50 users and resolves to them as stored.
///
/// Each needs a `username`, `phone` or `email`, as in `createUser`. Whether the others are added when one is
/// refused is not documented. After `network`, `timeout` or `bad_response` the users may exist (`outcome:
/// "unknown"`): look for them before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.createUsersBatch({
///   list: [{ username: "bob" }, { email: "eve@example.com", name: "Eve" }],
///   options: { autoGeneratePassword: true },
/// });
/// const userIds = data.map((user) => user.userId);
/// ```
// A second create is a second set of users, or a refusal where the first one was carried out.
#[endpoint(POST "/api/v3/create-users-batch", non_idempotent)]
fn create_users_batch(input: CreateUserBatchReqDto) -> UserListRespDto;

/// Input of `createUsersBatch`.
#[dto]
pub struct CreateUserBatchReqDto {
    /// Users to add: 1 to 50.
    #[shape(len = 1..=50)]
    pub list: Vec<CreateUserInfoDto>,
    /// Options for all of them.
    pub options: Option<CreateUserOptionsDto>,
}

/// One user to add.
#[dto]
pub struct CreateUserInfoDto {
    /// State of the account. Default: `Activated`.
    pub status: Option<UserStatus>,
    /// E-mail address, in any case. Unique in the user pool.
    #[shape(format = "Email")]
    pub email: Option<String>,
    /// Phone number without country code. Unique in the user pool.
    pub phone: Option<String>,
    /// Country code of the phone number, such as `+86`. Not needed for mainland China.
    pub phone_country_code: Option<String>,
    /// Login name. Unique in the user pool.
    pub username: Option<String>,
    /// The user's id in a system of your own. Unique in the user pool.
    pub external_id: Option<String>,
    /// Real name. Several users may share it.
    pub name: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// URL of the profile picture.
    pub photo: Option<String>,
    /// Gender. Default: `U`.
    pub gender: Option<Gender>,
    /// Whether the e-mail address is verified.
    pub email_verified: Option<bool>,
    /// Whether the phone number is verified.
    pub phone_verified: Option<bool>,
    /// Date of birth, `YYYY-MM-DD`.
    #[shape(format = "Date")]
    pub birthdate: Option<String>,
    /// Country, such as `CN`.
    pub country: Option<String>,
    /// Province or state, such as `BJ`.
    pub province: Option<String>,
    /// City, such as `BJ`.
    pub city: Option<String>,
    /// Address as one text, without a fixed form.
    pub address: Option<String>,
    /// Street and number.
    pub street_address: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Company that the user works for.
    pub company: Option<String>,
    /// User agent of the last login.
    pub browser: Option<String>,
    /// Device of the last login, such as `iOS`.
    pub device: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Profile, such as `alice`.
    pub profile: Option<String>,
    /// Name that the user prefers, such as `alice`.
    pub preferred_username: Option<String>,
    /// Address of the user's web page.
    pub website: Option<String>,
    /// Time zone, such as `GMT+08:00`.
    pub zoneinfo: Option<String>,
    /// Language and region, such as `en`.
    pub locale: Option<String>,
    /// Full postal address as one text.
    pub formatted: Option<String>,
    /// Region of the country.
    pub region: Option<String>,
    /// Password, encrypted as `options.passwordEncryptType` says; by default in plain text. Never shown in errors or events.
    #[shape(secret)]
    pub password: Option<String>,
    /// Salt of a password hash that is stored as given (`options.keepPassword`). Never shown in errors or events.
    #[shape(secret)]
    pub salt: Option<String>,
    /// Tenants that the user joins.
    pub tenant_ids: Option<Vec<String>>,
    /// The user's existing authenticator for one-time passwords.
    #[shape(secret)]
    pub otp: Option<CreateUserOtpDto>,
    /// Departments that the user joins, of the kind `options.departmentIdType`.
    pub department_ids: Option<Vec<String>>,
    /// Values of custom fields; each key must be defined in the user pool first.
    pub custom_data: Option<JsonObject>,
    /// Values of metadata fields. `updateUser` calls them `metadata`.
    pub metadata_source: Option<JsonObject>,
    /// Identities of the user at external sources.
    pub identities: Option<Vec<CreateIdentityDto>>,
    /// Identity card number. Never shown in errors or events.
    #[shape(secret)]
    pub identity_number: Option<String>,
}
