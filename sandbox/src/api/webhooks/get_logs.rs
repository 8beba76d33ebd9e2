//! `POST /api/v3/get-webhook-logs`: what a webhook sent, and what came back.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_page_range;
use crate::model::webhooks::log_dto;
use crate::store::webhook_logs;

/// Returns a page of the logs of a webhook, the newest first. An unknown webhook has none, as documented.
pub static GET_WEBHOOK_LOGS: Endpoint =
    Endpoint::post("/api/v3/get-webhook-logs", run).echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.required_text("webhookId");
    let range = read_page_range(&mut fields);
    fields.finish()?;
    let (total, logs) = webhook_logs::list(call.db, &id, range)?;
    let list: Vec<Object> = logs.iter().map(log_dto).collect();
    Ok(Object::new().with("totalCount", total).with("list", list).into())
}
