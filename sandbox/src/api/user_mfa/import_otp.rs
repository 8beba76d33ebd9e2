//! `POST /api/v3/import-otp`: sets the secrets of users' one-time passwords.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::mfa;
use crate::model::users::{MAX_BATCH, UserRef};

/// Sets all secrets, and none if one of the users does not exist.
pub static IMPORT_OTP: Endpoint =
    Endpoint::post("/api/v3/import-otp", run).changes("import", "user").tells("user:updated").echoes("null");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    if !(1..=MAX_BATCH).contains(&fields.list("list").unwrap_or_default().len()) {
        fields.mark_invalid("list");
    }
    let items = fields.objects("list", read).unwrap_or_default();
    fields.finish()?;
    for (user, secret) in items {
        mfa::import_otp(call, &user.find(call)?, &secret)?;
    }
    Ok(Json::Null)
}

/// An `ImportOtpItemDto`.
fn read(fields: &mut Fields<'_>) -> (UserRef, String) {
    let user = UserRef::read_id(fields);
    let secret = fields.nested("otp", |otp| otp.non_empty_text("secret"));
    (user, secret.unwrap_or_default())
}
