//! `POST /api/v3/update-public-account-batch`: changes several public accounts.

use super::answers::PublicAccountListRespDto;
use crate::api::Gender;
use crate::api::prelude::*;
use crate::api::users::reset_password_notification::SendResetPasswordNotificationDto;
use crate::api::users::{PasswordEncryptType, UserStatus};

/// Changes several public accounts and resolves to them as stored.
///
/// Only the fields that are given are sent: a default of the documentation, such as `status: "Activated"`, would overwrite
/// what is stored. An e-mail address or phone number is changed without asking its owner. Whether the others are changed when
/// one of them does not exist, or has a value that is in use, is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.updatePublicAccountBatch({
///   list: accountIds.map((userId) => ({ userId, company: "Steamory", country: "CN" })),
/// });
/// console.log(data.map((account) => account.updatedAt));
/// ```
// It writes absolute values, so twice is the same as once; notifications may be sent twice, and of two generated passwords
// the last one presumably counts.
#[endpoint(POST "/api/v3/update-public-account-batch", idempotent)]
fn update_public_account_batch(input: UpdatePublicAccountBatchReqDto) -> PublicAccountListRespDto;

/// Input of `updatePublicAccountBatch`.
#[dto]
pub struct UpdatePublicAccountBatchReqDto {
    /// Public accounts to change. The maximum number is not documented.
    pub list: Vec<UpdatePublicAccountInfoDto>,
    /// Options for all of them.
    pub options: Option<UpdatePublicAccountBatchOptionsDto>,
}

/// One public account to change. A field that is left out stays as it is stored.
#[dto]
pub struct UpdatePublicAccountInfoDto {
    /// Id of the public account to change, assigned by the service. Its description speaks of other kinds of id too, but no
    /// field says of which kind it is.
    #[shape(len = 1..)]
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
}

/// Options of `updatePublicAccountBatch`, for all of its accounts.
#[dto]
pub struct UpdatePublicAccountBatchOptionsDto {
    /// Whether the password must be changed at the next login. Default: `false`.
    pub reset_password_on_next_login: Option<bool>,
    /// How each `password` is encrypted. Default: `none`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the service generates a new password for each account. Default: `false`. Where the connection failed, the
    /// client sends the request again: two passwords may be notified, of which the last one is presumably valid.
    pub auto_generate_password: Option<bool>,
    /// Who is notified of the new passwords, and how. The API spells the name this way.
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
}
