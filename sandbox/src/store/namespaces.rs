//! Permission groups.

use rusqlite::{Connection, OptionalExtension, Result, Row, named_params};

use super::PageRange;
use super::json::TextList;
use super::keywords::lower;
use crate::clock::Timestamp;

/// A permission group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Namespace {
    /// The row.
    pub id: i64,
    /// Unique.
    pub code: String,
    /// The display name.
    pub name: Option<String>,
    /// Free text.
    pub description: Option<String>,
}

/// Finds a permission group by its code and returns its row.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, code: &str) -> Result<Option<i64>> {
    db.prepare_cached("SELECT id FROM namespaces WHERE code = ?")?
        .query_row([code], |row| row.get(0))
        .optional()
}

/// Returns the permission group with this code.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection, code: &str) -> Result<Option<Namespace>> {
    db.prepare_cached("SELECT * FROM namespaces WHERE code = ?")?
        .query_row([code], Namespace::from_row)
        .optional()
}

/// Adds a permission group, which gets a row.
///
/// # Errors
/// A database error.
pub fn insert(db: &Connection, namespace: &Namespace, now: Timestamp) -> Result<()> {
    let Namespace { id: _, code, name, description } = namespace;
    db.prepare_cached(
        "INSERT INTO namespaces (code, name, description, created_at, updated_at) VALUES (?, ?, ?, ?4, ?4)",
    )?
    .execute((code, name, description, now))?;
    Ok(())
}

/// Changes a permission group.
///
/// # Errors
/// A database error.
pub fn update(db: &Connection, namespace: &Namespace, now: Timestamp) -> Result<()> {
    let Namespace { id, code, name, description } = namespace;
    db.prepare_cached(
        "UPDATE namespaces SET code = ?, name = ?, description = ?, updated_at = ? WHERE id = ?",
    )?
    .execute((code, name, description, now, id))?;
    Ok(())
}

/// Deletes the permission groups with these codes, their roles, resources and grants. Ignores unknown codes.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, codes: &[String]) -> Result<()> {
    db.prepare_cached("DELETE FROM namespaces WHERE code IN (SELECT value FROM json_each(?))")?
        .execute([TextList(codes.to_vec())])?;
    Ok(())
}

/// Counts the permission groups whose code contains the text. ASCII letters match case-insensitively.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, text: Option<&str>) -> Result<u32> {
    db.prepare_cached("SELECT count(*) FROM namespaces WHERE ?1 IS NULL OR instr(lower(code), ?1) > 0")?
        .query_row([lower(text)], |row| row.get(0))
}

/// Returns one page of the permission groups whose code contains the text. The oldest is first.
///
/// # Errors
/// A database error.
pub fn page(db: &Connection, text: Option<&str>, range: PageRange) -> Result<Vec<Namespace>> {
    db.prepare_cached(
        "SELECT * FROM namespaces WHERE :text IS NULL OR instr(lower(code), :text) > 0
         ORDER BY id LIMIT :limit OFFSET :offset",
    )?
    .query_map(
        named_params! { ":text": lower(text), ":limit": range.limit, ":offset": range.sql_offset() },
        Namespace::from_row,
    )?
    .collect()
}

impl Namespace {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Namespace {
            id: row.get("id")?,
            code: row.get("code")?,
            name: row.get("name")?,
            description: row.get("description")?,
        })
    }
}
