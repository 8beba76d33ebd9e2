//! Data policies and the permissions in their statements.

use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::counted_page::{List, counted_page};
use super::json::TextList;
use super::page_range::PageRange;
use crate::clock::Timestamp;

/// A data policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataPolicy {
    /// The id.
    pub id: String,
    /// Unique.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was changed.
    pub updated_at: Timestamp,
}

/// A permission of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permission {
    /// The data resource.
    pub resource_id: String,
    /// The codes of the nodes from the top, with `/` between them. Empty for the resource itself.
    pub path: String,
    /// The action, or `*` for each.
    pub action: String,
}

/// A statement: what it allows or denies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// `ALLOW` or `DENY`.
    pub effect: &'static str,
    /// What.
    pub permissions: Vec<Permission>,
}

/// A permission as requests name it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PermissionText {
    /// The place of the statement in the policy.
    pub statement: u32,
    /// `ALLOW` or `DENY`.
    pub effect: String,
    /// Such as `namespace/resource/node/action`.
    pub text: String,
}

/// Finds a policy by its id.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, id: &str) -> Result<Option<DataPolicy>> {
    db.prepare_cached("SELECT * FROM data_policies WHERE id = ?")?.query_row([id], from_row).optional()
}

/// Finds a policy by its name.
///
/// # Errors
/// A database error.
pub fn find_by_name(db: &Connection, name: &str) -> Result<Option<DataPolicy>> {
    db.prepare_cached("SELECT * FROM data_policies WHERE name = ?")?.query_row([name], from_row).optional()
}

/// Returns one page of the policies whose names contain a text, the oldest first, and how many there are.
///
/// # Errors
/// A database error.
pub fn page(db: &Connection, text: &str, range: PageRange) -> Result<(u32, Vec<DataPolicy>)> {
    let from = "FROM data_policies WHERE instr(lower(name), lower(?1)) > 0";
    counted_page(db, &List { columns: "*", from, order: "number" }, [text], range, from_row)
}

/// Adds a policy, or changes the one with this id.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, policy: &DataPolicy) -> Result<()> {
    let DataPolicy { id, name, description, created_at, updated_at } = policy;
    db.prepare_cached(
        "INSERT INTO data_policies (id, name, description, created_at, updated_at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description,
           updated_at = excluded.updated_at",
    )?
    .execute((id, name, description, created_at, updated_at))?;
    Ok(())
}

/// Notes that these policies were changed: they lost permissions with what these are about.
pub(super) fn touch(db: &Connection, ids: Vec<String>, now: Timestamp) -> Result<()> {
    db.prepare_cached(
        "UPDATE data_policies SET updated_at = ? WHERE id IN (SELECT value FROM json_each(?))",
    )?
    .execute((now, TextList(ids)))?;
    Ok(())
}

/// Deletes a policy with its statements and grants.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM data_policies WHERE id = ?")?.execute([id])?;
    Ok(())
}

/// Replaces the statements of a policy. A permission that a statement has twice counts once.
///
/// # Errors
/// A database error.
pub fn set_statements(db: &Connection, id: &str, statements: &[Statement]) -> Result<()> {
    db.prepare_cached("DELETE FROM data_permissions WHERE policy_id = ?")?.execute([id])?;
    let mut insert = db.prepare_cached(
        "INSERT OR IGNORE INTO data_permissions (policy_id, statement, effect, resource_id, path, action)
         VALUES (?, ?, ?, ?, ?, ?)",
    )?;
    for (number, Statement { effect, permissions }) in (0_u32..).zip(statements) {
        for Permission { resource_id, path, action } in permissions {
            insert.execute((id, number, effect, resource_id, path, action))?;
        }
    }
    Ok(())
}

/// Returns the permissions of a policy, statement by statement.
///
/// # Errors
/// A database error.
pub fn permissions(db: &Connection, id: &str) -> Result<Vec<PermissionText>> {
    db.prepare_cached(
        "SELECT p.statement, p.effect,
                n.code || '/' || r.code || '/' || iif(p.path = '', '', p.path || '/') || p.action
         FROM data_permissions p
         JOIN data_resources r ON r.id = p.resource_id
         JOIN permission_namespaces n ON n.id = r.namespace_id
         WHERE p.policy_id = ? ORDER BY p.number",
    )?
    .query_map([id], |row| {
        Ok(PermissionText { statement: row.get(0)?, effect: row.get(1)?, text: row.get(2)? })
    })?
    .collect()
}

/// Returns id and name of each data resource that a policy is about, the oldest first.
///
/// # Errors
/// A database error.
pub fn resources(db: &Connection, id: &str) -> Result<Vec<(String, String)>> {
    db.prepare_cached(
        "SELECT id, name FROM data_resources
         WHERE id IN (SELECT resource_id FROM data_permissions WHERE policy_id = ?) ORDER BY number",
    )?
    .query_map([id], |row| Ok((row.get(0)?, row.get(1)?)))?
    .collect()
}

/// Returns the paths and actions that policies name of a data resource.
///
/// # Errors
/// A database error.
pub fn named(db: &Connection, resource_id: &str) -> Result<Vec<(String, String)>> {
    db.prepare_cached("SELECT DISTINCT path, action FROM data_permissions WHERE resource_id = ?")?
        .query_map([resource_id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

fn from_row(row: &Row<'_>) -> Result<DataPolicy> {
    Ok(DataPolicy {
        id: row.get("id")?,
        name: row.get("name")?,
        description: row.get("description")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
    })
}
