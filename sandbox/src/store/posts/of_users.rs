//! The posts of users, in the order in which they were given.

use rusqlite::{Connection, Result};

use super::post::Post;

/// Returns the posts of a user.
///
/// # Errors
/// A database error.
pub fn of_user(db: &Connection, user_id: &str) -> Result<Vec<Post>> {
    db.prepare_cached(
        "SELECT p.* FROM user_posts u JOIN posts p ON p.id = u.post_id WHERE u.user_id = ? ORDER BY u.position",
    )?
    .query_map([user_id], Post::from_row)?
    .collect()
}

/// Returns the ids of the posts of a user.
///
/// # Errors
/// A database error.
pub fn ids_of_user(db: &Connection, user_id: &str) -> Result<Vec<String>> {
    db.prepare_cached("SELECT post_id FROM user_posts WHERE user_id = ? ORDER BY position")?
        .query_map([user_id], |row| row.get(0))?
        .collect()
}

/// Adds a post to those of a user, unless it is one of them.
///
/// # Errors
/// A database error.
pub fn add_to_user(db: &Connection, user_id: &str, post_id: &str) -> Result<()> {
    db.prepare_cached(
        "INSERT OR IGNORE INTO user_posts
         SELECT ?1, ?2, ifnull(max(position), 0) + 1 FROM user_posts WHERE user_id = ?1",
    )?
    .execute((user_id, post_id))?;
    Ok(())
}

/// Replaces the posts of a user. A repeated one counts once.
///
/// # Errors
/// A database error.
pub fn set_of_user(db: &Connection, user_id: &str, post_ids: &[String]) -> Result<()> {
    db.prepare_cached("DELETE FROM user_posts WHERE user_id = ?")?.execute([user_id])?;
    let mut insert = db.prepare_cached("INSERT OR IGNORE INTO user_posts VALUES (?, ?, ?)")?;
    for (position, post_id) in (1_i64..).zip(post_ids) {
        insert.execute((user_id, post_id, position))?;
    }
    Ok(())
}
