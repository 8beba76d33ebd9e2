//! Subtrees of departments.

use rusqlite::{Connection, Result};

/// Deletes a department and its descendants, with their memberships, leaders and links to other systems.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, department_id: &str) -> Result<()> {
    let ids: Vec<String> = db
        .prepare_cached(
            "WITH RECURSIVE part (id, depth) AS (
                 SELECT ?, 0
                 UNION ALL SELECT d.id, part.depth + 1 FROM departments d JOIN part ON d.parent_id = part.id
             )
             SELECT id FROM part ORDER BY depth DESC",
        )?
        .query_map([department_id], |row| row.get(0))?
        .collect::<Result<_>>()?;
    // Deletes the leaves first, because SQLite cascades over at most a thousand levels.
    let mut delete = db.prepare_cached("DELETE FROM departments WHERE id = ?")?;
    ids.iter().try_for_each(|id| delete.execute([id]).map(|_| ()))
}
