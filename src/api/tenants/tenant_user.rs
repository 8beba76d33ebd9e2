//! A member of a tenant, as calls resolve to it.

use crate::api::Gender;
use crate::api::prelude::*;

/// Response of a call that lists members of a tenant.
#[dto]
pub type TenantUserListPaginatedRespDto = Resp<TenantUserListPagingDto>;

/// One page of members of a tenant, with their total number.
#[dto]
pub struct TenantUserListPagingDto {
    /// Number of rows on all pages.
    pub total_count: i32,
    /// The members on this page.
    pub list: Vec<TenantUserDto>,
}

/// A member of a tenant, as the service returns it: a profile of its own, linked to a user of the user pool. Any field may
/// be missing.
#[dto]
pub struct TenantUserDto {
    /// E-mail address.
    pub email: Option<String>,
    /// Phone number without country code.
    pub phone: Option<String>,
    /// Country code of the phone number, such as `+86`.
    pub phone_country_code: Option<String>,
    /// Login name. Unique in the user pool.
    pub username: Option<String>,
    /// Real name. Several members may share it.
    pub name: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// URL of the profile picture.
    pub photo: Option<String>,
    /// Number of logins so far.
    pub logins_count: Option<i32>,
    /// IP address of the last login.
    pub last_ip: Option<String>,
    /// Gender. Some sources also have `"W"`, which in other responses means female.
    pub gender: Open<Gender>,
    /// Date of birth, `YYYY-MM-DD`.
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
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Name that the user prefers, such as `alice`.
    pub preferred_username: Option<String>,
    /// Id of the application of the last login.
    pub last_login_app: Option<String>,
    /// Id of the user pool that has the tenant.
    pub user_pool_id: String,
    /// Id of the tenant.
    pub tenant_id: String,
    /// Id of the member in the tenant, assigned by the service. It is not the user's id.
    pub member_id: String,
    /// Id of the user in the user pool whom the member is linked to: calls for users take it as `userId`.
    pub link_user_id: String,
    /// Whether the member is an administrator of the tenant.
    pub is_tenant_admin: bool,
    /// Password. The sources describe it as that of a request; whether the service returns one, and in which form, is not
    /// documented. Never shown in errors or events.
    #[shape(secret)]
    pub password: Option<String>,
    /// Salt of the password. Never shown in errors or events.
    #[shape(secret)]
    pub salt: Option<String>,
}
