//! `POST /api/v3/update-user-batch`: changes several users.

use super::answers::UserListRespDto;
use super::reset_password_notification::SendResetPasswordNotificationDto;
use super::{PasswordEncryptType, UserStatus};
use crate::api::Gender;
use crate::api::prelude::*;

/// Changes several users and resolves to them as stored.
///
/// Only the fields that are given are sent: a default of the documentation, such as `status: "Activated"`, would
/// overwrite what is stored. An e-mail address or phone number is changed without asking its owner. Whether the others are
/// changed when one of them does not exist, or has a value that is taken, is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.updateUserBatch({
///   list: [
///     { userId, company: "Steamory", customData: { level: 3 } },
///     { userId: "64b1f0c2a9d3e8f705142299", status: "Suspended" },
///   ],
/// });
/// console.log(data.map((user) => user.updatedAt));
/// ```
// It writes absolute values, so twice is the same as once; notifications may be sent twice, and of two generated
// passwords the last one presumably counts.
#[endpoint(POST "/api/v3/update-user-batch", idempotent)]
fn update_user_batch(input: UpdateUserBatchReqDto) -> UserListRespDto;

/// Input of `updateUserBatch`.
#[dto]
pub struct UpdateUserBatchReqDto {
    /// Users to change. The maximum number is not documented.
    pub list: Vec<UpdateUserInfoDto>,
    /// Options for all of them.
    pub options: Option<UpdateUserBatchOptionsDto>,
}

/// One user to change. A field that is left out stays as it is stored.
#[dto]
pub struct UpdateUserInfoDto {
    /// Id of the user to change, assigned by the service. Its description speaks of other kinds of id too, but no field
    /// says of which kind it is.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Country code of the phone number, such as `+86`. Not needed for mainland China.
    pub phone_country_code: Option<String>,
    /// Real name. Several users may share it.
    pub name: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// URL of the profile picture.
    pub photo: Option<String>,
    /// The user's id in a system of your own. Unique in the user pool.
    pub external_id: Option<String>,
    /// State of the account. The documented default, `Activated`, is that of a new user and is not sent.
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
    /// Gender. The documented default, `U`, is that of a new user and is not sent.
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
    /// Identity card number. Never shown in errors or events.
    #[shape(secret)]
    pub identity_number: Option<String>,
    /// Values of custom fields; each key must be defined in the user pool first.
    // A field can be one that is stored encrypted.
    #[shape(secret)]
    pub custom_data: Option<JsonObject>,
    /// Values of metadata fields. `createUser` calls them `metadataSource`.
    // A field can be one that is stored encrypted.
    #[shape(secret)]
    pub metadata: Option<JsonObject>,
}

/// Options of `updateUserBatch`, for all of its users.
#[dto]
pub struct UpdateUserBatchOptionsDto {
    /// Whether the user must change the password at the next login. Default: `false`.
    pub reset_password_on_next_login: Option<bool>,
    /// How each `password` is encrypted. Default: `none`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the service generates a new password for each user. Default: `false`. Where the connection failed, the
    /// client sends the request again: a user may be notified of two passwords, of which the last one is presumably
    /// valid.
    pub auto_generate_password: Option<bool>,
    /// Who is notified of the new passwords, and how. The API spells the name this way.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
}
