//! `POST /api/v3/get-admin-audit-logs`: what was changed through the API.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::audit_logs::{audit_log, read_page};
use crate::model::milliseconds::read_bound;
use crate::store::audit_logs::{AuditFilter, list};

/// Returns a page of the changes, the newest first.
pub static GET_ADMIN_AUDIT_LOGS: Endpoint =
    Endpoint::post("/api/v3/get-admin-audit-logs", run).echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    // Both types have a value that means each of them.
    let not_all = |text: Option<String>| text.filter(|text| text != "all");
    let filter = AuditFilter {
        request_id: fields.some_text("requestId"),
        client_ip: fields.some_text("clientIp"),
        operation_type: not_all(fields.some_text("operationType")),
        resource_type: not_all(fields.some_text("resourceType")),
        admin_id: fields.some_text("userId"),
        success: fields.boolean("success"),
        start: read_bound(&mut fields, "start"),
        end: read_bound(&mut fields, "end"),
    };
    let range = read_page(&mut fields);
    fields.finish()?;
    let (total, logs) = list(call.db, &filter, range)?;
    let list: Vec<Object> = logs.iter().map(audit_log).collect();
    Ok(Object::new().with("totalCount", total).with("list", list).into())
}
