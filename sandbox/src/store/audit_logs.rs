//! What was changed through the API, and by whom.

use rusqlite::types::Value;
use rusqlite::{Connection, Result, Row, params_from_iter};

use super::PageRange;
use super::matching::matching;
use crate::clock::Timestamp;

/// A change.
#[derive(Debug, Clone)]
pub struct AuditLog {
    /// When it was made.
    pub at: Timestamp,
    /// `requestId` of the response.
    pub request_id: String,
    /// Whose key made it.
    pub admin_id: String,
    /// The address of the caller.
    pub client_ip: Option<String>,
    /// `operationType`
    pub operation_type: String,
    /// `resourceType`
    pub resource_type: String,
    /// Which call made it.
    pub event_details: String,
    /// The parameters of the call as JSON, without secrets.
    pub parameters: Option<String>,
    /// Whether the call said that it succeeded.
    pub success: bool,
    /// The program of the caller.
    pub user_agent: String,
}

/// Which logs to return. What is absent does not matter.
#[derive(Debug, Clone, Default)]
pub struct AuditFilter {
    /// The id of a request.
    pub request_id: Option<String>,
    /// The address of a caller.
    pub client_ip: Option<String>,
    /// An `operationType`.
    pub operation_type: Option<String>,
    /// A `resourceType`.
    pub resource_type: Option<String>,
    /// Whose key.
    pub admin_id: Option<String>,
    /// Whether the call succeeded.
    pub success: Option<bool>,
    /// The first moment.
    pub start: Option<Timestamp>,
    /// The last moment.
    pub end: Option<Timestamp>,
}

/// Adds a change.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, log: &AuditLog) -> Result<()> {
    db.prepare_cached("INSERT INTO audit_logs VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?.execute((
        log.at,
        &log.request_id,
        &log.admin_id,
        &log.client_ip,
        &log.operation_type,
        &log.resource_type,
        &log.event_details,
        &log.parameters,
        log.success,
        &log.user_agent,
    ))?;
    Ok(())
}

/// Returns a page of changes, the newest first, and their total number.
///
/// # Errors
/// A database error.
pub fn list(db: &Connection, filter: &AuditFilter, range: PageRange) -> Result<(u32, Vec<AuditLog>)> {
    let time = |time: Option<Timestamp>| time.map(|Timestamp(time)| Value::from(time));
    let text = |text: &Option<String>| text.clone().map(Value::from);
    let (conditions, values) = matching([
        ("request_id =", text(&filter.request_id)),
        ("client_ip =", text(&filter.client_ip)),
        ("operation_type =", text(&filter.operation_type)),
        ("resource_type =", text(&filter.resource_type)),
        ("admin_id =", text(&filter.admin_id)),
        ("success =", filter.success.map(Value::from)),
        ("at >=", time(filter.start)),
        ("at <=", time(filter.end)),
    ]);
    let matches = format!("FROM audit_logs WHERE 1{conditions}");
    let count: u32 = db
        .prepare_cached(&format!("SELECT count(*) {matches}"))?
        .query_row(params_from_iter(&values), |row| row.get(0))?;
    // Only the rows of the page are read from the table.
    let sql = format!(
        "SELECT * FROM audit_logs WHERE id IN (SELECT id {matches} ORDER BY id DESC LIMIT {} OFFSET {})
         ORDER BY id DESC",
        range.limit,
        range.sql_offset(),
    );
    // Not cached: the text has the page.
    let list = db.prepare(&sql)?.query_map(params_from_iter(&values), read)?.collect::<Result<_>>()?;
    Ok((count, list))
}

fn read(row: &Row<'_>) -> Result<AuditLog> {
    Ok(AuditLog {
        at: row.get("at")?,
        request_id: row.get("request_id")?,
        admin_id: row.get("admin_id")?,
        client_ip: row.get("client_ip")?,
        operation_type: row.get("operation_type")?,
        resource_type: row.get("resource_type")?,
        event_details: row.get("event_details")?,
        parameters: row.get("parameters")?,
        success: row.get("success")?,
        user_agent: row.get("user_agent")?,
    })
}
