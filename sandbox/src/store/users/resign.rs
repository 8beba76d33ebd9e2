//! What a user loses on leaving the company.

use rusqlite::{Connection, Result};

/// Deletes the departments, leader roles, groups, posts, roles and grants of a user, and signs the user out.
///
/// # Errors
/// A database error.
pub fn remove_relations(db: &Connection, user_id: &str) -> Result<()> {
    for sql in [
        "DELETE FROM memberships WHERE user_id = ?",
        "DELETE FROM leaders WHERE user_id = ?",
        "DELETE FROM group_members WHERE user_id = ?",
        "DELETE FROM user_posts WHERE user_id = ?",
        "DELETE FROM role_assignments WHERE target_type = 'USER' AND target_id = ?",
        "DELETE FROM grants WHERE target_type = 'USER' AND target_id = ?",
        "DELETE FROM data_grants WHERE target_type = 'USER' AND target_id = ?",
        "DELETE FROM application_grants WHERE user_id = ?",
        "DELETE FROM sessions WHERE user_id = ?",
    ] {
        db.prepare_cached(sql)?.execute([user_id])?;
    }
    Ok(())
}
