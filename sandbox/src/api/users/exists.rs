//! `POST /api/v3/is-user-exists`: whether there is a user with these identifiers.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{is_email, is_phone};
use crate::store::users::{self, Key};

/// Returns whether one user has all identifiers of the request.
pub static IS_USER_EXISTS: Endpoint =
    Endpoint::post("/api/v3/is-user-exists", run).checks_itself().echoes(r#"{"exists":true}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    const NAMES: [&str; 4] = ["username", "email", "phone", "externalId"];
    let mut fields = call.fields();
    let [username, email, phone, external_id] =
        NAMES.map(|name| fields.text(name).filter(|text| !text.is_empty()));
    if email.as_deref().is_some_and(|email| !is_email(email)) {
        fields.mark_invalid("email");
    }
    if phone.as_deref().is_some_and(|phone| !is_phone(phone)) {
        fields.mark_invalid("phone");
    }
    fields.finish()?;
    let keys: Vec<Key<'_>> = [
        username.as_deref().map(Key::Username),
        email.as_deref().map(Key::Email),
        phone.as_deref().map(Key::Phone),
        external_id.as_deref().map(Key::ExternalId),
    ]
    .into_iter()
    .flatten()
    .collect();
    if keys.is_empty() {
        return Err(ApiError::malformed(&NAMES.map(str::to_owned)));
    }
    let mut found = Vec::with_capacity(keys.len());
    for key in keys {
        found.push(users::find(call.db, key)?);
    }
    let exists = found.iter().all(|id| id.is_some() && Some(id) == found.first());
    Ok(Object::new().with("exists", exists).into())
}
