//! What was changed through the API, and by whom.

use rusqlite::{Connection, Result, Row, named_params};

use super::PageRange;
use super::counted_page::{List, counted_page};
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

const FROM: &str = "FROM audit_logs WHERE (:request_id IS NULL OR request_id = :request_id) \
    AND (:client_ip IS NULL OR client_ip = :client_ip) \
    AND (:operation_type IS NULL OR operation_type = :operation_type) \
    AND (:resource_type IS NULL OR resource_type = :resource_type) \
    AND (:admin_id IS NULL OR admin_id = :admin_id) AND (:success IS NULL OR success = :success) \
    AND (:start IS NULL OR at >= :start) AND (:end IS NULL OR at <= :end)";

/// Returns a page of changes, the newest first, and their total number.
///
/// # Errors
/// A database error.
pub fn list(db: &Connection, filter: &AuditFilter, range: PageRange) -> Result<(u32, Vec<AuditLog>)> {
    let parameters = named_params! {
        ":request_id": filter.request_id, ":client_ip": filter.client_ip,
        ":operation_type": filter.operation_type, ":resource_type": filter.resource_type,
        ":admin_id": filter.admin_id, ":success": filter.success, ":start": filter.start, ":end": filter.end,
    };
    counted_page(db, &List { columns: "*", from: FROM, order: "id DESC" }, parameters, range, read)
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
