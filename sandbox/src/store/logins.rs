//! When users signed in, and where they are signed in now.

use rusqlite::types::Value;
use rusqlite::{Connection, OptionalExtension, Result, params_from_iter};

use super::applications::Application;
use super::counted_page::{List, counted_page};
use super::matching::matching;
use super::page_range::PageRange;
use crate::clock::Timestamp;

/// The number of logins of `users u`.
pub const COUNT: &str = "(SELECT count(*) FROM logins l WHERE l.user_id = u.id)";
/// The time of the last login of `users u`.
pub const LAST_TIME: &str = "(SELECT max(l.logged_in_at) FROM logins l WHERE l.user_id = u.id)";
/// The IP address of the last login of `users u`.
pub const LAST_IP: &str = "(SELECT l.client_ip FROM logins l WHERE l.user_id = u.id ORDER BY l.logged_in_at DESC, l.id DESC LIMIT 1)";
/// The application of the last login of `users u`.
pub const LAST_APP: &str =
    "(SELECT l.app_id FROM logins l WHERE l.user_id = u.id ORDER BY l.logged_in_at DESC, l.id DESC LIMIT 1)";

/// A login of a user.
#[derive(Debug, Clone)]
pub struct Login {
    /// The application.
    pub app: Application,
    /// The IP address of the client.
    pub client_ip: String,
    /// The user agent of the client.
    pub user_agent: String,
    /// When the user signed in.
    pub logged_in_at: Timestamp,
}

/// Which logins of a user are meant. An absent condition holds for all.
#[derive(Debug, Clone, Default)]
pub struct LoginFilter {
    /// Logins to this application.
    pub app_id: Option<String>,
    /// Logins from this IP address.
    pub client_ip: Option<String>,
    /// Logins at this time or later.
    pub since: Option<Timestamp>,
    /// Logins at this time or earlier.
    pub until: Option<Timestamp>,
}

/// Adds a login and a session.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, user_id: &str, login: &Login, identity_id: Option<&str>) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO logins (user_id, app_id, identity_id, client_ip, user_agent, logged_in_at)
         VALUES (?, ?, ?, ?, ?, ?)",
    )?
    .execute((
        user_id,
        &login.app.id,
        identity_id,
        &login.client_ip,
        &login.user_agent,
        login.logged_in_at,
    ))?;
    db.prepare_cached("INSERT OR IGNORE INTO sessions VALUES (?, ?)")?.execute((user_id, &login.app.id))?;
    Ok(())
}

/// What is known of all logins of a user.
#[derive(Debug, Clone)]
pub struct LoginSummary {
    /// How many there are.
    pub count: u32,
    /// When the last one was.
    pub last_time: Timestamp,
    /// The IP address of the last one.
    pub last_ip: String,
    /// The id of the application of the last one.
    pub last_app_id: String,
}

/// Returns it, unless the user never signed in.
///
/// # Errors
/// A database error.
pub fn summary(db: &Connection, user_id: &str) -> Result<Option<LoginSummary>> {
    db.prepare_cached(
        "SELECT count(*) OVER (), logged_in_at, client_ip, app_id FROM logins WHERE user_id = ?
         ORDER BY logged_in_at DESC, id DESC LIMIT 1",
    )?
    .query_row([user_id], |row| {
        Ok(LoginSummary {
            count: row.get(0)?,
            last_time: row.get(1)?,
            last_ip: row.get(2)?,
            last_app_id: row.get(3)?,
        })
    })
    .optional()
}

/// Returns the number of a user's logins and one page of them, the latest first.
///
/// # Errors
/// A database error.
pub fn page(
    db: &Connection,
    user_id: &str,
    filter: &LoginFilter,
    range: PageRange,
) -> Result<(u32, Vec<Login>)> {
    let time = |time: Option<Timestamp>| time.map(|Timestamp(time)| Value::from(time));
    let text = |text: &Option<String>| text.clone().map(Value::from);
    let (conditions, given) = matching([
        ("l.app_id =", text(&filter.app_id)),
        ("l.client_ip =", text(&filter.client_ip)),
        ("l.logged_in_at >=", time(filter.since)),
        ("l.logged_in_at <=", time(filter.until)),
    ]);
    let mut values = vec![Value::from(user_id.to_owned())];
    values.extend(given);
    let from =
        format!("FROM logins l JOIN applications a ON a.id = l.app_id WHERE l.user_id = ?{conditions}");
    let columns = "a.*, l.client_ip, l.user_agent, l.logged_in_at";
    let list = List { columns, from: &from, order: "l.logged_in_at DESC, l.id DESC" };
    counted_page(db, &list, params_from_iter(&values), range, |row| {
        Ok(Login {
            app: Application::from_row(row)?,
            client_ip: row.get("client_ip")?,
            user_agent: row.get("user_agent")?,
            logged_in_at: row.get("logged_in_at")?,
        })
    })
}

/// Returns the ids of the identities that a user signed in with, in the order of the first login.
///
/// # Errors
/// A database error.
pub fn identity_ids(db: &Connection, user_id: &str) -> Result<Vec<String>> {
    db.prepare_cached(
        "SELECT identity_id FROM logins WHERE user_id = ? AND identity_id IS NOT NULL
         GROUP BY identity_id ORDER BY min(logged_in_at), min(id)",
    )?
    .query_map([user_id], |row| row.get(0))?
    .collect()
}

/// Returns whether a user is signed in to an application.
///
/// # Errors
/// A database error.
pub fn has_session(db: &Connection, user_id: &str, app_id: &str) -> Result<bool> {
    db.prepare_cached("SELECT EXISTS (SELECT 1 FROM sessions WHERE user_id = ? AND app_id = ?)")?
        .query_row((user_id, app_id), |row| row.get(0))
}

/// Signs a user out of all applications. Returns whether the user was signed in.
///
/// # Errors
/// A database error.
pub fn end_sessions(db: &Connection, user_id: &str) -> Result<bool> {
    Ok(db.prepare_cached("DELETE FROM sessions WHERE user_id = ?")?.execute([user_id])? > 0)
}

/// Signs a user out of an application.
///
/// # Errors
/// A database error.
pub fn end_session(db: &Connection, user_id: &str, app_id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM sessions WHERE user_id = ? AND app_id = ?")?.execute((user_id, app_id))?;
    Ok(())
}
