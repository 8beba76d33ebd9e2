//! Parts of the tree of departments, as a whole.

use rusqlite::{Connection, Result};

/// Deletes a department and all below it, with their memberships, leaders and links to other systems.
///
/// # Errors
/// The database's own.
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
    // From the leaves up: SQLite follows references from row to row a thousand levels down at most.
    let mut delete = db.prepare_cached("DELETE FROM departments WHERE id = ?")?;
    ids.iter().try_for_each(|id| delete.execute([id]).map(|_| ()))
}
