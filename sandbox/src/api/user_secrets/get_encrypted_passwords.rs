//! `POST /api/v3/batch-get-user-encrypt-password`: the ciphertexts of several users' passwords.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{UserIdType, lookup, password_ciphertext};

/// Returns those of the users that exist, each once, in the order of the request. The contract declares one object, the
/// name of the call says a list.
pub static GET_USER_ENCRYPT_PASSWORD_BATCH: Endpoint =
    Endpoint::post("/api/v3/batch-get-user-encrypt-password", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let named = fields.batch_of_ids("userIds");
    fields.finish()?;
    let mut ids: Vec<String> = Vec::with_capacity(named.len());
    for id in named {
        if let Some(id) = lookup(call, "userIds", &id, UserIdType::UserId)?.filter(|id| !ids.contains(id)) {
            ids.push(id);
        }
    }
    let mut list = Vec::with_capacity(ids.len());
    for id in ids {
        let password = password_ciphertext(call, &id)?;
        list.push(Object::new().with("userId", id).with("encryptedPassword", password));
    }
    Ok(list.into())
}
