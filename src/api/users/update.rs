//! `POST /api/v3/update-user`: changes a user.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::answers::UserSingleRespDto;
use super::{PasswordEncryptType, UserIdType, UserStatus};
use crate::api::{Gender, JsonObject};
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `updateUser` takes. A field that is left out stays as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UpdateUserReqDto {
    /// Id of the user to change, read according to `options.userIdType`.
    #[shape(len = 1.., read_as = "options.userIdType")]
    pub user_id: String,
    /// Country code of the phone number, `+86` for example. Mainland China needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_country_code: Option<String>,
    /// Real name. Several users may share it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Nickname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Address of the picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
    /// The user's id in a system of your own. Unique in the user pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// State of the account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// Whether the e-mail address is known to be theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email_verified: Option<bool>,
    /// Whether the phone number is known to be theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_verified: Option<bool>,
    /// Date of birth, `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(format = "Date")]
    pub birthdate: Option<String>,
    /// Country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Province or state.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub province: Option<String>,
    /// City.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Street and number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street_address: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Gender.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
    /// Login name. Unique in the user pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// E-mail address, in any case. Unique in the user pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(format = "Email")]
    pub email: Option<String>,
    /// Phone number without country code. Unique in the user pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// New password, encrypted as `options.passwordEncryptType` says; as it is by default. No message shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(secret)]
    pub password: Option<String>,
    /// Company.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<String>,
    /// User agent of the last login.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub browser: Option<String>,
    /// Device of the last login.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// Given name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<String>,
    /// Family name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<String>,
    /// Middle name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Profile: a text or an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<String>,
    /// Name that the user likes to be called by.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub preferred_username: Option<String>,
    /// The user's page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Time zone, `GMT+08:00` for example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zoneinfo: Option<String>,
    /// Language and region, `en` for example.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// Whole postal address in one text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formatted: Option<String>,
    /// Region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub region: Option<String>,
    /// Number of the identity card. No message shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(secret)]
    pub identity_number: Option<String>,
    /// Values of custom fields; each key must be defined in the user pool first.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub custom_data: Option<JsonObject>,
    /// Values of metadata fields. `createUser` calls them `metadataSource`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub metadata: Option<JsonObject>,
    /// How the call is to be carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<UpdateUserOptionsDto>,
}

/// How `updateUser` is to be carried out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UpdateUserOptionsDto {
    /// How `userId` is to be read. Absent means `user_id`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id_type: Option<UserIdType>,
    /// Beside `resetPasswordOnNextLogin`, which is the one to use for an existing user. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_password_on_first_login: Option<bool>,
    /// Whether the next login asks for a new password. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reset_password_on_next_login: Option<bool>,
    /// How `password` is encrypted. Absent means `none`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Whether the service makes up a new password. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auto_generate_password: Option<bool>,
    /// Whom to tell of the new password, and how. The API spells it this way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_password_reseted_notification: Option<SendResetPasswordNotificationDto>,
}

/// Whom to tell of a new password, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct SendResetPasswordNotificationDto {
    /// Whether to write to the user's own e-mail address. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_default_email_notification: Option<bool>,
    /// Whether to write to the user's own phone. Absent means `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_default_phone_notification: Option<bool>,
    /// Another e-mail address to write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_send_email_notification: Option<String>,
    /// Another phone number to write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub input_send_phone_notification: Option<String>,
    /// Application whose login page the message names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_id: Option<String>,
}

/// It writes absolute values, so twice is the same as once; notifications may be sent twice.
pub static UPDATE_USER: Endpoint = Endpoint {
    name: "updateUser",
    method: Method::Post,
    path: "/api/v3/update-user",
    repeat: Repeat::Write,
    parts: Parts::Whole,
    request: UpdateUserReqDto::SHAPE,
    response: UserSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
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
    #[wasm_bindgen(js_name = updateUser, unchecked_return_type = "Promise<UserSingleRespDto>")]
    pub fn update_user(
        &self,
        #[wasm_bindgen(unchecked_param_type = "UpdateUserReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&UPDATE_USER, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&UPDATE_USER, "users/update");
}
