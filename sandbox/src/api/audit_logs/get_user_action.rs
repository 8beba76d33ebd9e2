//! `POST /api/v3/get-user-action-logs`: what users did.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::audit_logs::{action_log, read_page};
use crate::model::milliseconds::read_bound;
use crate::store::action_logs::{ActionFilter, list};

/// Returns a page of what users did, the newest first. Users do nothing here: there is what the seed has.
pub static GET_USER_ACTION_LOGS: Endpoint =
    Endpoint::post("/api/v3/get-user-action-logs", run).echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let filter = ActionFilter {
        request_id: fields.some_text("requestId"),
        client_ip: fields.some_text("clientIp"),
        event_type: fields.some_text("eventType"),
        user_id: fields.some_text("userId"),
        app_id: fields.some_text("appId"),
        success: fields.boolean("success"),
        start: read_bound(&mut fields, "start"),
        end: read_bound(&mut fields, "end"),
    };
    let range = read_page(&mut fields);
    fields.finish()?;
    let (total, logs) = list(call.db, &filter, range)?;
    let list: Vec<Object> = logs.iter().map(action_log).collect();
    Ok(Object::new().with("totalCount", total).with("list", list).into())
}
