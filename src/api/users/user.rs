//! A user, as calls resolve to it.

use super::identity::IdentityDto;
use super::{UserSourceType, UserStatus, UserWorkStatus};
use crate::api::Gender;
use crate::api::prelude::*;

/// A user, as the service answers it. Any field may be missing, an optional one may be `null`, and further ones may be
/// there.
#[dto]
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
    pub external_id: Option<Nullable<String>>,
    /// E-mail address; the service stores it in lower case.
    pub email: Option<Nullable<String>>,
    /// Phone number without country code.
    pub phone: Option<Nullable<String>>,
    /// Country code of the phone number, `+86` for example.
    pub phone_country_code: Option<Nullable<String>>,
    /// Login name.
    pub username: Option<Nullable<String>>,
    /// Real name.
    pub name: Option<Nullable<String>>,
    /// Nickname.
    pub nickname: Option<Nullable<String>>,
    /// Address of the picture.
    pub photo: Option<Nullable<String>>,
    /// Number of logins so far.
    pub logins_count: Option<Nullable<i32>>,
    /// Time of the last login; `null` before the first.
    pub last_login: Option<Nullable<String>>,
    /// Address of the last login; `null` before the first.
    pub last_ip: Option<Nullable<String>>,
    /// Gender. `"W"`, which some answers hold, means female as well.
    pub gender: Open<Gender>,
    /// Whether the e-mail address is known to be theirs.
    pub email_verified: bool,
    /// Whether the phone number is known to be theirs.
    pub phone_verified: bool,
    /// Time the password was set.
    pub password_last_set_at: Option<Nullable<String>>,
    /// Date of birth, `YYYY-MM-DD`.
    pub birthdate: Option<Nullable<String>>,
    /// Country.
    pub country: Option<Nullable<String>>,
    /// Province or state.
    pub province: Option<Nullable<String>>,
    /// City.
    pub city: Option<Nullable<String>>,
    /// Address.
    pub address: Option<Nullable<String>>,
    /// Street and number.
    pub street_address: Option<Nullable<String>>,
    /// Postal code.
    pub postal_code: Option<Nullable<String>>,
    /// Company.
    pub company: Option<Nullable<String>>,
    /// User agent of the last login.
    pub browser: Option<Nullable<String>>,
    /// Device of the last login.
    pub device: Option<Nullable<String>>,
    /// Given name.
    pub given_name: Option<Nullable<String>>,
    /// Family name.
    pub family_name: Option<Nullable<String>>,
    /// Middle name.
    pub middle_name: Option<Nullable<String>>,
    /// Profile: a text or an address.
    pub profile: Option<Nullable<String>>,
    /// Name that the user likes to be called by.
    pub preferred_username: Option<Nullable<String>>,
    /// The user's page.
    pub website: Option<Nullable<String>>,
    /// Time zone, `GMT+08:00` for example.
    pub zoneinfo: Option<Nullable<String>>,
    /// Language and region, `en` for example.
    pub locale: Option<Nullable<String>>,
    /// Whole postal address in one text.
    pub formatted: Option<Nullable<String>>,
    /// Region.
    pub region: Option<Nullable<String>>,
    /// How the user came into the pool. Other values may come.
    pub user_source_type: Open<UserSourceType>,
    /// Application or synchronisation task that the user came by.
    pub user_source_id: Option<Nullable<String>>,
    /// Application of the last login.
    pub last_login_app: Option<Nullable<String>>,
    /// Id of the main department.
    pub main_department_id: Option<Nullable<String>>,
    /// Time of the last check by a second factor.
    pub last_mfa_time: Option<Nullable<String>>,
    /// Strength of the password. The scale is not documented.
    pub password_security_level: Option<Nullable<i32>>,
    /// Whether the next login asks for a new password. Absent means `false`.
    pub reset_password_on_next_login: Option<Nullable<bool>>,
    /// Ways the user signed up by.
    pub register_source: Option<Nullable<Vec<String>>>,
    /// Ids of the departments, with `withDepartmentIds`.
    pub department_ids: Option<Nullable<Vec<String>>>,
    /// Identities at external sources, with `withIdentities`.
    pub identities: Option<Nullable<Vec<IdentityDto>>>,
    /// Number of the identity card.
    pub identity_number: Option<Nullable<String>>,
    /// Values of custom fields, with `withCustomData`.
    pub custom_data: Option<Nullable<JsonObject>>,
    /// Values of metadata fields.
    pub metadata_source: Option<Nullable<JsonObject>>,
    /// Ids of the posts (job positions), with `withPost`.
    pub post_id_list: Option<Nullable<Vec<String>>>,
    /// Time `status` last changed.
    pub status_changed_at: Option<Nullable<String>>,
    /// Tenant of the user.
    pub tenant_id: Option<Nullable<String>>,
    /// Time the user signed up.
    pub signed_up: Option<Nullable<String>>,
}
