//! `POST /api/v3/create-public-account`: adds a public account.

use super::answers::PublicAccountSingleRespDto;
use super::creation::{CreatePublicAccountOptionsDto, CreatePublicAccountOtpDto};
use crate::api::Gender;
use crate::api::prelude::*;
use crate::api::users::UserStatus;

/// Adds a public account, which several users can share, and resolves to it as stored.
///
/// `email`, `phone` or `username` is required; these and `externalId` are unique in the user pool. The call has the rights of an
/// administrator: no check is made such as a code to the phone number. The error code for a value that is in use is not
/// documented. After `network`, `timeout` or `bad_response` the account may exist (`outcome: "unknown"`): look for it with
/// `getPublicAccount` before you try again. `bindUsersPublicAccount` binds users to it, who may then use it.
///
/// @example
/// ```ts
/// const { data } = await client.createPublicAccount({
///   username: "lobby",
///   name: "Lobby desk",
///   email: "lobby@example.com",
///   options: { autoGeneratePassword: true },
/// });
/// await client.bindUsersPublicAccount({ publicAccountId: data.userId, userIds: [userId] });
/// ```
// A second create is a second account, or a refusal where the first one was carried out. So it is never repeated blindly.
#[endpoint(POST "/api/v3/create-public-account", non_idempotent)]
fn create_public_account(input: CreatePublicAccountReqDto) -> PublicAccountSingleRespDto;

/// Input of `createPublicAccount`: `email`, `phone` or `username` is required.
#[dto]
#[shape(one_of("username", "phone", "email"))]
pub struct CreatePublicAccountReqDto {
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
    /// The account's id in a system of your own. Unique in the user pool.
    pub external_id: Option<String>,
    /// Real name. Several accounts may share it.
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
    /// Company that the account belongs to.
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
    /// Name that is preferred for the account, such as `alice`.
    pub preferred_username: Option<String>,
    /// Address of a web page of the account.
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
    /// The account's existing authenticator for one-time passwords.
    #[shape(secret)]
    pub otp: Option<CreatePublicAccountOtpDto>,
    /// Departments to bind to the account, of the kind `options.departmentIdType`: by the guide of the console, each user in
    /// them may then use the account.
    pub department_ids: Option<Vec<String>>,
    /// Values of custom fields; each key must be defined in the user pool first.
    // A field can be one that is stored encrypted.
    #[shape(secret)]
    pub custom_data: Option<JsonObject>,
    /// Identity card number. Never shown in errors or events.
    #[shape(secret)]
    pub identity_number: Option<String>,
    /// Options of the call. In `createPublicAccountsBatch` those of one account; whether they or those of the whole call count is
    /// not documented.
    pub options: Option<CreatePublicAccountOptionsDto>,
}
