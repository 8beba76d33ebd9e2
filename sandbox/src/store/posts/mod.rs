//! Posts.

mod list;
mod of_departments;
mod of_users;
mod post;

use rusqlite::{Connection, OptionalExtension, Result, named_params};

pub use list::{Filter, count, counts, list};
pub use of_departments::{add_to_department, department_ids, remove_from_department};
pub use of_users::{add_to_user, ids_of_user, of_user, set_of_user};
pub use post::Post;

/// A column that identifies a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// The id that the service assigned.
    Id,
    /// The code.
    Code,
}

/// Finds a post.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, key: Key, value: &str) -> Result<Option<Post>> {
    let sql = match key {
        Key::Id => "SELECT * FROM posts WHERE id = ?",
        Key::Code => "SELECT * FROM posts WHERE code = ?",
    };
    db.prepare_cached(sql)?.query_row([value], Post::from_row).optional()
}

/// Inserts or updates a post.
///
/// # Errors
/// A database error.
pub fn put(db: &Connection, post: &Post) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO posts VALUES (:id, :code, :name, :description, '{}', :created_at, :updated_at)
         ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name,
             description = excluded.description, updated_at = excluded.updated_at",
    )?
    .execute(named_params! {
        ":id": post.id,
        ":code": post.code,
        ":name": post.name,
        ":description": post.description,
        ":created_at": post.created_at,
        ":updated_at": post.updated_at,
    })?;
    Ok(())
}

/// Deletes a post, and takes it from users. Departments must be rid of it first.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM posts WHERE id = ?")?.execute([id])?;
    Ok(())
}
