//! Permission groups.

use rusqlite::{Connection, OptionalExtension, Result};

/// Finds a permission group by its code and returns its row.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, code: &str) -> Result<Option<i64>> {
    db.prepare_cached("SELECT id FROM namespaces WHERE code = ?")?
        .query_row([code], |row| row.get(0))
        .optional()
}
