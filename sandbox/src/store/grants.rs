//! Grants: who may do what with which resources.

use rusqlite::{Connection, Result, Row, named_params};

use super::PageRange;
use super::json::TextList;
use super::subjects::{Target, TargetType, json};

/// A grant to one target.
#[derive(Debug, Clone)]
pub struct Grant {
    /// The code of a resource, or a beginning with `*` after it.
    pub code: String,
    /// The type of the resource with this code. Without such a resource, the type that was given.
    pub resource_type: String,
    /// The description of the resource with this code.
    pub description: Option<String>,
    /// The URL of the resource with this code.
    pub api_identifier: Option<String>,
    /// The names of the actions.
    pub actions: Vec<String>,
}

/// A target as responses name it: users and departments by id, roles and groups by code.
#[derive(Debug, Clone)]
pub struct NamedTarget {
    /// The target.
    pub target: Target,
    /// The id or the code.
    pub identifier: String,
}

/// Grants actions. A target has one grant for a code: later actions replace earlier ones.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, namespace_id: i64, target: &Target, grant: &Grant) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO grants (namespace_id, code, resource_type, target_type, target_id, actions)
         VALUES (?, ?, ?, ?, ?, ?)
         ON CONFLICT (namespace_id, code, target_type, target_id)
         DO UPDATE SET resource_type = excluded.resource_type, actions = excluded.actions",
    )?
    .execute((
        namespace_id,
        &grant.code,
        &grant.resource_type,
        target.kind,
        &target.id,
        TextList(grant.actions.clone()),
    ))?;
    Ok(())
}

/// Takes the grant for a code away.
///
/// # Errors
/// A database error.
pub fn remove(db: &Connection, namespace_id: i64, target: &Target, code: &str) -> Result<()> {
    db.prepare_cached(
        "DELETE FROM grants WHERE namespace_id = ? AND code = ? AND target_type = ? AND target_id = ?",
    )?
    .execute((namespace_id, code, target.kind, &target.id))?;
    Ok(())
}

/// Returns all grants to these targets in a permission group. The oldest is first.
///
/// # Errors
/// A database error.
pub fn of_targets(db: &Connection, namespace_id: i64, targets: &[Target]) -> Result<Vec<Grant>> {
    // The order of the tables is that of the query: a target has few grants.
    db.prepare_cached(
        "SELECT g.code, ifnull(r.type, g.resource_type) AS resource_type, r.description, r.api_identifier, g.actions
         FROM json_each(:targets) t
         CROSS JOIN grants g ON g.target_type = t.value ->> 0 AND g.target_id = t.value ->> 1
           AND g.namespace_id = :namespace_id
         LEFT JOIN resources r ON r.namespace_id = g.namespace_id AND r.code = g.code
         ORDER BY g.id",
    )?
    .query_map(named_params! { ":targets": json(targets), ":namespace_id": namespace_id }, Grant::from_row)?
    .collect()
}

/// Returns the actions of each grant to one of these targets for one of these codes.
///
/// # Errors
/// A database error.
pub fn actions(
    db: &Connection,
    namespace_id: i64,
    targets: &[Target],
    codes: &[String],
) -> Result<Vec<Vec<String>>> {
    db.prepare_cached(
        // A target has few grants, most often fewer than a code has beginnings: these are looked for in the index.
        "SELECT g.actions
         FROM json_each(:targets) t
         CROSS JOIN grants g ON g.target_type = t.value ->> 0 AND g.target_id = t.value ->> 1
           AND g.namespace_id = :namespace_id
         WHERE g.code IN (SELECT value FROM json_each(:codes))
         ORDER BY g.id",
    )?
    .query_map(
        named_params! {
            ":targets": json(targets), ":codes": TextList(codes.to_vec()), ":namespace_id": namespace_id,
        },
        |row| row.get(0).map(|TextList(actions)| actions),
    )?
    .collect()
}

const TARGETS: &str = "FROM grants g
    WHERE g.namespace_id = :namespace_id AND g.code IN (SELECT value FROM json_each(:codes))
      AND ifnull(g.target_type = :kind, 1)
    GROUP BY g.target_type, g.target_id";

/// Counts the targets that have a grant for one of these codes.
///
/// # Errors
/// A database error.
pub fn count_targets(
    db: &Connection,
    namespace_id: i64,
    codes: &[String],
    kind: Option<TargetType>,
) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) FROM (SELECT 1 {TARGETS})"))?.query_row(
        named_params! { ":namespace_id": namespace_id, ":codes": TextList(codes.to_vec()), ":kind": kind },
        |row| row.get(0),
    )
}

/// Returns one page of the targets that have a grant for one of these codes. The one with the oldest grant is first.
///
/// # Errors
/// A database error.
pub fn targets(
    db: &Connection,
    namespace_id: i64,
    codes: &[String],
    kind: Option<TargetType>,
    range: PageRange,
) -> Result<Vec<NamedTarget>> {
    db.prepare_cached(&format!(
        "SELECT f.target_type, f.target_id, coalesce(
           (SELECT code FROM roles WHERE f.target_type = 'ROLE' AND id = f.target_id),
           (SELECT code FROM user_groups WHERE f.target_type = 'GROUP' AND id = f.target_id),
           f.target_id
         )
         FROM (SELECT g.target_type, g.target_id, min(g.id) AS first {TARGETS}) f
         ORDER BY f.first LIMIT :limit OFFSET :offset"
    ))?
    .query_map(
        named_params! {
            ":namespace_id": namespace_id, ":codes": TextList(codes.to_vec()), ":kind": kind,
            ":limit": range.limit, ":offset": range.sql_offset(),
        },
        |row| {
            let target = Target { kind: row.get(0)?, id: row.get(1)? };
            Ok(NamedTarget { target, identifier: row.get(2)? })
        },
    )?
    .collect()
}

impl Grant {
    fn from_row(row: &Row<'_>) -> Result<Self> {
        let TextList(actions) = row.get("actions")?;
        Ok(Grant {
            code: row.get("code")?,
            resource_type: row.get("resource_type")?,
            description: row.get("description")?,
            api_identifier: row.get("api_identifier")?,
            actions,
        })
    }
}
