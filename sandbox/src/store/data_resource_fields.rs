//! The extension fields of the nodes of a tree.

use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::page_range::PageRange;
use crate::json::Object;

/// An extension field.
#[derive(Debug, Clone, PartialEq)]
pub struct ExtendField {
    /// Unique in the data resource.
    pub key: String,
    /// `STRING` or `SELECT`.
    pub value_type: String,
    /// The name that people see.
    pub label: String,
    /// What it is for.
    pub description: Option<String>,
    /// The options of a `SELECT`.
    pub config: Option<Object>,
}

/// Finds a field of a data resource.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, resource_id: &str, key: &str) -> Result<Option<ExtendField>> {
    db.prepare_cached("SELECT * FROM data_resource_fields WHERE resource_id = ? AND key = ?")?
        .query_row([resource_id, key], from_row)
        .optional()
}

/// Returns all fields of a data resource, the oldest first.
///
/// # Errors
/// A database error.
pub fn of(db: &Connection, resource_id: &str) -> Result<Vec<ExtendField>> {
    db.prepare_cached("SELECT * FROM data_resource_fields WHERE resource_id = ? ORDER BY number")?
        .query_map([resource_id], from_row)?
        .collect()
}

/// Returns some fields whose key or label contains a text, the oldest first.
///
/// # Errors
/// A database error.
pub fn page(db: &Connection, resource_id: &str, text: &str, range: PageRange) -> Result<Vec<ExtendField>> {
    db.prepare_cached(
        "SELECT * FROM data_resource_fields
         WHERE resource_id = ?1 AND (instr(lower(key), lower(?2)) > 0 OR instr(lower(label), lower(?2)) > 0)
         ORDER BY number LIMIT ?3 OFFSET ?4",
    )?
    .query_map((resource_id, text, range.limit, range.sql_offset()), from_row)?
    .collect()
}

/// Adds a field, or changes the one with this key.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, resource_id: &str, field: &ExtendField) -> Result<()> {
    let ExtendField { key, value_type, label, description, config } = field;
    db.prepare_cached(
        "INSERT INTO data_resource_fields (resource_id, key, value_type, label, description, config)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (resource_id, key) DO UPDATE SET label = excluded.label,
           description = excluded.description, config = excluded.config",
    )?
    .execute((resource_id, key, value_type, label, description, config))?;
    Ok(())
}

/// Deletes a field. Returns whether there was one.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, resource_id: &str, key: &str) -> Result<bool> {
    let deleted = db
        .prepare_cached("DELETE FROM data_resource_fields WHERE resource_id = ? AND key = ?")?
        .execute([resource_id, key])?;
    Ok(deleted > 0)
}

fn from_row(row: &Row<'_>) -> Result<ExtendField> {
    Ok(ExtendField {
        key: row.get("key")?,
        value_type: row.get("value_type")?,
        label: row.get("label")?,
        description: row.get("description")?,
        config: row.get("config")?,
    })
}
