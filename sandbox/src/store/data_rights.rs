//! What data policies allow and deny, by the targets that they are granted to.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::json::TextList;
use super::subjects::{Target, TargetType, json};

/// What a policy says of a place of a data resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Right {
    /// The data resource.
    pub resource_id: String,
    /// The codes of the nodes, with `/` between them. Empty for the resource itself.
    pub path: String,
    /// The action, or `*` for each.
    pub action: String,
    /// Whether it is allowed. It is denied otherwise.
    pub allows: bool,
}

/// Returns all that is allowed or denied to any of these targets.
///
/// # Errors
/// A database error.
pub fn of_targets(db: &Connection, targets: &[Target]) -> Result<Vec<Right>> {
    db.prepare_cached(
        "SELECT DISTINCT p.resource_id, p.path, p.action, p.effect = 'ALLOW'
         FROM json_each(?) t
         CROSS JOIN data_grants g ON g.target_type = json_extract(t.value, '$[0]')
           AND g.target_id = json_extract(t.value, '$[1]')
         JOIN data_permissions p ON p.policy_id = g.policy_id",
    )?
    .query_map([json(targets)], right)?
    .collect()
}

fn right(row: &Row<'_>) -> Result<Right> {
    Ok(Right { resource_id: row.get(0)?, path: row.get(1)?, action: row.get(2)?, allows: row.get(3)? })
}

/// Returns what is allowed or denied to any of these targets on these data resources.
///
/// # Errors
/// A database error.
pub fn of_targets_on(db: &Connection, targets: &[Target], resource_ids: Vec<String>) -> Result<Vec<Right>> {
    db.prepare_cached(
        "WITH granted (policy_id) AS MATERIALIZED (
           SELECT g.policy_id
           FROM json_each(?1) t
           CROSS JOIN data_grants g ON g.target_type = json_extract(t.value, '$[0]')
             AND g.target_id = json_extract(t.value, '$[1]')
         )
         SELECT DISTINCT p.resource_id, p.path, p.action, p.effect = 'ALLOW'
         FROM json_each(?2) r
         CROSS JOIN data_permissions p ON p.resource_id = r.value
         WHERE p.policy_id IN (SELECT policy_id FROM granted)",
    )?
    .query_map((json(targets), TextList(resource_ids)), right)?
    .collect()
}

/// Whom a policy allows or denies an action on a place of a data resource.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TargetRight {
    /// Whom.
    pub target: Target,
    /// The action, or `*` for each.
    pub action: String,
    /// Whether it is allowed. It is denied otherwise.
    pub allows: bool,
}

/// Returns whom policies allow or deny anything on this place of a data resource.
///
/// # Errors
/// A database error.
pub fn on_place(db: &Connection, resource_id: &str, path: &str) -> Result<Vec<TargetRight>> {
    db.prepare_cached(
        "SELECT DISTINCT g.target_type, g.target_id, p.action, p.effect = 'ALLOW'
         FROM data_permissions p JOIN data_grants g ON g.policy_id = p.policy_id
         WHERE p.resource_id = ? AND p.path = ?",
    )?
    .query_map((resource_id, path), |row| {
        let target = Target { kind: row.get(0)?, id: row.get(1)? };
        Ok(TargetRight { target, action: row.get(2)?, allows: row.get(3)? })
    })?
    .collect()
}

/// Returns each policy that allows something, with the places of the data resources in the order of creation.
///
/// # Errors
/// A database error.
pub fn allowed_resources(db: &Connection) -> Result<HashMap<String, Vec<i64>>> {
    let mut statement = db.prepare_cached(
        "SELECT DISTINCT p.policy_id, r.number
         FROM data_permissions p JOIN data_resources r ON r.id = p.resource_id WHERE p.effect = 'ALLOW'",
    )?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, Vec<i64>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found)
}

