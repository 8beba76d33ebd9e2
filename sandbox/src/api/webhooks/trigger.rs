//! `POST /api/v3/trigger-webhook`: sends the request of a webhook now.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::webhooks::{find, manual};

/// Sends a request, also for a disabled webhook, and returns what the receiver answered.
pub static TRIGGER_WEBHOOK: Endpoint = Endpoint::post("/api/v3/trigger-webhook", run)
    .changes("activate", "userpool")
    .echoes(r#"{"response":{}}"#);

/// The response takes the place of what this returns.
fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.required_text("webhookId");
    let headers = fields.object("requestHeaders");
    let body = fields.object("requestBody");
    fields.finish()?;
    let webhook = find(call, &id)?;
    call.outbox.put(manual(call, &webhook, headers, body)?);
    Ok(Json::Null)
}
