//! The permission groups that a user pool always has.

use rusqlite::{Connection, Result};

use super::base::FOUNDED;

/// Adds `default`, and `system`, which administrators' roles belong to.
pub(super) fn fill(db: &Connection) -> Result<()> {
    for (code, name) in [("default", "默认权限分组"), ("system", "系统权限分组")] {
        db.execute(
            "INSERT INTO namespaces (code, name, created_at, updated_at) VALUES (?, ?, ?3, ?3)",
            (code, name, FOUNDED),
        )?;
    }
    Ok(())
}
