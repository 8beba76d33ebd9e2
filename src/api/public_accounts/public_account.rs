//! A public account, as calls resolve to it.

use crate::api::Gender;
use crate::api::prelude::*;
use crate::api::users::{UserSourceType, UserStatus, UserWorkStatus};

/// A public account, as the service returns it. Any field may be missing, an optional one may be `null`, and further ones may
/// be there.
#[dto]
pub struct PublicAccountDto {
    /// Id assigned by the service; never changes. It is the `publicAccountId` of other calls.
    pub user_id: String,
    /// Time of creation: ISO 8601, UTC, with milliseconds.
    pub created_at: String,
    /// Time of the last change: ISO 8601, UTC, with milliseconds.
    pub updated_at: String,
    /// State of the account.
    pub status: UserStatus,
    /// Whether the holder of the account is employed, as of users. What it means for a shared account is not documented.
    pub work_status: UserWorkStatus,
    /// The account's id in a system of your own.
    pub external_id: Option<Nullable<String>>,
    /// E-mail address. Upper and lower case are the same.
    pub email: Option<Nullable<String>>,
    /// Phone number without country code.
    pub phone: Option<Nullable<String>>,
    /// Country code of the phone number, such as `+86`.
    pub phone_country_code: Option<Nullable<String>>,
    /// Login name.
    pub username: Option<Nullable<String>>,
    /// Real name.
    pub name: Option<Nullable<String>>,
    /// Nickname.
    pub nickname: Option<Nullable<String>>,
    /// URL of the profile picture.
    pub photo: Option<Nullable<String>>,
    /// Number of logins so far.
    pub logins_count: Option<Nullable<i32>>,
    /// Time of the last login; missing or `null` before the first.
    pub last_login: Option<Nullable<String>>,
    /// IP address of the last login; missing or `null` before the first.
    pub last_ip: Option<Nullable<String>>,
    /// Gender. Some sources know `"W"` besides.
    pub gender: Open<Gender>,
    /// Whether the e-mail address is verified.
    pub email_verified: bool,
    /// Whether the phone number is verified.
    pub phone_verified: bool,
    /// Time the password was set.
    pub password_last_set_at: Option<Nullable<String>>,
    /// Date of birth, `YYYY-MM-DD`.
    pub birthdate: Option<Nullable<String>>,
    /// Country, such as `CN`.
    pub country: Option<Nullable<String>>,
    /// Province or state, such as `BJ`.
    pub province: Option<Nullable<String>>,
    /// City, such as `BJ`.
    pub city: Option<Nullable<String>>,
    /// Address as one text, without a fixed form.
    pub address: Option<Nullable<String>>,
    /// Street and number.
    pub street_address: Option<Nullable<String>>,
    /// Postal code.
    pub postal_code: Option<Nullable<String>>,
    /// Company that the account belongs to.
    pub company: Option<Nullable<String>>,
    /// User agent of the last login.
    pub browser: Option<Nullable<String>>,
    /// Device of the last login, such as `iOS`.
    pub device: Option<Nullable<String>>,
    /// Given name.
    pub given_name: Option<Nullable<String>>,
    /// Family name.
    pub family_name: Option<Nullable<String>>,
    /// Middle name.
    pub middle_name: Option<Nullable<String>>,
    /// Profile, such as `alice`.
    pub profile: Option<Nullable<String>>,
    /// Name that is preferred for the account, such as `alice`.
    pub preferred_username: Option<Nullable<String>>,
    /// Address of a web page of the account.
    pub website: Option<Nullable<String>>,
    /// Time zone, such as `GMT+08:00`.
    pub zoneinfo: Option<Nullable<String>>,
    /// Language and region, such as `en`.
    pub locale: Option<Nullable<String>>,
    /// Full postal address as one text.
    pub formatted: Option<Nullable<String>>,
    /// Region of the country.
    pub region: Option<Nullable<String>>,
    /// How the account was added to the user pool. Other values may appear: the sources' text has `syncTask` for `sync`.
    pub user_source_type: Open<UserSourceType>,
    /// Id of the application or synchronisation task that added the account.
    pub user_source_id: Option<Nullable<String>>,
    /// Id of the application of the last login.
    pub last_login_app: Option<Nullable<String>>,
    /// Id of the main department.
    pub main_department_id: Option<Nullable<String>>,
    /// Time of the last multi-factor check.
    pub last_mfa_time: Option<Nullable<String>>,
    /// Strength of the password. The scale is not documented.
    pub password_security_level: Option<Nullable<i32>>,
    /// Whether the password must be changed at the next login. Absent means `false`.
    pub reset_password_on_next_login: Option<Nullable<bool>>,
    /// How the account signed up.
    pub register_source: Option<Nullable<Vec<String>>>,
    /// Ids of the departments, with `withDepartmentIds`.
    pub department_ids: Option<Nullable<Vec<String>>>,
    /// Identity card number.
    #[shape(secret)]
    pub identity_number: Option<Nullable<String>>,
    /// Values of custom fields, with `withCustomData`.
    pub custom_data: Option<Nullable<JsonObject>>,
    /// Time `status` last changed.
    pub status_changed_at: Option<Nullable<String>>,
    /// Tenant of the account.
    pub tenant_id: Option<Nullable<String>>,
}
