//! `POST /api/v3/update-public-account`: changes a public account.

use super::answers::PublicAccountSingleRespDto;
use crate::api::Gender;
use crate::api::prelude::*;
use crate::api::users::reset_password_notification::SendResetPasswordNotificationDto;
use crate::api::users::{PasswordEncryptType, UserIdType, UserStatus};

/// Changes a public account and resolves to it as stored.
///
/// Only the fields that are given are sent: a default of the documentation, such as `status: "Activated"`, would overwrite
/// what is stored. An e-mail address or phone number is changed without asking its owner. An account that does not exist
/// presumably gives `kind: "not_found"`, as in `getPublicAccount`. The error code for a value that is in use is not
/// documented.
///
/// @example
/// ```ts
/// const { data } = await client.updatePublicAccount({
///   userId: "lobby",
///   nickname: "Lobby",
///   company: "Steamory",
///   options: { userIdType: "username" },
/// });
/// console.log(data.updatedAt);
/// ```
// It writes absolute values, so twice is the same as once; notifications may be sent twice.
#[endpoint(POST "/api/v3/update-public-account", idempotent)]
fn update_public_account(input: UpdatePublicAccountReqDto) -> PublicAccountSingleRespDto;

/// Input of `updatePublicAccount`. A field that is left out stays as it is stored.
#[dto]
pub struct UpdatePublicAccountReqDto {
    /// Id of the public account to change, of the kind `options.userIdType`.
    #[shape(len = 1.., id_type_at = "options.userIdType")]
    pub user_id: String,
    /// Country code of the phone number, such as `+86`. Not needed for mainland China.
    pub phone_country_code: Option<String>,
    /// Real name. Several accounts may share it.
    pub name: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// URL of the profile picture.
    pub photo: Option<String>,
    /// The account's id in a system of your own. Unique in the user pool.
    pub external_id: Option<String>,
    /// State of the account. The documented default, `Activated`, is that of a new account and is not sent.
    pub status: Option<UserStatus>,
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
    /// Gender. The documented default, `U`, is that of a new account and is not sent.
    pub gender: Option<Gender>,
    /// Login name. Unique in the user pool.
    pub username: Option<String>,
    /// E-mail address, in any case. Unique in the user pool.
    #[shape(format = "Email")]
    pub email: Option<String>,
    /// Phone number without country code. Unique in the user pool.
    pub phone: Option<String>,
    /// New password, encrypted as `options.passwordEncryptType` says; by default in plain text. Never shown in errors or events.
    #[shape(secret)]
    pub password: Option<String>,
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
    /// Identity card number. Never shown in errors or events.
    #[shape(secret)]
    pub identity_number: Option<String>,
    /// Values of custom fields; each key must be defined in the user pool first. Whether keys that are left out keep their values
    /// is not documented.
    // A field can be one that is stored encrypted.
    #[shape(secret)]
    pub custom_data: Option<JsonObject>,
    /// Options of the call.
    pub options: Option<UpdatePublicAccountOptionsDto>,
}

/// Options of `updatePublicAccount`.
#[dto]
pub struct UpdatePublicAccountOptionsDto {
    /// Kind of id that `userId` is. Default: `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Use `resetPasswordOnNextLogin` for an existing account. Default: `false`.
    pub reset_password_on_first_login: Option<bool>,
    /// Whether the password must be changed at the next login. Default: `false`.
    pub reset_password_on_next_login: Option<bool>,
    /// How `password` is encrypted. Default: `none`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the service generates a new password. Default: `false`. Where the connection failed, the client sends the
    /// request again: two passwords may be notified, of which the last one is presumably valid.
    pub auto_generate_password: Option<bool>,
    /// Who is notified of the new password, and how. The API spells the name this way.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
}
