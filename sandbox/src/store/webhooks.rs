//! Webhooks, and what they are told of.

use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::PageRange;
use super::counted_page::{List, counted_page};
use crate::clock::Timestamp;
use crate::json::Object;

/// A webhook.
#[derive(Debug, Clone)]
pub struct Webhook {
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The address of the receiver.
    pub url: String,
    /// `contentType`
    pub content_type: String,
    /// Whether it is told of events.
    pub enabled: bool,
    /// What its requests show the receiver.
    pub secret: Option<String>,
    /// `retryConfig`
    pub retry_config: Option<Object>,
    /// The events, in the order of the caller.
    pub events: Vec<String>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was changed.
    pub updated_at: Timestamp,
}

/// Adds a webhook, or changes the one that has its id.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, webhook: &Webhook) -> Result<()> {
    let sql = "INSERT INTO webhooks VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET \
        name = excluded.name, url = excluded.url, content_type = excluded.content_type, \
        enabled = excluded.enabled, secret = excluded.secret, retry_config = excluded.retry_config, \
        updated_at = excluded.updated_at";
    db.prepare_cached(sql)?.execute((
        &webhook.id,
        &webhook.name,
        &webhook.url,
        &webhook.content_type,
        webhook.enabled,
        &webhook.secret,
        &webhook.retry_config,
        webhook.created_at,
        webhook.updated_at,
    ))?;
    db.prepare_cached("DELETE FROM webhook_events WHERE webhook_id = ?")?.execute([&webhook.id])?;
    let mut add = db.prepare_cached("INSERT OR IGNORE INTO webhook_events VALUES (?, ?, ?)")?;
    for (position, event) in (0_i64..).zip(&webhook.events) {
        add.execute((&webhook.id, event, position))?;
    }
    Ok(())
}

/// Finds a webhook.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, id: &str) -> Result<Option<Webhook>> {
    let found = db.prepare_cached("SELECT * FROM webhooks WHERE id = ?")?.query_row([id], read).optional()?;
    found.map(|webhook| with_events(db, webhook)).transpose()
}

/// Returns a page of webhooks in insertion order, and their total number.
///
/// # Errors
/// A database error.
pub fn list(db: &Connection, range: PageRange) -> Result<(u32, Vec<Webhook>)> {
    let list = List { columns: "*", from: "FROM webhooks", order: "rowid" };
    let (total, rows) = counted_page(db, &list, (), range, read)?;
    let rows = rows.into_iter().map(|webhook| with_events(db, webhook)).collect::<Result<_>>()?;
    Ok((total, rows))
}

/// Returns the enabled webhooks that are told of an event, in insertion order, without their events.
///
/// # Errors
/// A database error.
pub fn told_of(db: &Connection, event: &str) -> Result<Vec<Webhook>> {
    let sql = "SELECT w.* FROM webhook_events e JOIN webhooks w ON w.id = e.webhook_id \
        WHERE e.event = ? AND w.enabled ORDER BY w.rowid";
    db.prepare_cached(sql)?.query_map([event], read)?.collect()
}

/// Deletes a webhook with its logs. It may be unknown.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM webhooks WHERE id = ?")?.execute([id])?;
    Ok(())
}

fn with_events(db: &Connection, webhook: Webhook) -> Result<Webhook> {
    let events = db
        .prepare_cached("SELECT event FROM webhook_events WHERE webhook_id = ? ORDER BY position")?
        .query_map([&webhook.id], |row| row.get(0))?
        .collect::<Result<_>>()?;
    Ok(Webhook { events, ..webhook })
}

fn read(row: &Row<'_>) -> Result<Webhook> {
    Ok(Webhook {
        id: row.get("id")?,
        name: row.get("name")?,
        url: row.get("url")?,
        content_type: row.get("content_type")?,
        enabled: row.get("enabled")?,
        secret: row.get("secret")?,
        retry_config: row.get("retry_config")?,
        events: Vec::new(),
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
    })
}
