//! `POST /api/v3/users/field/decrypt`: decrypts values of users.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};

/// Returns the values as they are: the sandbox encrypts no field, so each is its own plain text.
pub static USER_FIELD_DECRYPT: Endpoint = Endpoint::post("/api/v3/users/field/decrypt", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let items = fields.objects("data", decrypt).unwrap_or_default();
    // The key is needed, and nothing is done with it.
    fields.non_empty_text("privateKey");
    fields.finish()?;
    Ok(items.into())
}

/// Makes a `UserFieldDecryptRespItemDto` of a `UserFieldDecryptReqItemDto`.
fn decrypt(fields: &mut Fields<'_>) -> Object {
    Object::new()
        .with_some("userId", fields.text("userId"))
        .with_some("fieldName", fields.text("fieldName"))
        .with("decryptedContent", fields.non_empty_text("encryptedContent"))
}
