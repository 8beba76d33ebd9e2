//! Links of departments to the systems that they are synchronized with.

use rusqlite::{Connection, Result};

use crate::json::Object;

/// A link of a department to another system.
#[derive(Debug, Clone)]
pub struct SyncRelation {
    /// Kind of the system.
    pub provider: String,
    /// The department's id in that system.
    pub id_in_idp: String,
    /// The system's data about the department.
    pub info_in_idp: Object,
}

/// Adds a link to a department.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, department_id: &str, relation: &SyncRelation) -> Result<()> {
    db.prepare_cached("INSERT INTO department_sync_relations VALUES (?, ?, ?, ?)")?.execute((
        department_id,
        &relation.provider,
        &relation.id_in_idp,
        &relation.info_in_idp,
    ))?;
    Ok(())
}

/// Returns the links of a department in insertion order.
///
/// # Errors
/// A database error.
pub fn of(db: &Connection, department_id: &str) -> Result<Vec<SyncRelation>> {
    db.prepare_cached("SELECT * FROM department_sync_relations WHERE department_id = ? ORDER BY rowid")?
        .query_map([department_id], |row| {
            Ok(SyncRelation {
                provider: row.get("provider")?,
                id_in_idp: row.get("id_in_idp")?,
                info_in_idp: row.get("info_in_idp")?,
            })
        })?
        .collect()
}

/// Deletes the links of a department to systems of this kind. Returns whether there was one.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, department_id: &str, provider: &str) -> Result<bool> {
    let deleted = db
        .prepare_cached("DELETE FROM department_sync_relations WHERE department_id = ? AND provider = ?")?
        .execute((department_id, provider))?;
    Ok(deleted > 0)
}
