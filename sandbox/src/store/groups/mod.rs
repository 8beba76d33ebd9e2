//! User groups and their members.

pub mod members;

use rusqlite::{Connection, OptionalExtension, Result, Row, named_params};

use super::keywords::lower;
use super::page_range::PageRange;
use crate::clock::Timestamp;
use crate::json::Object;

/// A user group.
#[derive(Debug, Clone)]
pub struct Group {
    /// 24 hex digits.
    pub id: String,
    /// Unique.
    pub code: String,
    /// The display name.
    pub name: String,
    /// Free text.
    pub description: String,
    /// Kind of the group.
    pub kind: String,
    /// Values of custom fields.
    pub custom_data: Object,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// Finds a group by its code, and returns its id.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, code: &str) -> Result<Option<String>> {
    db.prepare_cached("SELECT id FROM user_groups WHERE code = ?")?
        .query_row([code], |row| row.get(0))
        .optional()
}

/// Returns the group with this code.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection, code: &str) -> Result<Option<Group>> {
    db.prepare_cached("SELECT * FROM user_groups WHERE code = ?")?
        .query_row([code], Group::from_row)
        .optional()
}

/// Inserts or updates a group.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, group: &Group) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO user_groups
         VALUES (:id, :code, :name, :description, :type, :custom_data, :created_at, :updated_at)
         ON CONFLICT (id) DO UPDATE SET
             code = excluded.code, name = excluded.name, description = excluded.description,
             type = excluded.type, custom_data = excluded.custom_data, updated_at = excluded.updated_at",
    )?
    .execute(named_params! {
        ":id": group.id,
        ":code": group.code,
        ":name": group.name,
        ":description": group.description,
        ":type": group.kind,
        ":custom_data": group.custom_data,
        ":created_at": group.created_at,
        ":updated_at": group.updated_at,
    })?;
    Ok(())
}

/// Deletes a group with its memberships and the assignments of roles to it.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM user_groups WHERE id = ?")?.execute([id])?;
    Ok(())
}

/// Returns the groups that a user is a member of, in the order of joining.
///
/// # Errors
/// A database error.
pub fn of_user(db: &Connection, user_id: &str) -> Result<Vec<Group>> {
    db.prepare_cached(
        "SELECT g.* FROM group_members m JOIN user_groups g ON g.id = m.group_id WHERE m.user_id = ?
         ORDER BY m.joined_at, m.rowid",
    )?
    .query_map([user_id], Group::from_row)?
    .collect()
}

const WHERE: &str = "WHERE ?1 IS NULL OR instr(lower(code), ?1) > 0 OR instr(lower(name), ?1) > 0";

/// Counts the groups whose code or name contains the text. ASCII letters match case-insensitively.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, keywords: Option<&str>) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) FROM user_groups {WHERE}"))?
        .query_row([lower(keywords)], |row| row.get(0))
}

/// Returns the groups whose code or name contains the text: all, or one page. The oldest is first.
///
/// # Errors
/// A database error.
pub fn list(db: &Connection, keywords: Option<&str>, range: Option<PageRange>) -> Result<Vec<Group>> {
    let (limit, offset) = PageRange::sql_bounds(range);
    db.prepare_cached(&format!("SELECT * FROM user_groups {WHERE} ORDER BY rowid LIMIT ?2 OFFSET ?3"))?
        .query_map((lower(keywords), limit, offset), Group::from_row)?
        .collect()
}

impl Group {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Group {
            id: row.get("id")?,
            code: row.get("code")?,
            name: row.get("name")?,
            description: row.get("description")?,
            kind: row.get("type")?,
            custom_data: row.get("custom_data")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}
