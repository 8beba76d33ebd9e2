//! `POST /api/v3/update-user`: changes a user.

use super::answers::UserSingleRespDto;
use super::{PasswordEncryptType, UserIdType, UserStatus};
use crate::api::Gender;
use crate::api::prelude::*;

/// Changes a user and resolves to it as stored.
///
/// Only the fields that are given are sent: a default of the documentation, such as `status: "Activated"`, would
/// overwrite what is stored. Rejects with `kind: "not_found"` when the user does not exist.
///
/// @example
/// ```ts
/// await client.updateUser({
///   userId: "bob@example.com",
///   nickname: "Bob",
///   customData: { level: 3 },
///   options: { userIdType: "email" },
/// });
/// ```
// It writes absolute values, so twice is the same as once; notifications may be sent twice.
#[endpoint(POST "/api/v3/update-user", idempotent)]
fn update_user(input: UpdateUserReqDto) -> UserSingleRespDto;

/// What `updateUser` takes. A field that is left out stays as it is stored.
#[dto]
pub struct UpdateUserReqDto {
    /// Id of the user to change, read according to `options.userIdType`.
    #[shape(len = 1.., id_type_at = "options.userIdType")]
    pub user_id: String,
    /// Country code of the phone number, `+86` for example. Mainland China needs none.
    pub phone_country_code: Option<String>,
    /// Real name. Several users may share it.
    pub name: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// Address of the picture.
    pub photo: Option<String>,
    /// The user's id in a system of your own. Unique in the user pool.
    pub external_id: Option<String>,
    /// State of the account.
    pub status: Option<UserStatus>,
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
    /// Gender.
    pub gender: Option<Gender>,
    /// Login name. Unique in the user pool.
    pub username: Option<String>,
    /// E-mail address, in any case. Unique in the user pool.
    #[shape(format = "Email")]
    pub email: Option<String>,
    /// Phone number without country code. Unique in the user pool.
    pub phone: Option<String>,
    /// New password, encrypted as `options.passwordEncryptType` says; as it is by default. No message shows it.
    #[shape(secret)]
    pub password: Option<String>,
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
    /// Number of the identity card. No message shows it.
    #[shape(secret)]
    pub identity_number: Option<String>,
    /// Values of custom fields; each key must be defined in the user pool first.
    pub custom_data: Option<JsonObject>,
    /// Values of metadata fields. `createUser` calls them `metadataSource`.
    pub metadata: Option<JsonObject>,
    /// How the call is to be carried out.
    pub options: Option<UpdateUserOptionsDto>,
}

/// How `updateUser` is to be carried out.
#[dto]
pub struct UpdateUserOptionsDto {
    /// How `userId` is to be read. Absent means `user_id`.
    pub user_id_type: Option<UserIdType>,
    /// Beside `resetPasswordOnNextLogin`, which is the one to use for an existing user. Absent means `false`.
    pub reset_password_on_first_login: Option<bool>,
    /// Whether the next login asks for a new password. Absent means `false`.
    pub reset_password_on_next_login: Option<bool>,
    /// How `password` is encrypted. Absent means `none`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the service makes up a new password. Absent means `false`.
    pub auto_generate_password: Option<bool>,
    /// Whom to tell of the new password, and how. The API spells it this way.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
}

/// Whom to tell of a new password, and how.
#[dto]
pub struct SendResetPasswordNotificationDto {
    /// Whether to write to the user's own e-mail address. Absent means `false`.
    pub send_default_email_notification: Option<bool>,
    /// Whether to write to the user's own phone. Absent means `false`.
    pub send_default_phone_notification: Option<bool>,
    /// Another e-mail address to write to.
    pub input_send_email_notification: Option<String>,
    /// Another phone number to write to.
    pub input_send_phone_notification: Option<String>,
    /// Application whose login page the message names.
    pub app_id: Option<String>,
}
