//! `GET /api/v3/get-webhook`: a webhook.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::webhooks::{dto, find};

/// Returns a webhook with its secret.
pub static GET_WEBHOOK: Endpoint = Endpoint::get("/api/v3/get-webhook", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.required_text("webhookId");
    fields.finish()?;
    Ok(dto(&find(call, &id)?).into())
}
