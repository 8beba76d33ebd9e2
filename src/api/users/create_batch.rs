//! `POST /api/v3/create-users-batch`: adds up to 50 users.

use super::UserStatus;
use super::answers::UserListRespDto;
use super::creation::{CreateUserOptionsDto, CreateUserOtpDto};
use super::identity::CreateIdentityDto;
use crate::api::Gender;
use crate::api::prelude::*;

/// Adds 1 to 50 users and resolves to them as stored.
///
/// Give each a `username`, `phone` or `email`, as `createUser` asks for. What becomes of the others when one is
/// refused is not documented. After `network`, `timeout` or `bad_response` the users may be there (`outcome:
/// "unknown"`): look before you try again.
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

/// What `createUsersBatch` takes.
#[dto]
pub struct CreateUserBatchReqDto {
    /// Users to add, 1 to 50.
    #[shape(len = 1..=50)]
    pub list: Vec<CreateUserInfoDto>,
    /// How all of them are to be added.
    pub options: Option<CreateUserOptionsDto>,
}

/// One user to add.
#[dto]
pub struct CreateUserInfoDto {
    /// State of the account. Absent means `Activated`.
    pub status: Option<UserStatus>,
    /// E-mail address, in any case. Unique in the user pool.
    #[shape(format = "Email")]
    pub email: Option<String>,
    /// Phone number without country code. Unique in the user pool.
    pub phone: Option<String>,
    /// Country code of the phone number, `+86` for example. Mainland China needs none.
    pub phone_country_code: Option<String>,
    /// Login name. Unique in the user pool.
    pub username: Option<String>,
    /// The user's id in a system of your own. Unique in the user pool.
    pub external_id: Option<String>,
    /// Real name. Several users may share it.
    pub name: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Address of the picture.
    pub photo: Option<String>,
    /// Gender. Absent means `U`.
    pub gender: Option<Gender>,
    /// Whether the e-mail address is known to be theirs.
    pub email_verified: Option<bool>,
    /// Whether the phone number is known to be theirs.
    pub phone_verified: Option<bool>,
    /// Date of birth, `YYYY-MM-DD`.
    #[shape(format = "Date")]
    pub birthdate: Option<String>,
    /// Country.
    pub country: Option<String>,
    /// Province or state.
    pub province: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Street and number.
    pub street_address: Option<String>,
    /// Postal code.
    pub postal_code: Option<String>,
    /// Company.
    pub company: Option<String>,
    /// User agent of the last login.
    pub browser: Option<String>,
    /// Device of the last login.
    pub device: Option<String>,
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Profile: a text or an address.
    pub profile: Option<String>,
    /// Name that the user likes to be called by.
    pub preferred_username: Option<String>,
    /// The user's page.
    pub website: Option<String>,
    /// Time zone, `GMT+08:00` for example.
    pub zoneinfo: Option<String>,
    /// Language and region, `en` for example.
    pub locale: Option<String>,
    /// Whole postal address in one text.
    pub formatted: Option<String>,
    /// Region.
    pub region: Option<String>,
    /// Password, encrypted as `options.passwordEncryptType` says; as it is by default. No message shows it.
    #[shape(secret)]
    pub password: Option<String>,
    /// Salt of a password that is stored as it is (`options.keepPassword`). No message shows it.
    #[shape(secret)]
    pub salt: Option<String>,
    /// Tenants that the user joins.
    pub tenant_ids: Option<Vec<String>>,
    /// Authenticator for one-time passwords that the user brings along.
    #[shape(secret)]
    pub otp: Option<CreateUserOtpDto>,
    /// Departments that the user joins, read according to `options.departmentIdType`.
    pub department_ids: Option<Vec<String>>,
    /// Values of custom fields; each key must be defined in the user pool first.
    pub custom_data: Option<JsonObject>,
    /// Values of metadata fields. `updateUser` calls them `metadata`.
    pub metadata_source: Option<JsonObject>,
    /// Identities of the user at external sources.
    pub identities: Option<Vec<CreateIdentityDto>>,
    /// Number of the identity card. No message shows it.
    #[shape(secret)]
    pub identity_number: Option<String>,
}
