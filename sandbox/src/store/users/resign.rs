//! What a user loses on leaving the company.

use rusqlite::{Connection, Result};

/// The tables that name a user, and what of them is the user's.
const OF_USER: [(&str, &str); 9] = [
    ("memberships", "user_id = ?"),
    ("leaders", "user_id = ?"),
    ("group_members", "user_id = ?"),
    ("user_posts", "user_id = ?"),
    ("role_assignments", "target_type = 'USER' AND target_id = ?"),
    ("grants", "target_type = 'USER' AND target_id = ?"),
    ("data_grants", "target_type = 'USER' AND target_id = ?"),
    ("application_grants", "user_id = ?"),
    ("sessions", "user_id = ?"),
];

/// Deletes the departments, leader roles, groups, posts, roles and grants of a user, and signs the user out. Returns the
/// tables that lost something.
///
/// # Errors
/// A database error.
pub fn remove_relations(db: &Connection, user_id: &str) -> Result<Vec<&'static str>> {
    let mut lost = Vec::new();
    for (table, is_of_user) in OF_USER {
        let sql = format!("DELETE FROM {table} WHERE {is_of_user}");
        if db.prepare_cached(&sql)?.execute([user_id])? > 0 {
            lost.push(table);
        }
    }
    Ok(lost)
}
