//! User groups and their members.

use rusqlite::{Connection, OptionalExtension, Result};

/// Finds a group by its code, and returns its id.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, code: &str) -> Result<Option<String>> {
    db.prepare_cached("SELECT id FROM user_groups WHERE code = ?")?
        .query_row([code], |row| row.get(0))
        .optional()
}
