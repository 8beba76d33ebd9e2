//! Users: the people of a user pool.

use crate::api::prelude::*;

pub mod answers;
pub mod app;
pub mod check_session_status;
pub mod create;
pub mod create_batch;
pub mod creation;
pub mod delete_batch;
pub mod delete_sync_relations;
pub mod field_decrypt;
pub mod filter_operator;
pub mod get;
pub mod get_accessible_apps;
pub mod get_authorized_apps;
pub mod get_authorized_resources;
pub mod get_batch;
pub mod get_encrypt_password_batch;
pub mod get_groups;
pub mod get_identities;
pub mod get_loggedin_apps;
pub mod get_loggedin_identities;
pub mod get_login_history;
pub mod get_map_info;
pub mod get_mfa_info;
pub mod get_mfa_info_data;
pub mod get_mfa_status;
pub mod get_otp_secret_by;
pub mod get_password_ciphertext;
pub mod get_principal_authentication_info;
pub mod get_roles;
pub mod get_sync_relations;
pub mod has_any_role;
pub mod identity;
pub mod import_otp;
pub mod is_exists;
pub mod kick;
pub mod link_identity;
pub mod list;
pub mod list_archived;
pub mod list_legacy;
pub mod list_options;
pub mod policy_condition;
pub mod reset_password_notification;
pub mod reset_principal_authentication_info;
pub mod resign;
pub mod resign_batch;
pub mod resignation;
pub mod set_mfa_status;
pub mod unlink_identity;
pub mod update;
pub mod update_batch;
pub mod user;

/// Kind of id of a user. Default: `user_id`.
#[dto(rename_all = "snake_case")]
pub enum UserIdType {
    /// The id assigned by the service, 24 hexadecimal digits.
    UserId,
    /// The user's `externalId`.
    ExternalId,
    /// The phone number, without country code.
    Phone,
    /// The e-mail address, in any case.
    Email,
    /// The login name.
    Username,
    /// `<extIdpId>:<userIdInIdp>`.
    Identity,
    /// `<provider>:<userIdInIdp>`, for example `lark:ou_8bae…`.
    SyncRelation,
    /// A custom field; its form is not documented.
    CustomField,
}

/// State of an account. What each state forbids is not documented.
#[dto]
pub enum UserStatus {
    /// Suspended (已停用).
    Suspended,
    /// Has left the company (已离职).
    Resigned,
    /// Normal (正常).
    Activated,
    /// Archived (已归档).
    Archived,
    /// Disabled (已禁用).
    Deactivated,
}

/// Whether a user is employed.
#[dto]
pub enum UserWorkStatus {
    /// No longer employed.
    Closed,
    /// Employed.
    Active,
}

/// How a user was added to the user pool.
#[dto(rename_all = "camelCase")]
pub enum UserSourceType {
    /// Imported from a spreadsheet.
    Excel,
    /// Signed up.
    Register,
    /// Added by an administrator, in the console or by this API.
    AdminCreated,
    /// Synchronised from another system.
    Sync,
}

/// How a password in a request is encrypted.
#[dto(rename_all = "camelCase")]
pub enum PasswordEncryptType {
    /// SM2, with the public key of the service.
    Sm2,
    /// RSA, with the public key of the service.
    Rsa,
    /// Not encrypted: sent in plain text within TLS.
    None,
}
