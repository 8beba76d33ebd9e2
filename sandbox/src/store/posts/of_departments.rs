//! The posts of departments, which are in the table of departments.

use rusqlite::{Connection, OptionalExtension, Result};

use crate::store::json::TextList;

/// Returns the ids of the departments that have a post, the oldest department first.
///
/// # Errors
/// A database error.
pub fn department_ids(db: &Connection, post_id: &str) -> Result<Vec<String>> {
    db.prepare_cached(
        "SELECT d.id FROM departments d
         WHERE d.post_ids <> '[]' AND ?1 IN (SELECT value FROM json_each(d.post_ids))
         ORDER BY d.rowid",
    )?
    .query_map([post_id], |row| row.get(0))?
    .collect()
}

/// Adds a post to those of a department, unless it is one of them.
///
/// # Errors
/// A database error.
pub fn add_to_department(db: &Connection, department_id: &str, post_id: &str) -> Result<()> {
    change(db, department_id, |ids| {
        if !ids.iter().any(|id| id == post_id) {
            ids.push(post_id.to_owned());
        }
    })
}

/// Takes a post from a department.
///
/// # Errors
/// A database error.
pub fn remove_from_department(db: &Connection, department_id: &str, post_id: &str) -> Result<()> {
    change(db, department_id, |ids| ids.retain(|id| id != post_id))
}

fn change(db: &Connection, department_id: &str, change: impl FnOnce(&mut Vec<String>)) -> Result<()> {
    let stored: Option<TextList> = db
        .prepare_cached("SELECT post_ids FROM departments WHERE id = ?")?
        .query_row([department_id], |row| row.get(0))
        .optional()?;
    let Some(TextList(mut ids)) = stored else { return Ok(()) };
    change(&mut ids);
    db.prepare_cached("UPDATE departments SET post_ids = ? WHERE id = ?")?
        .execute((TextList(ids), department_id))?;
    Ok(())
}
