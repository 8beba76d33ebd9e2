//! Members of user groups.

use rusqlite::{Connection, Result};

use crate::clock::Timestamp;
use crate::store::page_range::PageRange;

/// Adds a user to a group, unless the user is a member.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, group_id: &str, user_id: &str, now: Timestamp) -> Result<()> {
    db.prepare_cached("INSERT OR IGNORE INTO group_members VALUES (?, ?, ?)")?
        .execute((group_id, user_id, now))?;
    Ok(())
}

/// Removes a user from a group, if the user is a member.
///
/// # Errors
/// A database error.
pub fn remove(db: &Connection, group_id: &str, user_id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM group_members WHERE group_id = ? AND user_id = ?")?
        .execute((group_id, user_id))?;
    Ok(())
}

/// Counts the members of a group.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, group_id: &str) -> Result<u32> {
    db.prepare_cached("SELECT count(*) FROM group_members WHERE group_id = ?")?
        .query_row([group_id], |row| row.get(0))
}

/// Returns the ids of one page of the members, in the order of joining.
///
/// # Errors
/// A database error.
pub fn ids(db: &Connection, group_id: &str, range: PageRange) -> Result<Vec<String>> {
    // The rows of the page alone are read.
    db.prepare_cached(
        "SELECT user_id FROM group_members
         WHERE rowid IN (SELECT rowid FROM group_members WHERE group_id = ? ORDER BY rowid LIMIT ? OFFSET ?)
         ORDER BY rowid",
    )?
    .query_map((group_id, range.limit, range.sql_offset()), |row| row.get(0))?
    .collect()
}
