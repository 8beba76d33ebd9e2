//! Users, their identities and the relations that synchronisation made.

use rusqlite::{Connection, OptionalExtension, Result};

use crate::clock::Moment;

/// A value that names one user.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key<'a> {
    /// The service's id.
    Id(&'a str),
    /// `externalId`
    ExternalId(&'a str),
    /// Without country code.
    Phone(&'a str),
    /// Whatever the case of its letters.
    Email(&'a str),
    /// Login name.
    Username(&'a str),
    /// Id of an identity source, and the user's id there.
    Identity(&'a str, &'a str),
    /// Kind of a synchronisation source, and the user's id there.
    SyncRelation(&'a str, &'a str),
}

/// A row to be added.
#[derive(Debug, Clone)]
pub struct NewUser {
    /// 24 hex digits.
    pub id: String,
    /// Shown to people.
    pub name: String,
    /// Login name.
    pub username: String,
    /// Stored as given, compared whatever the case.
    pub email: String,
    /// Without country code.
    pub phone: String,
    /// Chosen by the caller.
    pub external_id: String,
    /// Id of an identity source, and the user's id there.
    pub identity: (String, String),
    /// Kind of a synchronisation source, and the user's id there.
    pub sync_relation: (String, String),
    /// When the user came.
    pub created_at: Moment,
}

/// The id of the user that a key names.
///
/// # Errors
/// The database's own.
pub fn find(db: &Connection, key: Key<'_>) -> Result<Option<String>> {
    let by = |sql: &str, values: &[&str]| {
        db.prepare_cached(sql)?.query_row(rusqlite::params_from_iter(values), |row| row.get(0)).optional()
    };
    match key {
        Key::Id(id) => by("SELECT id FROM users WHERE id = ?", &[id]),
        Key::ExternalId(id) => by("SELECT id FROM users WHERE external_id = ?", &[id]),
        Key::Phone(phone) => by("SELECT id FROM users WHERE phone = ?", &[phone]),
        Key::Email(email) => by("SELECT id FROM users WHERE email = ?", &[email]),
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

/// The user that came first.
///
/// # Errors
/// The database's own.
pub fn first(db: &Connection) -> Result<Option<String>> {
    db.query_row("SELECT id FROM users ORDER BY created_at, id LIMIT 1", [], |row| row.get(0)).optional()
}

/// Adds a user.
///
/// # Errors
/// The database's own.
pub fn insert(db: &Connection, user: &NewUser) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO users (id, name, username, email, phone, external_id, created_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)",
    )?
    .execute((
        &user.id,
        &user.name,
        &user.username,
        &user.email,
        &user.phone,
        &user.external_id,
        user.created_at,
    ))?;
    let (source, id) = &user.identity;
    db.prepare_cached("INSERT INTO identities VALUES (?, ?, ?)")?.execute((source, id, &user.id))?;
    let (provider, id) = &user.sync_relation;
    db.prepare_cached("INSERT INTO sync_relations VALUES (?, ?, ?)")?.execute((provider, id, &user.id))?;
    Ok(())
}
