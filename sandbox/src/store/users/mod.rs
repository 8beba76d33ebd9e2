//! Users.

mod archived;
mod identities;
mod list;
mod resign;
mod row;
mod texts;

use rusqlite::{Connection, OptionalExtension, Result};

pub use archived::page as archived;
pub use identities::{
    Identity, add as add_identity, add_sync_relation, example_of_source, of as identities,
    remove as remove_identities, remove_sync_relations, set_kind as set_identity_kind, sync_relations,
};
pub use list::{Order, SortKey, UserCondition, list, of_departments};
pub use resign::remove_relations;
pub use row::{User, get, put};
pub use texts::{TEXTS, Texts};

/// A value that identifies one user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key<'a> {
    /// The id that the service assigned.
    Id(&'a str),
    /// `externalId`
    ExternalId(&'a str),
    /// Without country code.
    Phone(&'a str),
    /// Case-insensitive.
    Email(&'a str),
    /// Login name.
    Username(&'a str),
    /// Id of an identity source, and the user's id there.
    Identity(&'a str, &'a str),
    /// Kind of a synchronization source, and the user's id there.
    SyncRelation(&'a str, &'a str),
}

/// Finds a user and returns the id.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, key: Key<'_>) -> Result<Option<String>> {
    let by = |sql: &str, values: &[&str]| {
        db.prepare_cached(sql)?.query_row(rusqlite::params_from_iter(values), |row| row.get(0)).optional()
    };
    match key {
        Key::Id(id) => by("SELECT id FROM users WHERE id = ?", &[id]),
        Key::ExternalId(id) => by("SELECT id FROM users WHERE external_id = ?", &[id]),
        Key::Phone(phone) => by("SELECT id FROM users WHERE phone = ?", &[phone]),
        Key::Email(email) => by("SELECT id FROM users WHERE email = ?", &[&email.to_lowercase()]),
        Key::Username(name) => by("SELECT id FROM users WHERE username = ?", &[name]),
        Key::Identity(source, id) => {
            by("SELECT user_id FROM identities WHERE ext_idp_id = ? AND user_id_in_idp = ?", &[source, id])
        }
        Key::SyncRelation(provider, id) => by(
            "SELECT user_id FROM sync_relations WHERE provider = ? AND user_id_in_idp = ?",
            &[provider, id],
        ),
    }
}

/// Returns the id of the oldest user.
///
/// # Errors
/// A database error.
pub fn first(db: &Connection) -> Result<Option<String>> {
    db.query_row("SELECT id FROM users ORDER BY created_at, rowid LIMIT 1", [], |row| row.get(0)).optional()
}

/// Deletes a user with all memberships, leader roles and identities.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, id: &str) -> Result<()> {
    db.prepare_cached("DELETE FROM users WHERE id = ?")?.execute([id])?;
    Ok(())
}
