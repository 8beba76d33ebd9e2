//! Requests to receivers, and their responses.

use rusqlite::{Connection, Result, Row};

use super::PageRange;
use super::counted_page::{List, counted_page};
use crate::clock::Timestamp;
use crate::json::Object;

/// How many logs of a webhook are kept.
const KEPT: u32 = 1000;

/// A request to a receiver, and its response.
#[derive(Debug, Clone)]
pub struct WebhookLog {
    /// The webhook.
    pub webhook_id: String,
    /// When.
    pub at: Timestamp,
    /// The event.
    pub event: String,
    /// The body of the request.
    pub request_body: Object,
    /// The headers of the request.
    pub request_headers: Object,
    /// The HTTP status, 0 without a response.
    pub status: u16,
    /// The headers of the response.
    pub response_headers: Object,
    /// The body of the response.
    pub response_body: Object,
    /// Whether the receiver took the request.
    pub success: bool,
    /// Why it did not.
    pub error: Option<String>,
}

/// Adds a log and drops those beyond the limit. Returns whether there is such a webhook.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, log: &WebhookLog) -> Result<bool> {
    let sql = "INSERT INTO webhook_logs SELECT NULL, id, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10 \
        FROM webhooks WHERE id = ?1";
    let added = db.prepare_cached(sql)?.execute((
        &log.webhook_id,
        log.at,
        &log.event,
        &log.request_body,
        &log.request_headers,
        log.status,
        &log.response_headers,
        &log.response_body,
        log.success,
        &log.error,
    ))?;
    let sql = "DELETE FROM webhook_logs WHERE webhook_id = ?1 AND id <= \
        (SELECT id FROM webhook_logs WHERE webhook_id = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)";
    db.prepare_cached(sql)?.execute((&log.webhook_id, KEPT))?;
    Ok(added > 0)
}

/// Returns a page of the logs of a webhook, the newest first, and their total number.
///
/// # Errors
/// A database error.
pub fn list(db: &Connection, webhook_id: &str, range: PageRange) -> Result<(u32, Vec<WebhookLog>)> {
    let list = List { columns: "*", from: "FROM webhook_logs WHERE webhook_id = ?", order: "id DESC" };
    counted_page(db, &list, [webhook_id], range, read)
}

fn read(row: &Row<'_>) -> Result<WebhookLog> {
    Ok(WebhookLog {
        webhook_id: row.get("webhook_id")?,
        at: row.get("at")?,
        event: row.get("event_name")?,
        request_body: row.get("request_body")?,
        request_headers: row.get("request_headers")?,
        status: row.get("response_status_code")?,
        response_headers: row.get("response_headers")?,
        response_body: row.get("response_body")?,
        success: row.get("success")?,
        error: row.get("error_message")?,
    })
}
