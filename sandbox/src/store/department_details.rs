//! Departments with data of other tables, read by one query.

use rusqlite::{Connection, Result, Row, params_from_iter};

use super::condition::{Condition, Operand, Predicate};
use super::departments::Department;
use super::json::TextList;
use super::page_range::PageRange;
use super::sql;

/// A department with data of other tables.
#[derive(Debug, Clone)]
pub struct DepartmentDetails {
    /// The department.
    pub department: Department,
    /// Code of the parent.
    pub parent_code: Option<String>,
    /// Number of direct members.
    pub members_count: u32,
    /// Whether it has children.
    pub has_children: bool,
    /// The leaders, in insertion order.
    pub leader_user_ids: Vec<String>,
}

/// A sort key: a column with its table's alias, and whether it ascends.
pub type Order = (&'static str, bool);

/// Sorts the oldest department first.
pub const OLDEST_FIRST: &[Order] = &[("d.created_at", true)];

const COLUMNS: &str = "SELECT d.*, o.code AS organization_code, p.code AS parent_code,
        (SELECT count(*) FROM memberships m WHERE m.department_id = d.id) AS members_count,
        EXISTS (SELECT 1 FROM departments c WHERE c.parent_id = d.id) AS has_children,
        (SELECT json_group_array(user_id) FROM
             (SELECT user_id FROM leaders l WHERE l.department_id = d.id ORDER BY l.position)
        ) AS leader_user_ids";
const FROM: &str = "FROM departments d
    JOIN organizations o ON o.id = d.organization_id
    LEFT JOIN departments p ON p.id = d.parent_id";

/// Builds the condition that a column of `departments d` equals this value.
pub fn equals(column: &'static str, value: impl Into<rusqlite::types::Value>) -> Condition {
    Condition::Compare(Operand::Column(column), Predicate::Equal(value.into()))
}

/// Returns the departments that match all conditions: all, or one page. Ties are sorted by id, in the direction of the
/// last key.
///
/// # Errors
/// A database error.
pub fn select(
    db: &Connection,
    conditions: &[Condition],
    orders: &[Order],
    range: Option<PageRange>,
) -> Result<Vec<DepartmentDetails>> {
    let clause = sql::clause(conditions);
    let direction = |ascending: bool| if ascending { "ASC" } else { "DESC" };
    let last = orders.last().is_none_or(|(_, ascending)| *ascending);
    let keys: String =
        orders.iter().map(|(column, ascending)| format!("{column} {}, ", direction(*ascending))).collect();
    let (limit, offset) = PageRange::sql_bounds(range);
    // The inner query selects the page first. Otherwise SQLite would count members for every row that it sorts.
    let text = format!(
        "{COLUMNS} FROM (SELECT d.id FROM departments d{} ORDER BY {keys}d.id {} LIMIT {limit} OFFSET {offset}) page
         CROSS JOIN departments d ON d.id = page.id
         JOIN organizations o ON o.id = d.organization_id
         LEFT JOIN departments p ON p.id = d.parent_id
         ORDER BY {keys}d.id {}",
        clause.text,
        direction(last),
        direction(last),
    );
    db.prepare_cached(&text)?.query_map(params_from_iter(&clause.values), details)?.collect()
}

/// Returns the department with this id.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection, id: &str) -> Result<Option<DepartmentDetails>> {
    let sql = format!("{COLUMNS} {FROM} WHERE d.id = ?");
    db.prepare_cached(&sql)?.query_map([id], details)?.next().transpose()
}

/// Returns all descendants of a department, level by level, the oldest first.
///
/// # Errors
/// A database error.
pub fn below(db: &Connection, id: &str) -> Result<Vec<DepartmentDetails>> {
    let sql = format!(
        "WITH RECURSIVE part (id, depth) AS (
             SELECT id, 1 FROM departments WHERE parent_id = ?
             UNION ALL
             SELECT c.id, part.depth + 1 FROM part CROSS JOIN departments c ON c.parent_id = part.id
         )
         {COLUMNS} FROM part CROSS JOIN departments d ON d.id = part.id
         JOIN organizations o ON o.id = d.organization_id
         LEFT JOIN departments p ON p.id = d.parent_id
         ORDER BY part.depth, d.created_at, d.id"
    );
    db.prepare_cached(&sql)?.query_map([id], details)?.collect()
}

fn details(row: &Row<'_>) -> Result<DepartmentDetails> {
    Ok(DepartmentDetails {
        department: Department::from_row(row)?,
        parent_code: row.get("parent_code")?,
        members_count: row.get("members_count")?,
        has_children: row.get("has_children")?,
        leader_user_ids: row.get::<_, TextList>("leader_user_ids")?.0,
    })
}
