//! Organizations.

use rusqlite::{Connection, OptionalExtension, Result};

/// The row that has this code.
///
/// # Errors
/// The database's own.
pub fn find(db: &Connection, code: &str) -> Result<Option<i64>> {
    db.prepare_cached("SELECT id FROM organizations WHERE code = ?")?
        .query_row([code], |row| row.get(0))
        .optional()
}

/// Adds an organization; its root department is still to be added.
///
/// # Errors
/// The database's own.
pub fn insert(db: &Connection, code: &str) -> Result<i64> {
    db.execute("INSERT INTO organizations (code) VALUES (?)", [code])?;
    Ok(db.last_insert_rowid())
}
