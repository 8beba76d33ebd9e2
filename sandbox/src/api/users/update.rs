//! `POST /api/v3/update-user`: changes a user.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::users::{
    UserIdType, With, check_custom_data, check_free, check_identifiers, dto, find, read_id_type, read_profile,
};
use crate::store::users;

/// Changes the fields that are present and returns the user as stored.
pub static UPDATE_USER: Endpoint = Endpoint::post("/api/v3/update-user", run)
    .changes("update", "user")
    .tells("user:updated")
    .checks_itself()
    .echoes(include_str!("echo.json"));

/// An `UpdateUserOptionsDto`.
#[derive(Debug, Clone, Copy)]
struct Options {
    id_type: UserIdType,
    generates_password: bool,
    reset_password: Option<bool>,
}

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.non_empty_text("userId");
    // The service's own message has this stray character.
    if fields.text("gender").as_deref() == Some("") {
        return Err(ApiError::malformed(&["gender 格".to_owned()]));
    }
    let profile = read_profile(&mut fields);
    let metadata = fields.object("metadata");
    let options = fields.nested("options", read_options).unwrap_or(Options {
        id_type: UserIdType::UserId,
        generates_password: false,
        reset_password: None,
    });
    fields.finish()?;
    check_custom_data(profile.custom_data())?;

    let id = find(call, &id, options.id_type)?;
    let mut user = users::get(call.db, &id)?.ok_or_else(ApiError::user_not_found)?;
    user.updated_at = call.now;
    if options.generates_password {
        user.password_set_at = Some(call.now);
    }
    user.reset_password = options.reset_password.unwrap_or(user.reset_password);
    if let Some(changes) = metadata {
        user.metadata = user.metadata.merged(changes);
    }
    profile.apply(&mut user);
    check_identifiers(&user)?;
    check_free(call, &user)?;
    users::put(call.db, &user)?;
    dto(call, &id, With::default())
}

fn read_options(fields: &mut Fields<'_>) -> Options {
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
    Options {
        id_type: read_id_type(fields),
        generates_password: fields.boolean("autoGeneratePassword").unwrap_or(false),
        reset_password: on_next.or(on_first),
    }
}
