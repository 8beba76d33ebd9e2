//! Leaders of departments.

use rusqlite::{Connection, Result};

/// Returns the user ids of a department's leaders, in insertion order.
///
/// # Errors
/// A database error.
pub fn of(db: &Connection, department_id: &str) -> Result<Vec<String>> {
    db.prepare_cached("SELECT user_id FROM leaders WHERE department_id = ? ORDER BY position")?
        .query_map([department_id], |row| row.get(0))?
        .collect()
}

/// Replaces the leaders of a department. The ids must be unique.
///
/// # Errors
/// A database error.
pub fn replace(db: &Connection, department_id: &str, user_ids: &[String]) -> Result<()> {
    db.prepare_cached("DELETE FROM leaders WHERE department_id = ?")?.execute([department_id])?;
    let mut insert = db.prepare_cached("INSERT INTO leaders VALUES (?, ?, ?)")?;
    (0_i64..)
        .zip(user_ids)
        .try_for_each(|(position, user_id)| insert.execute((department_id, user_id, position)).map(|_| ()))
}

/// Appends a leader. An existing leader keeps its position.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, department_id: &str, user_id: &str) -> Result<()> {
    db.prepare_cached(
        "INSERT OR IGNORE INTO leaders
         SELECT ?1, ?2, ifnull(max(position), -1) + 1 FROM leaders WHERE department_id = ?1",
    )?
    .execute((department_id, user_id))?;
    Ok(())
}

/// Removes a leader.
///
/// # Errors
/// A database error.
pub fn remove(db: &Connection, department_id: &str, user_id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM leaders WHERE department_id = ? AND user_id = ?")?
        .execute((department_id, user_id))?;
    Ok(())
}
