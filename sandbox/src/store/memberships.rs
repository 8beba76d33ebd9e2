//! Memberships of users in departments.

use rusqlite::{Connection, OptionalExtension, Result, Row};

use super::departments::Department;
use super::page_range::PageRange;
use crate::clock::Timestamp;

/// The id of the main department of `users u`.
pub const MAIN_OF_USER: &str =
    "(SELECT m.department_id FROM memberships m WHERE m.user_id = u.id AND m.is_main_department)";

/// A membership of a user.
#[derive(Debug, Clone)]
pub struct Membership {
    /// The department.
    pub department: Department,
    /// Whether it is the main department. A user has at most one.
    pub is_main_department: bool,
    /// When the user joined.
    pub joined_at: Timestamp,
    /// Whether the user leads the department.
    pub is_leader: bool,
}

/// The sort keys of a user's departments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortBy {
    /// When the department was created.
    DepartmentCreatedAt,
    /// When the user joined.
    JoinDepartmentAt,
    /// By Unicode code point.
    DepartmentName,
    /// By Unicode code point. Departments without a code sort first.
    DepartmentCode,
}

/// Counts the departments of a user.
///
/// # Errors
/// A database error.
pub fn count_of_user(db: &Connection, user_id: &str) -> Result<u32> {
    db.prepare_cached("SELECT count(*) FROM memberships WHERE user_id = ?")?
        .query_row([user_id], |row| row.get(0))
}

/// Counts the direct members of a department.
///
/// # Errors
/// A database error.
pub fn count_of_department(db: &Connection, department_id: &str) -> Result<u32> {
    db.prepare_cached("SELECT count(*) FROM memberships WHERE department_id = ?")?
        .query_row([department_id], |row| row.get(0))
}

/// Returns one page of a user's departments. Ties are sorted by id, so that pages never overlap.
///
/// # Errors
/// A database error.
pub fn page_of_user(
    db: &Connection,
    user_id: &str,
    sort_by: SortBy,
    ascending: bool,
    range: PageRange,
) -> Result<Vec<Membership>> {
    let column = match sort_by {
        SortBy::DepartmentCreatedAt => "d.created_at",
        SortBy::JoinDepartmentAt => "m.joined_at",
        SortBy::DepartmentName => "d.name",
        SortBy::DepartmentCode => "d.code",
    };
    let order = if ascending { "ASC" } else { "DESC" };
    let sql = format!(
        "SELECT d.*, o.code AS organization_code, m.is_main_department, m.joined_at,
                EXISTS (SELECT 1 FROM leaders l
                        WHERE l.department_id = d.id AND l.user_id = m.user_id) AS is_leader
         FROM memberships m
         JOIN departments d ON d.id = m.department_id
         JOIN organizations o ON o.id = d.organization_id
         WHERE m.user_id = ? ORDER BY {column} {order}, d.id {order} LIMIT ? OFFSET ?"
    );
    db.prepare_cached(&sql)?.query_map((user_id, range.limit, range.sql_offset()), membership)?.collect()
}

/// Returns the ids of all departments of a user, in the order of joining.
///
/// # Errors
/// A database error.
pub fn department_ids(db: &Connection, user_id: &str) -> Result<Vec<String>> {
    db.prepare_cached("SELECT department_id FROM memberships WHERE user_id = ? ORDER BY joined_at, rowid")?
        .query_map([user_id], |row| row.get(0))?
        .collect()
}

/// Returns the main department of a user.
///
/// # Errors
/// A database error.
pub fn main_department(db: &Connection, user_id: &str) -> Result<Option<String>> {
    db.prepare_cached("SELECT department_id FROM memberships WHERE user_id = ? AND is_main_department")?
        .query_row([user_id], |row| row.get(0))
        .optional()
}

/// Adds a user to a department, unless the user is a member. The first department of a user becomes the main one.
/// Returns whether the user was none.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, user_id: &str, department_id: &str, now: Timestamp) -> Result<bool> {
    let added = db
        .prepare_cached(
            "INSERT OR IGNORE INTO memberships
             SELECT id, ?2, NOT EXISTS (SELECT 1 FROM memberships WHERE user_id = ?1), ?3, number
             FROM users WHERE id = ?1",
        )?
        .execute((user_id, department_id, now))?;
    Ok(added > 0)
}

/// Adds a user to a department, unless the user is a member, and sets whether it is the main one. The caller must clear
/// the former main department first.
///
/// # Errors
/// A database error.
pub fn put(
    db: &Connection,
    user_id: &str,
    department_id: &str,
    is_main_department: bool,
    now: Timestamp,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO memberships SELECT id, ?2, ?3, ?4, number FROM users WHERE id = ?1
         ON CONFLICT DO UPDATE SET is_main_department = excluded.is_main_department",
    )?
    .execute((user_id, department_id, is_main_department, now))?;
    Ok(())
}

/// Clears the main department of a user.
///
/// # Errors
/// A database error.
pub fn clear_main_department(db: &Connection, user_id: &str) -> Result<()> {
    db.prepare_cached("UPDATE memberships SET is_main_department = 0 WHERE user_id = ?")?
        .execute([user_id])?;
    Ok(())
}

/// Removes a user from a department. Returns whether the user was a member.
///
/// # Errors
/// A database error.
pub fn remove(db: &Connection, user_id: &str, department_id: &str) -> Result<bool> {
    let removed = db
        .prepare_cached("DELETE FROM memberships WHERE user_id = ? AND department_id = ?")?
        .execute((user_id, department_id))?;
    Ok(removed > 0)
}

fn membership(row: &Row<'_>) -> Result<Membership> {
    Ok(Membership {
        department: Department::from_row(row)?,
        is_main_department: row.get("is_main_department")?,
        joined_at: row.get("joined_at")?,
        is_leader: row.get("is_leader")?,
    })
}
