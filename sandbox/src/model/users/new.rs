//! Creates users: for single calls, batches and trees.

use super::dto::{With, dto};
use super::identities::read_provider;
use super::profile::{self, Profile};
use super::{rules, sessions};
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::custom_fields::check_change;
use crate::model::departments::{DepartmentIdType, find_anywhere, read_id_type};
use crate::store::departments::Key;
use crate::store::subjects::TargetType;
use crate::store::users::{self, Identity, Texts, User};
use crate::store::{ids, memberships, mfa};

/// A `CreateUserInfoDto`.
#[derive(Debug)]
pub struct NewUser {
    profile: Profile,
    otp_secret: Option<String>,
    metadata: Object,
    department_ids: Vec<String>,
    identities: Vec<Identity>,
}

/// A `CreateUserOptionsDto`.
#[derive(Debug, Clone, Copy)]
pub struct NewUserOptions {
    generates_password: bool,
    reset_password: bool,
    department_id_type: DepartmentIdType,
}

/// Reads a user.
pub fn read(fields: &mut Fields<'_>) -> NewUser {
    // Their types are checked, but they have no effect in the sandbox.
    fields.text("salt");
    fields.texts("tenantIds");
    let otp_secret = fields.nested("otp", |otp| {
        otp.text("recoveryCode");
        otp.required_text("secret")
    });
    NewUser {
        profile: profile::read(fields),
        otp_secret: otp_secret.filter(|secret| !secret.is_empty()),
        metadata: fields.object("metadataSource").cloned().unwrap_or_default(),
        department_ids: fields.texts("departmentIds").unwrap_or_default(),
        identities: fields.objects("identities", read_identity).unwrap_or_default(),
    }
}

fn read_identity(fields: &mut Fields<'_>) -> Identity {
    fields.text("accessToken");
    fields.text("refreshToken");
    let user_info_in_idp = fields.object("userInfoInIdp").cloned();
    let origin_conn_ids = fields.texts("originConnIds");
    for (name, is_missing) in
        [("userInfoInIdp", user_info_in_idp.is_none()), ("originConnIds", origin_conn_ids.is_none())]
    {
        if is_missing {
            fields.mark_invalid(name);
        }
    }
    Identity {
        id: String::new(),
        ext_idp_id: fields.non_empty_text("extIdpId"),
        provider: read_provider(fields, "provider"),
        kind: fields.non_empty_text("type"),
        user_id_in_idp: fields.non_empty_text("userIdInIdp"),
        user_info_in_idp: user_info_in_idp.unwrap_or_default(),
        origin_conn_ids: origin_conn_ids.unwrap_or_default(),
    }
}

/// Reads `options`.
pub fn read_options(fields: &mut Fields<'_>) -> NewUserOptions {
    let read = |fields: &mut Fields<'_>| {
        fields.boolean("keepPassword");
        fields.one_of("passwordEncryptType", &["sm2", "rsa", "none"].map(|name| (name, ())));
        fields.nested("sendNotification", |notification| {
            notification.boolean("sendEmailNotification");
            notification.boolean("sendPhoneNotification");
            notification.text("appId");
        });
        NewUserOptions {
            generates_password: fields.boolean("autoGeneratePassword").unwrap_or(false),
            reset_password: fields.boolean("resetPasswordOnFirstLogin").unwrap_or(false),
            department_id_type: read_id_type(fields),
        }
    };
    fields.nested("options", read).unwrap_or_default()
}

impl Default for NewUserOptions {
    fn default() -> Self {
        NewUserOptions {
            generates_password: false,
            reset_password: false,
            department_id_type: DepartmentIdType::Column(Key::Id),
        }
    }
}

/// Stores a user and returns its DTO.
///
/// # Errors
/// 400, 404 or 409 if the user breaks a rule.
pub fn create(call: &Call<'_>, new: NewUser, options: NewUserOptions) -> Result<Json, ApiError> {
    let joins_departments = !new.department_ids.is_empty();
    let id = store(call, new, options)?;
    let dto = dto(call, &id, With::default())?;
    if joins_departments {
        call.tell_of("organization:member-added", &dto);
    }
    Ok(dto)
}

/// Updates the existing user with the same user name, e-mail address or phone number, looked up in this order, or
/// creates one. Returns the id and whether the user is new.
///
/// # Errors
/// 400, 404 or 409 if the user breaks a rule.
pub fn create_or_update(call: &Call<'_>, new: NewUser) -> Result<(String, bool), ApiError> {
    let mut named = blank(call)?;
    new.profile.clone().apply(&mut named);
    let text = |name| named.texts.get(name);
    let keys = [
        text("username").map(users::Key::Username),
        text("email").map(users::Key::Email),
        text("phone").map(users::Key::Phone),
    ];
    for key in keys.into_iter().flatten() {
        let Some(id) = users::find(call.db, key)? else { continue };
        let mut user = users::get(call.db, &id)?.ok_or_else(ApiError::user_not_found)?;
        user.updated_at = call.now;
        check_change(call, TargetType::User, &id, new.profile.custom_data())?;
        new.profile.apply(&mut user);
        rules::check_identifiers(&user)?;
        rules::check_free(call, &user)?;
        sessions::end_unless_activated(call, &user)?;
        users::put(call.db, &user)?;
        return Ok((id, false));
    }
    Ok((store(call, new, NewUserOptions::default())?, true))
}

fn store(call: &Call<'_>, new: NewUser, options: NewUserOptions) -> Result<String, ApiError> {
    let NewUser { profile, otp_secret, metadata, department_ids, identities } = new;
    rules::check_custom_data(profile.custom_data())?;
    let mut user = User {
        password_set_at: options.generates_password.then_some(call.now),
        reset_password: options.reset_password,
        metadata,
        ..blank(call)?
    };
    check_change(call, TargetType::User, &user.id, profile.custom_data())?;
    profile.apply(&mut user);
    rules::check_identifiers(&user)?;
    rules::check_free(call, &user)?;
    users::put(call.db, &user)?;
    if let Some(secret) = otp_secret {
        mfa::set_otp_secret(call.db, &user.id, &secret)?;
    }
    for identity in identities {
        add_identity(call, &user.id, identity)?;
    }
    for id in department_ids {
        let id = find_anywhere(call, &id, options.department_id_type)?;
        memberships::add(call.db, &user.id, &id, call.now)?;
    }
    Ok(user.id)
}

/// Returns a user with default values.
fn blank(call: &Call<'_>) -> Result<User, ApiError> {
    Ok(User {
        id: ids::object_id(call.now).map_err(ApiError::internal)?,
        created_at: call.now,
        updated_at: call.now,
        status: "Activated".to_owned(),
        status_changed_at: call.now,
        gender: "U".to_owned(),
        email_verified: false,
        phone_verified: false,
        password_set_at: None,
        reset_password: false,
        custom_data: Object::new(),
        metadata: Object::new(),
        texts: Texts::default(),
    })
}

fn add_identity(call: &Call<'_>, user_id: &str, identity: Identity) -> Result<(), ApiError> {
    let Identity { ext_idp_id, user_id_in_idp, .. } = &identity;
    if users::find(call.db, users::Key::Identity(ext_idp_id, user_id_in_idp))?.is_some() {
        return Err(ApiError::already_exists("identities", &format!("{ext_idp_id}:{user_id_in_idp}")));
    }
    let id = ids::object_id(call.now).map_err(ApiError::internal)?;
    users::add_identity(call.db, user_id, &Identity { id, ..identity })?;
    Ok(())
}
