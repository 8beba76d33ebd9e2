//! Rules that a user must pass before it is stored.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::users::{self, Key, User};

/// The maximum length of `customData` as JSON, in UTF-16 units.
const MAX_CUSTOM_DATA: usize = 1024;

/// Requires a user name, phone number or e-mail address, and a phone number with `phoneCountryCode`.
///
/// # Errors
/// 400, in English for every language.
pub fn check_identifiers(user: &User) -> Result<(), ApiError> {
    let has = |name| user.texts.get(name).is_some();
    if !["username", "phone", "email"].into_iter().any(has) {
        let text = "Must contain one of the following fields: username, phone, email";
        return Err(ApiError::english(400, text));
    }
    if has("phoneCountryCode") && !has("phone") {
        return Err(ApiError::english(400, "phone cannot be empty"));
    }
    Ok(())
}

/// Checks the length of the custom data of one call.
///
/// # Errors
/// 400, in English for every language.
pub fn check_custom_data(custom_data: Option<&Object>) -> Result<(), ApiError> {
    let length = |data: &Object| Json::from(data.clone()).stringify().encode_utf16().count();
    match custom_data {
        Some(data) if length(data) > MAX_CUSTOM_DATA => {
            Err(ApiError::english(400, "customData must be less than 1024 characters"))
        }
        _ => Ok(()),
    }
}

/// Checks that no other user has one of the identifiers.
///
/// # Errors
/// 409.
pub fn check_free(call: &Call<'_>, user: &User) -> Result<(), ApiError> {
    let texts = &user.texts;
    let keys = [
        ("username", texts.get("username").map(Key::Username)),
        ("email", texts.get("email").map(Key::Email)),
        ("phone", texts.get("phone").map(Key::Phone)),
        ("externalId", texts.get("externalId").map(Key::ExternalId)),
    ];
    for (name, key) in keys {
        let Some(key) = key else { continue };
        if users::find(call.db, key)?.is_some_and(|other| other != user.id) {
            return Err(ApiError::already_exists(name, texts.get(name).unwrap_or_default()));
        }
    }
    Ok(())
}
