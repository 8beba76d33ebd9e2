//! The table of departments.

use rusqlite::{Connection, OptionalExtension, Result, Row, named_params};

use super::json::TextList;
use crate::clock::Timestamp;
use crate::json::Object;

/// A department, with the code of its organization.
#[derive(Debug, Clone)]
pub struct Department {
    /// 24 hex digits.
    pub id: String,
    /// The row id of the organization.
    pub organization_id: i64,
    /// Read-only: `put` does not write it.
    pub organization_code: String,
    /// `None` for the root department of an organization.
    pub parent_id: Option<String>,
    /// The display name.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// Unique within the organization.
    pub code: Option<String>,
    /// Chosen by the caller, unique within the organization.
    pub open_department_id: Option<String>,
    /// Whether it is a virtual department.
    pub is_virtual_node: bool,
    /// Whether it is enabled.
    pub status: bool,
    /// Translations of the name.
    pub i18n: Option<Object>,
    /// Values of custom fields.
    pub custom_data: Object,
    /// Values of metadata fields. No response contains them.
    pub metadata: Object,
    /// Ids of posts.
    pub post_ids: Vec<String>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// A column that identifies a department within its organization.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The id that the service assigned.
    Id,
    /// The id that the caller chose.
    OpenDepartmentId,
    /// The code.
    Code,
}

impl Key {
    fn column(self) -> &'static str {
        match self {
            Key::Id => "id",
            Key::OpenDepartmentId => "open_department_id",
            Key::Code => "code",
        }
    }
}

pub(super) const SELECT: &str = "SELECT d.*, o.code AS organization_code
    FROM departments d JOIN organizations o ON o.id = d.organization_id";

/// Finds a department of an organization by this value.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, organization_id: i64, key: Key, value: &str) -> Result<Option<Department>> {
    let column = key.column();
    let sql = format!("{SELECT} WHERE d.organization_id = ? AND d.{column} = ?");
    db.prepare_cached(&sql)?.query_row((organization_id, value), Department::from_row).optional()
}

/// Finds a department in any organization and returns its id. The oldest organization wins.
///
/// # Errors
/// A database error.
pub fn find_anywhere(db: &Connection, key: Key, value: &str) -> Result<Option<String>> {
    let column = key.column();
    db.prepare_cached(&format!(
        "SELECT id FROM departments WHERE {column} = ? ORDER BY organization_id LIMIT 1"
    ))?
    .query_row([value], |row| row.get(0))
    .optional()
}

/// Returns the department with this id, from any organization.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection, id: &str) -> Result<Option<Department>> {
    db.prepare_cached(&format!("{SELECT} WHERE d.id = ?"))?.query_row([id], Department::from_row).optional()
}

/// Returns the root department of an organization.
///
/// # Errors
/// A database error.
pub fn root(db: &Connection, organization_id: i64) -> Result<Option<Department>> {
    let sql = format!("{SELECT} WHERE d.organization_id = ? AND d.parent_id IS NULL");
    db.prepare_cached(&sql)?.query_row([organization_id], Department::from_row).optional()
}

/// Returns the departments from the root to this one, both included.
///
/// # Errors
/// A database error.
pub fn path(db: &Connection, department: &Department) -> Result<Vec<Department>> {
    let mut path = vec![department.clone()];
    let mut above = department.parent_id.clone();
    while let Some(id) = above.take() {
        let Some(parent) = get(db, &id)? else { break };
        above.clone_from(&parent.parent_id);
        path.push(parent);
    }
    path.reverse();
    Ok(path)
}

/// Returns whether a department has children.
///
/// # Errors
/// A database error.
pub fn has_children(db: &Connection, id: &str) -> Result<bool> {
    db.prepare_cached("SELECT EXISTS (SELECT 1 FROM departments WHERE parent_id = ?)")?
        .query_row([id], |row| row.get(0))
}

/// Inserts or updates a department.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, department: &Department) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO departments VALUES (:id, :organization_id, :parent_id, :name, :description, :code,
             :open_department_id, :is_virtual_node, :status, :i18n, :custom_data, :metadata, :post_ids,
             :created_at, :updated_at)
         ON CONFLICT (id) DO UPDATE SET
             parent_id = excluded.parent_id, name = excluded.name, description = excluded.description,
             code = excluded.code, open_department_id = excluded.open_department_id,
             is_virtual_node = excluded.is_virtual_node, status = excluded.status, i18n = excluded.i18n,
             custom_data = excluded.custom_data, metadata = excluded.metadata, post_ids = excluded.post_ids,
             updated_at = excluded.updated_at",
    )?
    .execute(named_params! {
        ":id": department.id,
        ":organization_id": department.organization_id,
        ":parent_id": department.parent_id,
        ":name": department.name,
        ":description": department.description,
        ":code": department.code,
        ":open_department_id": department.open_department_id,
        ":is_virtual_node": department.is_virtual_node,
        ":status": department.status,
        ":i18n": department.i18n,
        ":custom_data": department.custom_data,
        ":metadata": department.metadata,
        ":post_ids": TextList(department.post_ids.clone()),
        ":created_at": department.created_at,
        ":updated_at": department.updated_at,
    })?;
    Ok(())
}

impl Department {
    pub(super) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Department {
            id: row.get("id")?,
            organization_id: row.get("organization_id")?,
            organization_code: row.get("organization_code")?,
            parent_id: row.get("parent_id")?,
            name: row.get("name")?,
            description: row.get("description")?,
            code: row.get("code")?,
            open_department_id: row.get("open_department_id")?,
            is_virtual_node: row.get("is_virtual_node")?,
            status: row.get("status")?,
            i18n: row.get("i18n")?,
            custom_data: row.get("custom_data")?,
            metadata: row.get("metadata")?,
            post_ids: row.get::<_, TextList>("post_ids")?.0,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}
