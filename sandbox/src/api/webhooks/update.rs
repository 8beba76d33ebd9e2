//! `POST /api/v3/update-webhook`: changes a webhook.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::webhooks::{Parts, dto, find};
use crate::store::webhooks::{Webhook, put};

/// Changes the parts that the caller names, and returns the webhook as stored.
pub static UPDATE_WEBHOOK: Endpoint =
    Endpoint::post("/api/v3/update-webhook", run).changes("update", "userpool");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.required_text("webhookId");
    let parts = Parts::read(&mut fields);
    fields.finish()?;
    let webhook = parts.over(Webhook { updated_at: call.now, ..find(call, &id)? });
    put(call.db, &webhook)?;
    Ok(dto(&find(call, &id)?).into())
}
