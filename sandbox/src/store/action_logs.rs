//! What users did.

use rusqlite::{Connection, Result, Row, named_params};

use super::PageRange;
use super::counted_page::{List, counted_page};
use crate::clock::Timestamp;

/// What a user did, with what the user and the application were called then.
#[derive(Debug, Clone)]
pub struct ActionLog {
    /// When.
    pub at: Timestamp,
    /// The id of the request.
    pub request_id: String,
    /// The user.
    pub user_id: String,
    /// The address of the user's picture.
    pub user_avatar: String,
    /// The user's name.
    pub user_display_name: String,
    /// How often the user had logged in.
    pub user_logins_count: u32,
    /// The application.
    pub app_id: String,
    /// The application's name.
    pub app_name: String,
    /// The address at which its users log in.
    pub app_login_url: String,
    /// The address of its picture.
    pub app_logo: String,
    /// The address of the user's device.
    pub client_ip: Option<String>,
    /// `eventType`
    pub event_type: String,
    /// `eventDetail`
    pub event_detail: Option<String>,
    /// Whether it succeeded.
    pub success: bool,
    /// The user's browser.
    pub user_agent: String,
}

/// Which logs to return. What is absent does not matter.
#[derive(Debug, Clone, Default)]
pub struct ActionFilter {
    /// The id of a request.
    pub request_id: Option<String>,
    /// The address of a device.
    pub client_ip: Option<String>,
    /// An `eventType`.
    pub event_type: Option<String>,
    /// A user.
    pub user_id: Option<String>,
    /// An application.
    pub app_id: Option<String>,
    /// Whether it succeeded.
    pub success: Option<bool>,
    /// The first moment.
    pub start: Option<Timestamp>,
    /// The last moment.
    pub end: Option<Timestamp>,
}

/// Adds a log.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, log: &ActionLog) -> Result<()> {
    let sql = "INSERT INTO user_action_logs VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    db.prepare_cached(sql)?.execute((
        log.at,
        &log.request_id,
        &log.user_id,
        &log.user_avatar,
        &log.user_display_name,
        log.user_logins_count,
        &log.app_id,
        &log.app_name,
        &log.app_login_url,
        &log.app_logo,
        &log.client_ip,
        &log.event_type,
        &log.event_detail,
        log.success,
        &log.user_agent,
    ))?;
    Ok(())
}

const FROM: &str = "FROM user_action_logs WHERE (:request_id IS NULL OR request_id = :request_id) \
    AND (:client_ip IS NULL OR client_ip = :client_ip) AND (:event_type IS NULL OR event_type = :event_type) \
    AND (:user_id IS NULL OR user_id = :user_id) AND (:app_id IS NULL OR app_id = :app_id) \
    AND (:success IS NULL OR success = :success) \
    AND (:start IS NULL OR at >= :start) AND (:end IS NULL OR at <= :end)";

/// Returns a page of logs, the newest first, and their total number.
///
/// # Errors
/// A database error.
pub fn list(db: &Connection, filter: &ActionFilter, range: PageRange) -> Result<(u32, Vec<ActionLog>)> {
    let parameters = named_params! {
        ":request_id": filter.request_id, ":client_ip": filter.client_ip, ":event_type": filter.event_type,
        ":user_id": filter.user_id, ":app_id": filter.app_id, ":success": filter.success,
        ":start": filter.start, ":end": filter.end,
    };
    counted_page(db, &List { columns: "*", from: FROM, order: "id DESC" }, parameters, range, read)
}

fn read(row: &Row<'_>) -> Result<ActionLog> {
    Ok(ActionLog {
        at: row.get("at")?,
        request_id: row.get("request_id")?,
        user_id: row.get("user_id")?,
        user_avatar: row.get("user_avatar")?,
        user_display_name: row.get("user_display_name")?,
        user_logins_count: row.get("user_logins_count")?,
        app_id: row.get("app_id")?,
        app_name: row.get("app_name")?,
        app_login_url: row.get("app_login_url")?,
        app_logo: row.get("app_logo")?,
        client_ip: row.get("client_ip")?,
        event_type: row.get("event_type")?,
        event_detail: row.get("event_detail")?,
        success: row.get("success")?,
        user_agent: row.get("user_agent")?,
    })
}
