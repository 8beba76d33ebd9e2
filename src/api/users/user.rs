//! A user, as calls resolve to it.

use genauth_management_shapes::Shape;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::identity::IdentityDto;
use super::{UserStatus, UserWorkStatus};
use crate::api::JsonObject;

/// A user, as the service answers it. Any field may be missing, an optional one may be `null`, and further ones may be
/// there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify, Shape)]
#[serde(rename_all = "camelCase")]
pub struct UserDto {
    /// Id given by the service; never changes.
    pub user_id: String,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: String,
    /// State of the account.
    pub status: UserStatus,
    /// Whether the user is employed.
    pub work_status: UserWorkStatus,
    /// The user's id in a system of your own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub external_id: Option<String>,
    /// E-mail address; the service stores it in lower case.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub email: Option<String>,
    /// Phone number without country code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub phone: Option<String>,
    /// Country code of the phone number, `+86` for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub phone_country_code: Option<String>,
    /// Login name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub username: Option<String>,
    /// Real name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub name: Option<String>,
    /// Nickname.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub nickname: Option<String>,
    /// Address of the picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub photo: Option<String>,
    /// Number of logins so far.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "number | null")]
    pub logins_count: Option<i32>,
    /// Time of the last login; `null` before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub last_login: Option<String>,
    /// Address of the last login; `null` before the first.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub last_ip: Option<String>,
    /// Gender. `"W"`, which some answers hold, means female as well.
    #[tsify(type = "Gender | (string & {})")]
    pub gender: String,
    /// Whether the e-mail address is known to be theirs.
    pub email_verified: bool,
    /// Whether the phone number is known to be theirs.
    pub phone_verified: bool,
    /// Time the password was set.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub password_last_set_at: Option<String>,
    /// Date of birth, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub birthdate: Option<String>,
    /// Country.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub country: Option<String>,
    /// Province or state.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub province: Option<String>,
    /// City.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub city: Option<String>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub address: Option<String>,
    /// Street and number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub street_address: Option<String>,
    /// Postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub postal_code: Option<String>,
    /// Company.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub company: Option<String>,
    /// User agent of the last login.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub browser: Option<String>,
    /// Device of the last login.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub device: Option<String>,
    /// Given name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub given_name: Option<String>,
    /// Family name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub family_name: Option<String>,
    /// Middle name.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub middle_name: Option<String>,
    /// Profile: a text or an address.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub profile: Option<String>,
    /// Name that the user likes to be called by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub preferred_username: Option<String>,
    /// The user's page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub website: Option<String>,
    /// Time zone, `GMT+08:00` for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub zoneinfo: Option<String>,
    /// Language and region, `en` for example.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub locale: Option<String>,
    /// Whole postal address in one text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub formatted: Option<String>,
    /// Region.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub region: Option<String>,
    /// How the user came into the pool. Other values may come.
    #[tsify(type = "UserSourceType | (string & {})")]
    pub user_source_type: String,
    /// Application or synchronisation task that the user came by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub user_source_id: Option<String>,
    /// Application of the last login.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub last_login_app: Option<String>,
    /// Id of the main department.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub main_department_id: Option<String>,
    /// Time of the last check by a second factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub last_mfa_time: Option<String>,
    /// Strength of the password. The scale is not documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "number | null")]
    pub password_security_level: Option<i32>,
    /// Whether the next login asks for a new password. Absent means `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "boolean | null")]
    pub reset_password_on_next_login: Option<bool>,
    /// Ways the user signed up by.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string[] | null")]
    pub register_source: Option<Vec<String>>,
    /// Ids of the departments, with `withDepartmentIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string[] | null")]
    pub department_ids: Option<Vec<String>>,
    /// Identities at external sources, with `withIdentities`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "IdentityDto[] | null")]
    pub identities: Option<Vec<IdentityDto>>,
    /// Number of the identity card.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub identity_number: Option<String>,
    /// Values of custom fields, with `withCustomData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown> | null")]
    pub custom_data: Option<JsonObject>,
    /// Values of metadata fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "Record<string, unknown> | null")]
    pub metadata_source: Option<JsonObject>,
    /// Ids of the posts (job positions), with `withPost`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string[] | null")]
    pub post_id_list: Option<Vec<String>>,
    /// Time `status` last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub status_changed_at: Option<String>,
    /// Tenant of the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub tenant_id: Option<String>,
    /// Time the user signed up.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(type = "string | null")]
    pub signed_up: Option<String>,
}
