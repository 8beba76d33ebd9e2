//! Data resources of permission namespaces.

use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::data_policies::touch;
use super::json::TextList;
use super::page_range::PageRange;
use super::structure::Structure;
use crate::clock::Timestamp;

/// A data resource.
#[derive(Debug, Clone)]
pub struct DataResource {
    /// The id, which only some lists return.
    pub id: String,
    /// The permission namespace.
    pub namespace_id: String,
    /// The code of the permission namespace.
    pub namespace_code: String,
    /// The name of the permission namespace.
    pub namespace_name: String,
    /// Unique in the permission namespace.
    pub code: String,
    /// Unique in the permission namespace.
    pub name: String,
    /// `STRING`, `ARRAY` or `TREE`.
    pub kind: String,
    /// What it is for.
    pub description: Option<String>,
    /// A text, a list of texts, a node or a list of nodes.
    pub structure: Structure,
    /// What can be done with it.
    pub actions: Vec<String>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was changed.
    pub updated_at: Timestamp,
}

/// What identifies a data resource in its permission namespace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// By code.
    Code,
    /// By name.
    Name,
}

const SELECT: &str = "SELECT r.*, n.code AS namespace_code, n.name AS namespace_name
     FROM data_resources r JOIN permission_namespaces n ON n.id = r.namespace_id";

/// Finds a data resource.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, namespace_id: &str, key: Key, value: &str) -> Result<Option<DataResource>> {
    let column = match key {
        Key::Code => "code",
        Key::Name => "name",
    };
    db.prepare_cached(&format!("{SELECT} WHERE r.namespace_id = ? AND r.{column} = ?"))?
        .query_row([namespace_id, value], from_row)
        .optional()
}

/// Returns all data resources of a permission namespace, the oldest first.
///
/// # Errors
/// A database error.
pub fn of_namespace(db: &Connection, namespace_id: &str) -> Result<Vec<DataResource>> {
    db.prepare_cached(&format!("{SELECT} WHERE r.namespace_id = ? ORDER BY r.number"))?
        .query_map([namespace_id], from_row)?
        .collect()
}

/// Returns one page of the data resources whose name or code contains a text, the oldest first, and how many there are. With
/// codes, only those of these permission namespaces.
///
/// # Errors
/// A database error.
pub fn page(
    db: &Connection,
    text: &str,
    namespace_codes: Option<Vec<String>>,
    range: PageRange,
) -> Result<(u32, Vec<DataResource>)> {
    let found = "WHERE (instr(lower(r.name), lower(?1)) > 0 OR instr(lower(r.code), lower(?1)) > 0)
           AND (?2 IS NULL OR n.code IN (SELECT value FROM json_each(?2)))";
    let codes = namespace_codes.map(TextList);
    let count = db
        .prepare_cached(&format!(
            "SELECT count(*) FROM data_resources r JOIN permission_namespaces n ON n.id = r.namespace_id {found}"
        ))?
        .query_row((text, &codes), |row| row.get(0))?;
    let list = db
        .prepare_cached(&format!("{SELECT} {found} ORDER BY r.number LIMIT ?3 OFFSET ?4"))?
        .query_map((text, &codes, range.limit, range.sql_offset()), from_row)?
        .collect::<Result<_>>()?;
    Ok((count, list))
}

/// Adds a data resource, or changes the one with this id.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, resource: &DataResource) -> Result<()> {
    let actions = TextList(resource.actions.clone());
    db.prepare_cached(
        "INSERT INTO data_resources
           (id, namespace_id, code, name, type, description, struct, actions, created_at, updated_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, description = excluded.description,
           struct = excluded.struct, actions = excluded.actions, updated_at = excluded.updated_at",
    )?
    .execute(rusqlite::params![
        resource.id,
        resource.namespace_id,
        resource.code,
        resource.name,
        resource.kind,
        resource.description,
        resource.structure,
        actions,
        resource.created_at,
        resource.updated_at,
    ])?;
    Ok(())
}

/// Deletes a data resource with all permissions on it.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, id: &str, now: Timestamp) -> Result<()> {
    let lost = db
        .prepare_cached("DELETE FROM data_permissions WHERE resource_id = ? RETURNING policy_id")?
        .query_map([id], |row| row.get(0))?
        .collect::<Result<_>>()?;
    touch(db, lost, now)?;
    db.prepare_cached("DELETE FROM data_resources WHERE id = ?")?.execute([id])?;
    Ok(())
}

/// Deletes the permissions on actions and nodes that a data resource no longer has.
///
/// # Errors
/// A database error.
pub fn delete_stale_permissions(db: &Connection, resource: &DataResource, paths: Vec<String>) -> Result<()> {
    let lost = db
        .prepare_cached(
            "DELETE FROM data_permissions
             WHERE resource_id = ?1
               AND (action <> '*' AND action NOT IN (SELECT value FROM json_each(?2))
                 OR path <> '' AND path NOT IN (SELECT value FROM json_each(?3)))
             RETURNING policy_id",
        )?
        .query_map((&resource.id, TextList(resource.actions.clone()), TextList(paths)), |row| row.get(0))?
        .collect::<Result<_>>()?;
    touch(db, lost, resource.updated_at)
}

/// Counts the grants of policies that are about a data resource.
///
/// # Errors
/// A database error.
pub fn count_of_grants(db: &Connection, id: &str) -> Result<u32> {
    db.prepare_cached(
        "SELECT count(*) FROM data_grants
         WHERE policy_id IN (SELECT policy_id FROM data_permissions WHERE resource_id = ?)",
    )?
    .query_row([id], |row| row.get(0))
}

fn from_row(row: &Row<'_>) -> Result<DataResource> {
    let TextList(actions) = row.get("actions")?;
    Ok(DataResource {
        id: row.get("id")?,
        namespace_id: row.get("namespace_id")?,
        namespace_code: row.get("namespace_code")?,
        namespace_name: row.get("namespace_name")?,
        code: row.get("code")?,
        name: row.get("name")?,
        kind: row.get("type")?,
        description: row.get("description")?,
        structure: row.get("struct")?,
        actions,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
    })
}
