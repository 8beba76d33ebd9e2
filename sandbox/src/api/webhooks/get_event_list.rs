//! `GET /api/v3/get-webhook-event-list`: the events that webhooks can be told of.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::webhooks::event_list;

/// Returns all events with their categories.
pub static GET_WEBHOOK_EVENT_LIST: Endpoint = Endpoint::get("/api/v3/get-webhook-event-list", run);

fn run(_: &Call<'_>) -> Result<Json, ApiError> {
    Ok(event_list().into())
}
