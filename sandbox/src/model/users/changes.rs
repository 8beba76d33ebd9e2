//! Changes of a user: for single calls and batches.

use super::dto::{With, dto};
use super::lookup::{UserIdType, find};
use super::profile::{self, Profile};
use super::{rules, sessions, told};
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::custom_fields::check_change;
use crate::store::subjects::TargetType;
use crate::store::users;

/// An `UpdateUserInfoDto`.
#[derive(Debug)]
pub struct UserChanges {
    user_id: String,
    profile: Profile,
    metadata: Option<Object>,
}

/// What `options` say of passwords.
#[derive(Debug, Clone, Copy, Default)]
pub struct PasswordOptions {
    generates_password: bool,
    reset_password: Option<bool>,
}

impl UserChanges {
    /// Reads the fields that are present.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        UserChanges {
            user_id: fields.non_empty_text("userId"),
            profile: profile::read(fields),
            metadata: fields.object("metadata").cloned(),
        }
    }

    /// Stores the changes and returns the user's DTO.
    ///
    /// # Errors
    /// 404 if there is no such user, 400 or 409 if the user then breaks a rule.
    pub fn store(
        self,
        call: &Call<'_>,
        id_type: UserIdType,
        passwords: PasswordOptions,
    ) -> Result<Json, ApiError> {
        rules::check_custom_data(self.profile.custom_data())?;
        let id = find(call, &self.user_id, id_type)?;
        let mut user = users::get(call.db, &id)?.ok_or_else(ApiError::user_not_found)?;
        let before = user.clone();
        user.updated_at = call.now;
        if passwords.generates_password {
            user.password_set_at = Some(call.now);
        }
        user.reset_password = passwords.reset_password.unwrap_or(user.reset_password);
        if let Some(changes) = &self.metadata {
            user.metadata = user.metadata.merged(changes);
        }
        check_change(call, TargetType::User, &id, self.profile.custom_data())?;
        let sets_password = passwords.generates_password || self.profile.sets_password();
        self.profile.apply(&mut user);
        rules::check_identifiers(&user)?;
        rules::check_free(call, &user)?;
        let is_kicked = sessions::end_unless_activated(call, &user)?;
        users::put(call.db, &user)?;
        let dto = dto(call, &id, With::default())?;
        for event in told::of_change(&before, &user, sets_password) {
            call.tell_of(event, &dto);
        }
        if is_kicked {
            call.tell_of("kick", &dto);
        }
        Ok(dto)
    }
}

impl PasswordOptions {
    /// Reads them. The sandbox encrypts nothing and sends nothing: of other options only the types are checked.
    pub fn read(fields: &mut Fields<'_>) -> Self {
        fields.one_of("passwordEncryptType", &["sm2", "rsa", "none"].map(|name| (name, ())));
        fields.nested("sendPasswordResetedNotification", |notification| {
            notification.boolean("sendDefaultEmailNotification");
            notification.boolean("sendDefaultPhoneNotification");
            notification.text("inputSendEmailNotification");
            notification.text("inputSendPhoneNotification");
            notification.text("appId");
        });
        let on_first = fields.boolean("resetPasswordOnFirstLogin");
        let on_next = fields.boolean("resetPasswordOnNextLogin");
        PasswordOptions {
            generates_password: fields.boolean("autoGeneratePassword").unwrap_or(false),
            reset_password: on_next.or(on_first),
        }
    }
}
