//! `POST /api/v3/create-tenant-user`: adds a person to a tenant as a new member.

use crate::api::Gender;
use crate::api::prelude::*;
use crate::api::tenants::tenant_user::TenantUserDto;
use crate::api::users::PasswordEncryptType;

/// Adds a person to a tenant as a new member and resolves to the member.
///
/// `username`, `phone` or `email` is required, each unique in the whole user pool, not only in the tenant. The error code for a
/// value that is in use is not documented. A malformed e-mail address or phone number was seen to be refused (`kind: "api"`,
/// `statusCode: 400`). The call acts as an administrator: the phone number is not checked with a code.
/// To make an existing user a member, use `addTenantUsers`. After `network`, `timeout` or `bad_response` the member may exist
/// (`outcome: "unknown"`): look for it with `listTenantUsers` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.createTenantUser({
///   tenantId,
///   gender: "U",
///   username: "bob",
///   email: "bob@example.com",
///   password,
///   options: { resetPasswordOnFirstLogin: true },
/// });
/// console.log(data.memberId, data.linkUserId);
/// ```
// A second create is a second member, or a refusal where the first one was carried out. So it is never repeated blindly.
#[endpoint(POST "/api/v3/create-tenant-user", non_idempotent)]
fn create_tenant_user(input: CreateTenantUserReqDto) -> TenantUserRespDto;

/// Input of `createTenantUser`: `username`, `phone` or `email` is required.
// The service was seen to refuse an input without any of the three, and a malformed address.
#[dto]
#[shape(one_of("username", "phone", "email"))]
pub struct CreateTenantUserReqDto {
    /// Tenant that the person joins. Required, also where the client has a `tenantId`.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// Gender. `U` where you do not know it. One source also has `W`, which is not taken here.
    pub gender: Gender,
    /// E-mail address, in any case. Unique in the user pool.
    #[shape(format = "Email")]
    pub email: Option<String>,
    /// Phone number without country code. Unique in the user pool.
    pub phone: Option<String>,
    /// Country code of the phone number, such as `+86`. Not needed for mainland China. Text messages to other countries need a
    /// service that is set up in the console.
    pub phone_country_code: Option<String>,
    /// Login name. Unique in the user pool.
    pub username: Option<String>,
    /// Real name. Several members may share it.
    pub name: Option<String>,
    /// Nickname.
    pub nickname: Option<String>,
    /// URL of the profile picture.
    pub photo: Option<String>,
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
    /// Given name.
    pub given_name: Option<String>,
    /// Family name.
    pub family_name: Option<String>,
    /// Middle name.
    pub middle_name: Option<String>,
    /// Name that the user prefers, such as `alice`.
    pub preferred_username: Option<String>,
    /// Password, encrypted as `options.passwordEncryptType` says; by default in plain text. Never shown in errors or events.
    #[shape(secret)]
    pub password: Option<String>,
    /// Salt of a password hash that is stored as given (`options.keepPassword`). Never shown in errors or events.
    #[shape(secret)]
    pub salt: Option<String>,
    /// What is done with the password.
    pub options: Option<CreateTenantUserOptionsDto>,
}

/// Response of `createTenantUser`. Some sources declare the member without the envelope, which nearly all calls have.
#[dto]
pub type TenantUserRespDto = Resp<TenantUserDto>;

/// What `createTenantUser` does with the password.
#[dto]
pub struct CreateTenantUserOptionsDto {
    /// Whether `password` is a hash to store unchanged, for users migrated from another system. Logins then need a password
    /// function of your own, which computes the hash. Default: `false`.
    pub keep_password: Option<bool>,
    /// Whether the service generates a password. How the member learns it is not documented. Default: `false`.
    pub auto_generate_password: Option<bool>,
    /// Whether the member must change the password at the first login. Default: `false`.
    pub reset_password_on_first_login: Option<bool>,
    /// How `password` is encrypted. Default: `none`.
    pub password_encrypt_type: Option<PasswordEncryptType>,
}
