//! Which users are in a department, or in any department of a part of the tree.

use rusqlite::types::Value;
use rusqlite::{Connection, Result, params_from_iter};

/// Where to look.
#[derive(Debug, Clone, Copy)]
pub struct Within<'a> {
    /// The department.
    pub department_id: &'a str,
    /// Whether the departments below it count too.
    pub with_descendants: bool,
}

/// What members can be sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortBy {
    /// When they joined; of several departments the one joined first.
    JoinedAt,
    /// The service's id.
    UserId,
    /// When the user came.
    CreatedAt,
    /// When the user was last changed.
    UpdatedAt,
}

impl Within<'_> {
    /// A `FROM` clause; a user who is in several of the departments is in it several times.
    fn from(self) -> &'static str {
        if self.with_descendants {
            "(WITH RECURSIVE part (id) AS (
                  SELECT ? UNION ALL SELECT d.id FROM departments d JOIN part ON d.parent_id = part.id
              ) SELECT m.* FROM part CROSS JOIN memberships m ON m.department_id = part.id) m"
        } else {
            "(SELECT * FROM memberships WHERE department_id = ?) m"
        }
    }
}

/// Only users that a text is found in, as `Condition::Mentions` finds it.
const MENTIONING: &str = " JOIN users u ON u.id = m.user_id WHERE instr(u.searched, ?) > 0";

fn values(within: Within<'_>, keywords: Option<&str>) -> Vec<Value> {
    let mut values = vec![Value::from(within.department_id.to_owned())];
    values.extend(keywords.map(|text| Value::from(text.to_ascii_lowercase())));
    values
}

/// How many users are there, each counted once.
///
/// # Errors
/// The database's own.
pub fn count(db: &Connection, within: Within<'_>, keywords: Option<&str>) -> Result<u32> {
    let from = within.from();
    let filter = if keywords.is_some() { MENTIONING } else { "" };
    let sql = format!("SELECT count(DISTINCT m.user_id) FROM {from}{filter}");
    db.prepare_cached(&sql)?.query_row(params_from_iter(values(within, keywords)), |row| row.get(0))
}

/// Ids of one page of them. Equal ones are ordered by id, so that pages never overlap.
///
/// # Errors
/// The database's own.
pub fn page(
    db: &Connection,
    within: Within<'_>,
    keywords: Option<&str>,
    sort_by: SortBy,
    ascending: bool,
    offset: u64,
    limit: u32,
) -> Result<Vec<String>> {
    let from = within.from();
    let (user, key) = match sort_by {
        SortBy::JoinedAt => ("", "min(m.joined_at)"),
        SortBy::UserId => ("", "m.user_id"),
        SortBy::CreatedAt => (" JOIN users u ON u.id = m.user_id", "u.created_at"),
        SortBy::UpdatedAt => (" JOIN users u ON u.id = m.user_id", "u.updated_at"),
    };
    let filter = if keywords.is_some() { MENTIONING } else { user };
    let order = if ascending { "ASC" } else { "DESC" };
    let sql = format!(
        "SELECT m.user_id FROM {from}{filter} GROUP BY m.user_id
         ORDER BY {key} {order}, m.user_id {order} LIMIT ? OFFSET ?"
    );
    let mut values = values(within, keywords);
    values.extend([Value::from(limit), Value::from(i64::try_from(offset).unwrap_or(i64::MAX))]);
    db.prepare_cached(&sql)?.query_map(params_from_iter(values), |row| row.get(0))?.collect()
}

/// Ids of all direct members, who joined last first.
///
/// # Errors
/// The database's own.
pub fn ids(db: &Connection, department_id: &str) -> Result<Vec<String>> {
    db.prepare_cached(
        "SELECT user_id FROM memberships WHERE department_id = ? ORDER BY joined_at DESC, user_id DESC",
    )?
    .query_map([department_id], |row| row.get(0))?
    .collect()
}

/// Whether a user is there.
///
/// # Errors
/// The database's own.
pub fn contains(db: &Connection, within: Within<'_>, user_id: &str) -> Result<bool> {
    // Upwards from the user's departments: they are few, and the way to the root is short.
    let step = if within.with_descendants {
        "UNION SELECT d.parent_id FROM departments d JOIN above ON d.id = above.id WHERE d.parent_id IS NOT NULL"
    } else {
        ""
    };
    let sql = format!(
        "WITH RECURSIVE above (id) AS (SELECT department_id FROM memberships WHERE user_id = ? {step})
         SELECT EXISTS (SELECT 1 FROM above WHERE id = ?)"
    );
    db.prepare_cached(&sql)?.query_row([user_id, within.department_id], |row| row.get(0))
}

/// The departments of a part of the tree, the uppermost included.
///
/// # Errors
/// The database's own.
pub fn departments(db: &Connection, within: Within<'_>) -> Result<Vec<String>> {
    if !within.with_descendants {
        return Ok(vec![within.department_id.to_owned()]);
    }
    db.prepare_cached(
        "WITH RECURSIVE part (id) AS (
             SELECT ? UNION ALL SELECT d.id FROM departments d JOIN part ON d.parent_id = part.id
         ) SELECT id FROM part",
    )?
    .query_map([within.department_id], |row| row.get(0))?
    .collect()
}
