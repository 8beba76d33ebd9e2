//! `POST /api/v3/create-user`: adds a user.

use genauth_management_shapes::Shape;
use js_sys::Promise;
use serde::{Deserialize, Serialize};
use tsify::Tsify;
use wasm_bindgen::prelude::*;

use super::UserStatus;
use super::answers::UserSingleRespDto;
use super::creation::{CreateUserOptionsDto, CreateUserOtpDto};
use super::identity::CreateIdentityDto;
use crate::api::{Gender, JsonObject};
use crate::call::endpoint::{Endpoint, Method, Parts, Repeat};
use crate::js::client::ManagementClient;

/// What `createUser` takes: `username`, `phone` or `email` must be among it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
#[shape(one_of("username", "phone", "email"), needs("phoneCountryCode", "phone"))]
#[shape(texts("customData", 1024))]
pub struct CreateUserReqDto {
    /// State of the account. Absent means `Activated`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<UserStatus>,
    /// E-mail address, in any case. Unique in the user pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(format = "Email")]
    pub email: Option<String>,
    /// Phone number without country code. Unique in the user pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Country code of the phone number, `+86` for example. Mainland China needs none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_country_code: Option<String>,
    /// Login name. Unique in the user pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// The user's id in a system of your own. Unique in the user pool.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Real name. Several users may share it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Nickname.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Address of the picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub photo: Option<String>,
    /// Gender. Absent means `U`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub gender: Option<Gender>,
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
    /// Password, encrypted as `options.passwordEncryptType` says; as it is by default. No message shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(secret)]
    pub password: Option<String>,
    /// Salt of a password that is stored as it is (`options.keepPassword`). No message shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(secret)]
    pub salt: Option<String>,
    /// Tenants that the user joins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tenant_ids: Option<Vec<String>>,
    /// Authenticator for one-time passwords that the user brings along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(secret)]
    pub otp: Option<CreateUserOtpDto>,
    /// Departments that the user joins, read according to `options.departmentIdType`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// Values of custom fields; each key must be defined in the user pool first. A text among them has at most 1024
    /// characters; how the service counts the whole set is not documented.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub custom_data: Option<JsonObject>,
    /// Values of metadata fields. `updateUser` calls them `metadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown>")]
    pub metadata_source: Option<JsonObject>,
    /// Identities of the user at external sources.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identities: Option<Vec<CreateIdentityDto>>,
    /// Number of the identity card. No message shows it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[shape(secret)]
    pub identity_number: Option<String>,
    /// How the call is to be carried out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub options: Option<CreateUserOptionsDto>,
}

/// A second create is a second user, or a refusal where the first one was carried out. So it is never repeated blindly.
pub static CREATE_USER: Endpoint = Endpoint {
    name: "createUser",
    method: Method::Post,
    path: "/api/v3/create-user",
    repeat: Repeat::Never,
    parts: Parts::Whole,
    request: CreateUserReqDto::SHAPE,
    response: UserSingleRespDto::SHAPE,
};

#[wasm_bindgen]
impl ManagementClient {
    /// Adds a user and resolves to it as stored: the e-mail address in lower case, the password left out.
    ///
    /// One of `username`, `phone` and `email` is needed, each unique in the user pool; with which code a taken one is
    /// refused is not documented. After `network`, `timeout` or `bad_response` the user may be there (`outcome:
    /// "unknown"`): look with `isUserExists` before you try again.
    ///
    /// @example
    /// ```ts
    /// const { data } = await client.createUser({
    ///   username: "bob",
    ///   email: "bob@example.com",
    ///   departmentIds: [departmentId],
    ///   options: { autoGeneratePassword: true, sendNotification: { sendEmailNotification: true } },
    /// });
    /// console.log(data.userId);
    /// ```
    #[wasm_bindgen(js_name = createUser, unchecked_return_type = "Promise<UserSingleRespDto>")]
    pub fn create_user(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CreateUserReqDto")] input: JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "CallOptions")] options: JsValue,
    ) -> Promise {
        self.call(&CREATE_USER, &input, &options)
    }
}

#[cfg(test)]
#[wasm_bindgen_test::wasm_bindgen_test(unsupported = test)]
fn matches_its_fixture() {
    crate::fixture::check(&CREATE_USER, "users/create");
}

#[cfg(test)]
mod tests {
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::CREATE_USER;
    use crate::call::language::Language;
    use crate::call::validate::validate;
    use crate::call::value::Value;
    use crate::fixture::Tested;

    #[wasm_bindgen_test(unsupported = test)]
    fn no_message_shows_a_secret() {
        let input = r#"{ "username": "bob", "password": 271828, "salt": [271828], "otp": "271828",
            "identityNumber": 271828, "identities": [{ "accessToken": 271828, "refreshToken": true }] }"#;
        let issues =
            validate(CREATE_USER.request, &Tested::from_text(input).parse_json().unwrap(), Language::English)
                .unwrap_err();
        for field in ["password", "salt", "otp", "identityNumber", "accessToken", "refreshToken"] {
            assert!(issues.iter().any(|issue| issue.message.contains(field)), "{field}: {issues:#?}");
        }
        assert!(!format!("{issues:?}").contains("271828"), "{issues:#?}");
    }
}
