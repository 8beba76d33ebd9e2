//! `POST /api/v3/create-webhook`: creates a webhook.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::webhooks::{Parts, dto, find};
use crate::store::ids;
use crate::store::webhooks::{Webhook, put};

/// Creates a webhook, enabled unless the caller says otherwise, and returns it as stored.
pub static CREATE_WEBHOOK: Endpoint =
    Endpoint::post("/api/v3/create-webhook", run).changes("create", "userpool");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let parts = Parts::read(&mut fields);
    fields.finish()?;
    let webhook = parts.over(Webhook {
        id: ids::object_id(call.now).map_err(ApiError::internal)?,
        name: String::new(),
        url: String::new(),
        content_type: String::new(),
        enabled: true,
        secret: None,
        retry_config: None,
        events: Vec::new(),
        created_at: call.now,
        updated_at: call.now,
    });
    put(call.db, &webhook)?;
    // Without events that were named twice.
    Ok(dto(&find(call, &webhook.id)?).into())
}
