//! The table of resources.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSqlOutput, ValueRef};
use rusqlite::{Connection, OptionalExtension, Result, Row, ToSql, named_params};

use super::PageRange;
use super::json::TextList;
use crate::clock::Timestamp;
use crate::json::{Json, read_stored};

/// A resource of a permission group.
#[derive(Debug, Clone)]
pub struct Resource {
    /// 24 hex digits.
    pub id: String,
    /// The row of the permission group.
    pub namespace_id: i64,
    /// Unique in the permission group.
    pub code: String,
    /// `DATA`, `API`, `MENU`, `BUTTON` or `UI`.
    pub kind: String,
    /// The display name.
    pub name: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// What can be done with it.
    pub actions: Option<Actions>,
    /// The URL of an API.
    pub api_identifier: Option<String>,
    /// Read-only: whether it is linked to a tenant.
    pub linked_to_tenant: bool,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// The actions of a resource, as the objects of requests and responses.
#[derive(Debug, Clone, PartialEq)]
pub struct Actions(pub Vec<Json>);

/// The columns of a resource, of the table `resources r`.
pub(super) const COLUMNS: &str =
    "r.*, EXISTS (SELECT 1 FROM resource_tenants t WHERE t.resource_id = r.id) AS linked_to_tenant";

/// Returns the resource with this code.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection, namespace_id: i64, code: &str) -> Result<Option<Resource>> {
    db.prepare_cached(&format!("SELECT {COLUMNS} FROM resources r WHERE r.namespace_id = ? AND r.code = ?"))?
        .query_row((namespace_id, code), Resource::from_row)
        .optional()
}

/// Adds a resource or changes the one with this id.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, resource: &Resource) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO resources (id, namespace_id, code, type, name, description, actions, api_identifier, created_at,
           updated_at)
         VALUES (:id, :namespace_id, :code, :type, :name, :description, :actions, :api_identifier, :created_at,
           :updated_at)
         ON CONFLICT (id) DO UPDATE SET type = excluded.type, name = excluded.name,
           description = excluded.description, actions = excluded.actions, api_identifier = excluded.api_identifier,
           updated_at = excluded.updated_at",
    )?
    .execute(named_params! {
        ":id": resource.id,
        ":namespace_id": resource.namespace_id,
        ":code": resource.code,
        ":type": resource.kind,
        ":name": resource.name,
        ":description": resource.description,
        ":actions": resource.actions,
        ":api_identifier": resource.api_identifier,
        ":created_at": resource.created_at,
        ":updated_at": resource.updated_at,
    })?;
    Ok(())
}

/// Deletes resources of a permission group by their codes, with their grants. Ignores unknown codes.
///
/// # Errors
/// A database error.
pub fn delete_by_codes(db: &Connection, namespace_id: i64, codes: &[String]) -> Result<()> {
    db.prepare_cached(
        "DELETE FROM resources WHERE namespace_id = ? AND code IN (SELECT value FROM json_each(?))",
    )?
    .execute((namespace_id, TextList(codes.to_vec())))?;
    Ok(())
}

/// Deletes resources of any permission group by their ids, with their grants. Ignores unknown ids.
///
/// # Errors
/// A database error.
pub fn delete_by_ids(db: &Connection, ids: &[String]) -> Result<()> {
    db.prepare_cached("DELETE FROM resources WHERE id IN (SELECT value FROM json_each(?))")?
        .execute([TextList(ids.to_vec())])?;
    Ok(())
}

/// Links a resource to a tenant, or unlinks it.
///
/// # Errors
/// A database error.
pub fn set_tenant(db: &Connection, id: &str, tenant_id: &str, is_linked: bool) -> Result<()> {
    let sql = if is_linked {
        "INSERT OR IGNORE INTO resource_tenants (resource_id, tenant_id) VALUES (?, ?)"
    } else {
        "DELETE FROM resource_tenants WHERE resource_id = ? AND tenant_id = ?"
    };
    db.prepare_cached(sql)?.execute((id, tenant_id))?;
    Ok(())
}

/// Counts the resources of a permission group, or those of one type.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, namespace_id: i64, kind: Option<&str>) -> Result<u32> {
    db.prepare_cached("SELECT count(*) FROM resources WHERE namespace_id = ? AND ifnull(type = ?, 1)")?
        .query_row((namespace_id, kind), |row| row.get(0))
}

/// Returns one page of the resources of a permission group, or of those of one type. The oldest is first.
///
/// # Errors
/// A database error.
pub fn page(
    db: &Connection,
    namespace_id: i64,
    kind: Option<&str>,
    range: PageRange,
) -> Result<Vec<Resource>> {
    db.prepare_cached(&format!(
        "SELECT {COLUMNS} FROM resources r WHERE r.namespace_id = ? AND ifnull(r.type = ?, 1)
         ORDER BY r.rowid LIMIT ? OFFSET ?"
    ))?
    .query_map((namespace_id, kind, range.limit, range.sql_offset()), Resource::from_row)?
    .collect()
}

impl Resource {
    pub(super) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Resource {
            id: row.get("id")?,
            namespace_id: row.get("namespace_id")?,
            code: row.get("code")?,
            kind: row.get("type")?,
            name: row.get("name")?,
            description: row.get("description")?,
            actions: row.get("actions")?,
            api_identifier: row.get("api_identifier")?,
            linked_to_tenant: row.get("linked_to_tenant")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}

impl ToSql for Actions {
    fn to_sql(&self) -> Result<ToSqlOutput<'_>> {
        Ok(Json::List(self.0.clone()).stringify().into())
    }
}

impl FromSql for Actions {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        match read_stored(value.as_str()?) {
            Ok(Json::List(items)) => Ok(Actions(items)),
            _ => Err(FromSqlError::InvalidType),
        }
    }
}
