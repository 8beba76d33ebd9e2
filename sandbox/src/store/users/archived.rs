//! Archived users.

use rusqlite::{Connection, Result};

use crate::clock::Timestamp;
use crate::store::page_range::PageRange;

/// Returns the number of users that were archived at this time or later, and one page of their ids with the time, the
/// one who was archived last first.
///
/// # Errors
/// A database error.
pub fn page(
    db: &Connection,
    since: Option<Timestamp>,
    range: PageRange,
) -> Result<(u32, Vec<(String, Timestamp)>)> {
    let since = since.unwrap_or(Timestamp(i64::MIN));
    let count = db
        .prepare_cached("SELECT count(*) FROM users WHERE status = 'Archived' AND status_changed_at >= ?")?
        .query_row([since], |row| row.get(0))?;
    let users = db
        .prepare_cached(
            "SELECT id, status_changed_at FROM users WHERE status = 'Archived' AND status_changed_at >= ?
             ORDER BY status_changed_at DESC, rowid DESC LIMIT ? OFFSET ?",
        )?
        .query_map((since, range.limit, range.sql_offset()), |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_>>()?;
    Ok((count, users))
}
