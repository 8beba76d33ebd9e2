//! `POST /api/v3/delete-webhook`: deletes webhooks.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::webhooks;

/// Deletes webhooks with their logs. Unknown ids are no error, as documented.
pub static DELETE_WEBHOOK: Endpoint =
    Endpoint::post("/api/v3/delete-webhook", run).changes("delete", "userpool");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let ids = fields.texts("webhookIds").unwrap_or_default();
    fields.finish()?;
    for id in ids {
        webhooks::delete(call.db, &id)?;
    }
    Ok(Object::new().with("success", true).into())
}