/// Returns each target of a policy with the policies, one after the other.
///
/// # Errors
/// A database error.
pub fn policies_of_targets(db: &Connection) -> Result<Vec<(Target, Vec<String>)>> {
    let mut statement = db.prepare_cached(
        "SELECT target_type, target_id, policy_id FROM data_grants ORDER BY target_type, target_id, policy_id",
    )?;
    let mut rows = statement.query([])?;
    let mut found: Vec<(Target, Vec<String>)> = Vec::new();
    while let Some(row) = rows.next()? {
        let target = Target { kind: row.get(0)?, id: row.get(1)? };
        match found.last_mut() {
            Some((last, policies)) if *last == target => policies.push(row.get(2)?),
            _ => found.push((target, vec![row.get(2)?])),
        }
    }
    Ok(found)
}

/// Id, code and name.
pub type Named = [String; 3];

/// Returns the permission namespace and the data resource of this place in the order of creation.
///
/// # Errors
/// A database error.
pub fn names_of_resource(db: &Connection, number: i64) -> Result<(Named, Named)> {
    db.prepare_cached(
        "SELECT n.id, n.code, n.name, r.id, r.code, r.name
         FROM data_resources r JOIN permission_namespaces n ON n.id = r.namespace_id WHERE r.number = ?",
    )?
    .query_row([number], |row| {
        Ok(([row.get(0)?, row.get(1)?, row.get(2)?], [row.get(3)?, row.get(4)?, row.get(5)?]))
    })
}

/// Returns id and name of the policies that allow something on a data resource, the oldest first.
///
/// # Errors
/// A database error.
pub fn allowing_policies(db: &Connection, resource_id: &str) -> Result<Vec<(String, String)>> {
    db.prepare_cached(
        "SELECT id, name FROM data_policies
         WHERE id IN (SELECT policy_id FROM data_permissions WHERE resource_id = ? AND effect = 'ALLOW')
         ORDER BY number",
    )?
    .query_map([resource_id], |row| Ok((row.get(0)?, row.get(1)?)))?
    .collect()
}

/// Returns the grants to any of these targets with the ids of the policies, the oldest first.
///
/// # Errors
/// A database error.
pub fn grants_to(db: &Connection, targets: &[Target]) -> Result<Vec<(Target, String)>> {
    db.prepare_cached(
        "SELECT g.target_type, g.target_id, g.policy_id
         FROM json_each(?) t
         CROSS JOIN data_grants g ON g.target_type = json_extract(t.value, '$[0]')
           AND g.target_id = json_extract(t.value, '$[1]')
         ORDER BY g.number",
    )?
    .query_map([json(targets)], |row| Ok((Target { kind: row.get(0)?, id: row.get(1)? }, row.get(2)?)))?
    .collect()
}

/// Returns id, code and name of a target, if it exists.
///
/// # Errors
/// A database error.
pub fn names_of_target(db: &Connection, target: &Target) -> Result<Option<Named>> {
    let table = match target.kind {
        TargetType::User => "(SELECT id, username AS code, name FROM users)",
        TargetType::Role => "(SELECT id, code, ifnull(name, code) AS name FROM roles)",
        TargetType::Group => "user_groups",
        TargetType::Department => "departments",
    };
    db.prepare_cached(&format!("SELECT id, ifnull(code, ''), ifnull(name, '') FROM {table} WHERE id = ?"))?
        .query_row([&target.id], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?]))
        .optional()
}

/// Returns the places, in the order of creation, of the users whose names or user names contain a text.
///
/// # Errors
/// A database error.
pub fn users_named(db: &Connection, text: &str) -> Result<HashSet<i64>> {
    db.prepare_cached(
        "SELECT rowid FROM users
         WHERE instr(lower(ifnull(name, '')), lower(?1)) > 0 OR instr(lower(ifnull(username, '')), lower(?1)) > 0",
    )?
    .query_map([text], |row| row.get(0))?
    .collect()
}
