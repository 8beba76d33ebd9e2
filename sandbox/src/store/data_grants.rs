//! To whom data policies are granted.

use rusqlite::{Connection, Result};

use super::json::TextList;
use super::page_range::PageRange;
use super::subjects::{Target, TargetType};
use crate::clock::Timestamp;

/// A grant of a policy.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// To whom.
    pub target: Target,
    /// The name of the target.
    pub target_name: String,
    /// Since when.
    pub granted_at: Timestamp,
}

/// Grants a policy, unless the target has it.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, policy_id: &str, target: &Target, now: Timestamp) -> Result<()> {
    db.prepare_cached(
        "INSERT OR IGNORE INTO data_grants (policy_id, target_type, target_id, granted_at) VALUES (?, ?, ?, ?)",
    )?
    .execute((policy_id, target.kind, &target.id, now))?;
    Ok(())
}

/// Revokes a policy, if the target has it.
///
/// # Errors
/// A database error.
pub fn remove(db: &Connection, policy_id: &str, target: &Target) -> Result<()> {
    db.prepare_cached("DELETE FROM data_grants WHERE policy_id = ? AND target_type = ? AND target_id = ?")?
        .execute((policy_id, target.kind, &target.id))?;
    Ok(())
}

/// The grants with the names of the targets.
const NAMED: &str = "(SELECT g.*, CASE g.target_type
        WHEN 'USER' THEN (SELECT coalesce(name, nickname, username, phone, email, id) FROM users WHERE id = g.target_id)
        WHEN 'DEPARTMENT' THEN (SELECT name FROM departments WHERE id = g.target_id)
        WHEN 'GROUP' THEN (SELECT name FROM user_groups WHERE id = g.target_id)
        ELSE (SELECT ifnull(name, code) FROM roles WHERE id = g.target_id) END AS target_name
      FROM data_grants g)";

/// Returns the first targets that a policy was granted to, with their names.
///
/// # Errors
/// A database error.
pub fn first(db: &Connection, policy_id: &str, limit: u32) -> Result<Vec<(Target, String)>> {
    db.prepare_cached(&format!(
        "SELECT target_type, target_id, ifnull(target_name, '') FROM {NAMED}
         WHERE number IN (SELECT number FROM data_grants WHERE policy_id = ? ORDER BY number LIMIT ?) ORDER BY number"
    ))?
    .query_map((policy_id, limit), |row| {
        Ok((Target { kind: row.get(0)?, id: row.get(1)? }, row.get(2)?))
    })?
    .collect()
}

/// Returns one page of the grants of a policy to targets of some kinds whose names contain a text, the oldest first, and how many
/// there are.
///
/// # Errors
/// A database error.
pub fn page(
    db: &Connection,
    policy_id: &str,
    text: &str,
    kinds: &[TargetType],
    range: PageRange,
) -> Result<(u32, Vec<Grant>)> {
    let kinds = TextList(kinds.iter().map(|kind| kind.name().to_owned()).collect());
    let of_kinds = "policy_id = ?1 AND target_type IN (SELECT value FROM json_each(?3))";
    // A policy can have thousands of grants: the names of all are read only to look for a text in them.
    let from = if text.is_empty() {
        format!("FROM data_grants WHERE {of_kinds} AND ?2 = ''")
    } else {
        format!("FROM {NAMED} WHERE {of_kinds} AND instr(lower(ifnull(target_name, '')), lower(?2)) > 0")
    };
    let count = db
        .prepare_cached(&format!("SELECT count(*) {from}"))?
        .query_row((policy_id, text, &kinds), |row| row.get(0))?;
    let list = db
        .prepare_cached(&format!(
            "SELECT target_type, target_id, ifnull(target_name, ''), granted_at FROM {NAMED}
             WHERE number IN (SELECT number {from} ORDER BY number LIMIT ?4 OFFSET ?5) ORDER BY number"
        ))?
        .query_map((policy_id, text, &kinds, range.limit, range.sql_offset()), |row| {
            let target = Target { kind: row.get(0)?, id: row.get(1)? };
            Ok(Grant { target, target_name: row.get(2)?, granted_at: row.get(3)? })
        })?
        .collect::<Result<_>>()?;
    Ok((count, list))
}

/// Returns whether a target of this id exists.
///
/// # Errors
/// A database error.
pub fn target_exists(db: &Connection, target: &Target) -> Result<bool> {
    let table = target.kind.table();
    db.prepare_cached(&format!("SELECT EXISTS (SELECT 1 FROM {table} WHERE id = ?)"))?
        .query_row([&target.id], |row| row.get(0))
}
