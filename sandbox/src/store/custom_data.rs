//! The custom data of users, roles, user groups and departments.

use rusqlite::{Connection, OptionalExtension, Result};

use super::subjects::Target;
use crate::clock::Timestamp;
use crate::json::Object;

/// Returns the custom data of a target.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection, target: &Target) -> Result<Option<Object>> {
    let table = target.kind.table();
    db.prepare_cached(&format!("SELECT custom_data FROM {table} WHERE id = ?"))?
        .query_row([&target.id], |row| row.get(0))
        .optional()
}

/// Replaces the custom data of a target, which counts as a change of the target.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, target: &Target, data: &Object, now: Timestamp) -> Result<()> {
    let table = target.kind.table();
    db.prepare_cached(&format!("UPDATE {table} SET custom_data = ?, updated_at = ? WHERE id = ?"))?
        .execute((data, now, &target.id))?;
    Ok(())
}
