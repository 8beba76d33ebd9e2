//! Who has a role, and when.

use rusqlite::{Connection, Result, Row};

use crate::clock::Timestamp;
use crate::json::Json;
use crate::store::page_range::PageRange;
use crate::store::subjects::{Target, TargetType};

/// The time in which an assignment counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Period {
    /// The first moment. `None`: from the assignment on.
    pub enable_time: Option<Timestamp>,
    /// The first moment after it. `None`: never.
    pub end_time: Option<Timestamp>,
}

/// An assignment of a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Assignment {
    /// When it counts.
    pub period: Period,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Period {
    /// Returns whether the period contains this time.
    #[must_use]
    pub fn contains(self, now: Timestamp) -> bool {
        self.enable_time.is_none_or(|time| time <= now) && self.end_time.is_none_or(|time| time > now)
    }
}

/// Gives a role to a target, or changes the period in which the target has it.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, role_id: &str, target: &Target, period: Period, now: Timestamp) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO role_assignments VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6)
         ON CONFLICT DO UPDATE SET enable_time = excluded.enable_time, end_time = excluded.end_time,
             updated_at = excluded.updated_at",
    )?
    .execute((role_id, target.kind, &target.id, period.enable_time, period.end_time, now))?;
    Ok(())
}

/// Takes a role from a target, if the target has it.
///
/// # Errors
/// A database error.
pub fn remove(db: &Connection, role_id: &str, target: &Target) -> Result<()> {
    db.prepare_cached(
        "DELETE FROM role_assignments WHERE role_id = ? AND target_type = ? AND target_id = ?",
    )?
    .execute((role_id, target.kind, &target.id))?;
    Ok(())
}

const OF_KINDS: &str =
    "FROM role_assignments WHERE role_id = ?1 AND target_type IN (SELECT value FROM json_each(?2))";

/// Counts the assignments of a role to targets of these kinds.
///
/// # Errors
/// A database error.
pub fn count(db: &Connection, role_id: &str, kinds: &[TargetType]) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) {OF_KINDS}"))?
        .query_row((role_id, names(kinds)), |row| row.get(0))
}

/// Returns one page of the assignments of a role to targets of these kinds, the oldest first.
///
/// # Errors
/// A database error.
pub fn page(
    db: &Connection,
    role_id: &str,
    kinds: &[TargetType],
    range: PageRange,
) -> Result<Vec<Assignment>> {
    // The rows of the page alone are read.
    db.prepare_cached(&format!(
        "SELECT enable_time, end_time, created_at, updated_at FROM role_assignments
         WHERE rowid IN (SELECT rowid {OF_KINDS} ORDER BY rowid LIMIT ?3 OFFSET ?4) ORDER BY rowid"
    ))?
    .query_map((role_id, names(kinds), range.limit, range.sql_offset()), assignment)?
    .collect()
}

/// The assignments of a role to targets of one kind that count at a time. A role can have a hundred thousand, and few or none
/// of them have a period: an index finds those few, and another has all in the order of the assignments.
const COUNTING: &str = "FROM role_assignments WHERE role_id = ?1 AND target_type = ?2 AND rowid NOT IN (
    SELECT rowid FROM role_assignments
    WHERE role_id = ?1 AND target_type = ?2 AND (enable_time IS NOT NULL OR end_time IS NOT NULL)
      AND NOT (ifnull(enable_time <= ?3, 1) AND ifnull(end_time > ?3, 1)))";

/// Counts the targets of one kind that have a role at this time.
///
/// # Errors
/// A database error.
pub fn count_targets(db: &Connection, role_id: &str, kind: TargetType, now: Timestamp) -> Result<u32> {
    db.prepare_cached(&format!("SELECT count(*) {COUNTING}"))?
        .query_row((role_id, kind, now), |row| row.get(0))
}

/// Returns the ids of one page of the targets of one kind that have a role at this time, in the order of the assignments.
///
/// # Errors
/// A database error.
pub fn target_ids(
    db: &Connection,
    role_id: &str,
    kind: TargetType,
    now: Timestamp,
    range: PageRange,
) -> Result<Vec<String>> {
    db.prepare_cached(&format!(
        "SELECT target_id FROM role_assignments
         WHERE rowid IN (SELECT rowid {COUNTING} ORDER BY rowid LIMIT ?4 OFFSET ?5) ORDER BY rowid"
    ))?
    .query_map((role_id, kind, now, range.limit, range.sql_offset()), |row| row.get(0))?
    .collect()
}

fn names(kinds: &[TargetType]) -> String {
    Json::from(kinds.iter().map(|kind| kind.name()).collect::<Vec<_>>()).stringify()
}

fn assignment(row: &Row<'_>) -> Result<Assignment> {
    Ok(Assignment {
        period: Period { enable_time: row.get("enable_time")?, end_time: row.get("end_time")? },
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
    })
}
