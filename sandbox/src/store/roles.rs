//! Roles and their assignments.

use rusqlite::{Connection, OptionalExtension, Result};

/// Finds a role by its code in a permission group, and returns its id.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, namespace_id: i64, code: &str) -> Result<Option<String>> {
    db.prepare_cached("SELECT id FROM roles WHERE namespace_id = ? AND code = ?")?
        .query_row((namespace_id, code), |row| row.get(0))
        .optional()
}
