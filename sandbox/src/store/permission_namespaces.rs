//! Permission namespaces, which hold data resources. They are no permission groups.

use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::counted_page::{List, counted_page};
use super::data_policies::touch;
use super::page_range::PageRange;
use crate::clock::Timestamp;

/// A permission namespace.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermissionNamespace {
    /// The id, which only one list returns.
    pub id: String,
    /// Unique.
    pub code: String,
    /// Unique.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// Whether it is open.
    pub is_open: bool,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was changed.
    pub updated_at: Timestamp,
}

/// Finds a permission namespace by its code.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, code: &str) -> Result<Option<PermissionNamespace>> {
    db.prepare_cached("SELECT * FROM permission_namespaces WHERE code = ?")?
        .query_row([code], from_row)
        .optional()
}

/// Finds a permission namespace by its name.
///
/// # Errors
/// A database error.
pub fn find_by_name(db: &Connection, name: &str) -> Result<Option<PermissionNamespace>> {
    db.prepare_cached("SELECT * FROM permission_namespaces WHERE name = ?")?
        .query_row([name], from_row)
        .optional()
}

/// Returns all permission namespaces, the oldest first.
///
/// # Errors
/// A database error.
pub fn all(db: &Connection) -> Result<Vec<PermissionNamespace>> {
    db.prepare_cached("SELECT * FROM permission_namespaces ORDER BY number")?
        .query_map([], from_row)?
        .collect()
}

/// Returns one page of the permission namespaces whose names contain a text, the oldest first, and how many there are.
///
/// # Errors
/// A database error.
pub fn page(db: &Connection, text: &str, range: PageRange) -> Result<(u32, Vec<PermissionNamespace>)> {
    let from = "FROM permission_namespaces WHERE instr(lower(name), lower(?1)) > 0";
    counted_page(db, &List { columns: "*", from, order: "number" }, [text], range, from_row)
}

/// Adds a permission namespace, or changes the one with this id.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, namespace: &PermissionNamespace) -> Result<()> {
    let PermissionNamespace { id, code, name, description, is_open, created_at, updated_at } = namespace;
    db.prepare_cached(
        "INSERT INTO permission_namespaces (id, code, name, description, status, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name,
           description = excluded.description, updated_at = excluded.updated_at",
    )?
    .execute((id, code, name, description, is_open, created_at, updated_at))?;
    Ok(())
}

/// Deletes a permission namespace with its data resources.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, id: &str, now: Timestamp) -> Result<()> {
    let lost = db
        .prepare_cached(
            "DELETE FROM data_permissions
             WHERE resource_id IN (SELECT id FROM data_resources WHERE namespace_id = ?) RETURNING policy_id",
        )?
        .query_map([id], |row| row.get(0))?
        .collect::<Result<_>>()?;
    touch(db, lost, now)?;
    db.prepare_cached("DELETE FROM permission_namespaces WHERE id = ?")?.execute([id])?;
    Ok(())
}

fn from_row(row: &Row<'_>) -> Result<PermissionNamespace> {
    Ok(PermissionNamespace {
        id: row.get("id")?,
        code: row.get("code")?,
        name: row.get("name")?,
        description: row.get("description")?,
        is_open: row.get("status")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
    })
}
