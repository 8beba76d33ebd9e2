//! Roles and their assignments.

pub mod assignments;

use rusqlite::{Connection, OptionalExtension, Result, Row, named_params};

use super::json::TextList;
use super::keywords::lower;
use super::page_range::PageRange;
use super::subjects::{self, TargetType};
use crate::clock::Timestamp;

/// A role, with code and name of its permission group.
#[derive(Debug, Clone)]
pub struct Role {
    /// 24 hex digits.
    pub id: String,
    /// The row of the permission group.
    pub namespace_id: i64,
    /// Code of the permission group. Read-only: `put` does not write it.
    pub namespace_code: String,
    /// Name of the permission group. Read-only: `put` does not write it.
    pub namespace_name: Option<String>,
    /// Unique within the permission group.
    pub code: String,
    /// The display name.
    pub name: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// Whether the role is enabled, until its `disable_time`.
    pub is_enabled: bool,
    /// When the role disables itself. `None`: never.
    pub disable_time: Option<Timestamp>,
    /// Whether users can apply for it.
    pub enable_permission_apply: bool,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

const ENABLED: &str = "ENABLE";
const DISABLED: &str = "DISABLE";

const SELECT: &str = "SELECT r.*, n.code AS namespace_code, n.name AS namespace_name
    FROM roles r JOIN namespaces n ON n.id = r.namespace_id";

/// Finds a role by its code in a permission group, and returns its id.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, namespace_id: i64, code: &str) -> Result<Option<String>> {
    db.prepare_cached("SELECT id FROM roles WHERE namespace_id = ? AND code = ?")?
        .query_row((namespace_id, code), |row| row.get(0))
        .optional()
}

/// Returns whether a role of the permission group has this name.
///
/// # Errors
/// A database error.
pub fn has_name(db: &Connection, namespace_id: i64, name: &str) -> Result<bool> {
    db.prepare_cached("SELECT EXISTS (SELECT 1 FROM roles WHERE namespace_id = ? AND name = ?)")?
        .query_row((namespace_id, name), |row| row.get(0))
}

/// Returns the role with this id.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection, id: &str) -> Result<Option<Role>> {
    db.prepare_cached(&format!("{SELECT} WHERE r.id = ?"))?.query_row([id], Role::from_row).optional()
}

/// Returns the roles that a user has at this time, however they were given, of all permission groups. The oldest is first.
///
/// # Errors
/// A database error.
pub fn of_user(db: &Connection, user_id: &str, now: Timestamp) -> Result<Vec<Role>> {
    let targets = subjects::of_user(db, user_id, now)?.into_iter();
    let ids = targets.filter(|target| target.kind == TargetType::Role).map(|target| target.id).collect();
    db.prepare_cached(&format!("{SELECT} WHERE r.id IN (SELECT value FROM json_each(?)) ORDER BY r.rowid"))?
        .query_map([TextList(ids)], Role::from_row)?
        .collect()
}

/// Inserts or updates a role. Leaves its custom fields as they are.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, role: &Role) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO roles VALUES (:id, :namespace_id, :code, :name, :description, :status, :disable_time,
             :enable_permission_apply, '{}', :created_at, :updated_at)
         ON CONFLICT (id) DO UPDATE SET
             code = excluded.code, name = excluded.name, description = excluded.description,
             status = excluded.status, disable_time = excluded.disable_time,
             enable_permission_apply = excluded.enable_permission_apply, updated_at = excluded.updated_at",
    )?
    .execute(named_params! {
        ":id": role.id,
        ":namespace_id": role.namespace_id,
        ":code": role.code,
        ":name": role.name,
        ":description": role.description,
        ":status": if role.is_enabled { ENABLED } else { DISABLED },
        ":disable_time": role.disable_time,
        ":enable_permission_apply": role.enable_permission_apply,
        ":created_at": role.created_at,
        ":updated_at": role.updated_at,
    })?;
    Ok(())
}

/// Deletes a role with all its assignments, and those to it.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM roles WHERE id = ?")?.execute([id])?;
    Ok(())
}

/// A filter of roles.
#[derive(Debug, Clone)]
pub struct Filter {
    /// The permission group.
    pub namespace_id: i64,
    /// Only those whose code or name contains the text. ASCII letters match case-insensitively.
    pub keywords: Option<String>,
}

const WHERE: &str = "WHERE r.namespace_id = ?1
    AND (?2 IS NULL OR instr(lower(r.code), ?2) > 0 OR instr(lower(r.name), ?2) > 0)";

/// Counts the roles that match.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, filter: &Filter) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) FROM roles r {WHERE}"))?
        .query_row((filter.namespace_id, filter.text()), |row| row.get(0))
}

/// Returns one page of the roles that match. The oldest is first.
///
/// # Errors
/// A database error.
pub fn page(db: &Connection, filter: &Filter, range: PageRange) -> Result<Vec<Role>> {
    db.prepare_cached(&format!("{SELECT} {WHERE} ORDER BY r.rowid LIMIT ?3 OFFSET ?4"))?
        .query_map((filter.namespace_id, filter.text(), range.limit, range.sql_offset()), Role::from_row)?
        .collect()
}

impl Filter {
    fn text(&self) -> Option<String> {
        lower(self.keywords.as_deref())
    }
}

impl Role {
    /// Returns the name that responses show: the code, if there is none.
    #[must_use]
    pub fn display_name(&self) -> &str {
        self.name.as_deref().unwrap_or(&self.code)
    }

    /// Returns whether the role counts at this time.
    #[must_use]
    pub fn is_enabled_at(&self, now: Timestamp) -> bool {
        self.is_enabled && self.disable_time.is_none_or(|time| time > now)
    }

    fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Role {
            id: row.get("id")?,
            namespace_id: row.get("namespace_id")?,
            namespace_code: row.get("namespace_code")?,
            namespace_name: row.get("namespace_name")?,
            code: row.get("code")?,
            name: row.get("name")?,
            description: row.get("description")?,
            is_enabled: row.get::<_, String>("status")? == ENABLED,
            disable_time: row.get("disable_time")?,
            enable_permission_apply: row.get("enable_permission_apply")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}
