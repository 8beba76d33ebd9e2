//! Who may use applications, and who has signed in to them.

use rusqlite::{Connection, Result};

use super::applications::Application;

/// Lets a user use an application.
///
/// # Errors
/// A database error.
pub fn grant(db: &Connection, user_id: &str, app_id: &str) -> Result<()> {
    db.prepare_cached("INSERT OR IGNORE INTO application_grants VALUES (?, ?)")?
        .execute((user_id, app_id))?;
    Ok(())
}

/// Returns the applications that let everybody in or that were granted to the user, the oldest first. A user whose account is
/// not activated can sign in to none.
///
/// # Errors
/// A database error.
pub fn accessible(db: &Connection, user_id: &str) -> Result<Vec<Application>> {
    select(
        db,
        "SELECT a.* FROM applications a
         JOIN users u ON u.id = ? AND u.status = 'Activated'
         WHERE a.default_login_strategy = 'ALLOW_ALL'
            OR EXISTS (SELECT 1 FROM application_grants g WHERE g.application_id = a.id AND g.user_id = u.id)
         ORDER BY a.rowid",
        user_id,
    )
}

/// Returns the applications that were granted to the user, the oldest first.
///
/// # Errors
/// A database error.
pub fn granted(db: &Connection, user_id: &str) -> Result<Vec<Application>> {
    select(
        db,
        "SELECT a.* FROM application_grants g JOIN applications a ON a.id = g.application_id WHERE g.user_id = ?
         ORDER BY a.rowid",
        user_id,
    )
}

/// Returns the applications that the user has signed in to, in the order of the first login.
///
/// # Errors
/// A database error.
pub fn logged_in(db: &Connection, user_id: &str) -> Result<Vec<Application>> {
    select(
        db,
        "SELECT a.* FROM logins l JOIN applications a ON a.id = l.app_id WHERE l.user_id = ?
         GROUP BY a.id ORDER BY min(l.logged_in_at), min(l.id)",
        user_id,
    )
}

fn select(db: &Connection, sql: &str, user_id: &str) -> Result<Vec<Application>> {
    db.prepare_cached(sql)?.query_map([user_id], Application::from_row)?.collect()
}
