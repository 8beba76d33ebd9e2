//! Leaders of departments.

use rusqlite::{Connection, Result};

/// User ids, in the order in which they were named.
///
/// # Errors
/// The database's own.
pub fn of(db: &Connection, department_id: &str) -> Result<Vec<String>> {
    db.prepare_cached("SELECT user_id FROM leaders WHERE department_id = ? ORDER BY position")?
        .query_map([department_id], |row| row.get(0))?
        .collect()
}

/// These and no others. Each may stand in the list once.
///
/// # Errors
/// The database's own.
pub fn replace(db: &Connection, department_id: &str, user_ids: &[String]) -> Result<()> {
    db.prepare_cached("DELETE FROM leaders WHERE department_id = ?")?.execute([department_id])?;
    user_ids.iter().try_for_each(|user_id| add(db, department_id, user_id))
}

/// Adds a leader behind the others; one who already leads keeps the place.
///
/// # Errors
/// The database's own.
pub fn add(db: &Connection, department_id: &str, user_id: &str) -> Result<()> {
    db.prepare_cached(
        "INSERT OR IGNORE INTO leaders
         SELECT ?1, ?2, ifnull(max(position), -1) + 1 FROM leaders WHERE department_id = ?1",
    )?
    .execute((department_id, user_id))?;
    Ok(())
}

/// Takes the lead from a user.
///
/// # Errors
/// The database's own.
pub fn remove(db: &Connection, department_id: &str, user_id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM leaders WHERE department_id = ? AND user_id = ?")?
        .execute((department_id, user_id))?;
    Ok(())
}
