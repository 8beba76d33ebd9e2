//! The fields that creating and updating a user share.

use super::lookup::{is_email, is_phone};
use crate::endpoint::Fields;
use crate::json::Object;
use crate::model::days::{is_day, is_moment};
use crate::store::users::{TEXTS, Texts, User};

/// The states of an account.
pub const STATUSES: [&str; 5] = ["Suspended", "Resigned", "Activated", "Archived", "Deactivated"];
/// Male, female, unknown.
pub const GENDERS: [&str; 3] = ["M", "F", "U"];

/// The fields of a request. An absent one keeps the stored value.
#[derive(Debug, Clone)]
pub struct Profile {
    texts: Vec<(&'static str, String)>,
    status: Option<&'static str>,
    gender: Option<&'static str>,
    email_verified: Option<bool>,
    phone_verified: Option<bool>,
    password: bool,
    custom_data: Option<Object>,
}

/// Reads the fields and checks their format.
pub fn read(fields: &mut Fields<'_>) -> Profile {
    let mut texts = Vec::new();
    for name in TEXTS {
        let Some(text) = fields.text(name) else { continue };
        let is_well_formed = match name {
            "email" => text.is_empty() || is_email(&text),
            "phone" => text.is_empty() || is_phone(&text),
            "birthdate" => text.is_empty() || is_day(&text) || is_moment(&text),
            _ => true,
        };
        if !is_well_formed {
            fields.mark_invalid(name);
        }
        texts.push((name, text));
    }
    Profile {
        texts,
        status: fields.one_of("status", &STATUSES.map(|status| (status, status))),
        gender: fields.one_of("gender", &GENDERS.map(|gender| (gender, gender))),
        email_verified: fields.boolean("emailVerified"),
        phone_verified: fields.boolean("phoneVerified"),
        // Only its type is checked: the sandbox stores no password.
        password: fields.text("password").is_some(),
        custom_data: fields.object("customData").cloned(),
    }
}

impl Profile {
    /// Returns the custom fields of the request.
    #[must_use]
    pub fn custom_data(&self) -> Option<&Object> {
        self.custom_data.as_ref()
    }

    /// Returns whether the request has a password.
    #[must_use]
    pub const fn sets_password(&self) -> bool {
        self.password
    }

    /// Writes the fields to the user. An empty text removes an identifier.
    pub fn apply(self, user: &mut User) {
        for (name, text) in self.texts {
            put(&mut user.texts, name, text);
        }
        if let Some(status) = self.status.filter(|status| user.status != *status) {
            user.status = status.to_owned();
            user.status_changed_at = user.updated_at;
        }
        user.gender = self.gender.map_or(std::mem::take(&mut user.gender), str::to_owned);
        user.email_verified = self.email_verified.unwrap_or(user.email_verified);
        user.phone_verified = self.phone_verified.unwrap_or(user.phone_verified);
        if let Some(changes) = &self.custom_data {
            user.custom_data = user.custom_data.clone().merged(changes);
        }
        if self.password {
            user.password_set_at = Some(user.updated_at);
        }
    }
}

fn put(texts: &mut Texts, name: &'static str, text: String) {
    match name {
        "username" | "email" | "phone" | "externalId" if text.is_empty() => texts.clear(name),
        "email" => texts.set(name, text.to_lowercase()),
        _ => texts.set(name, text),
    }
}
