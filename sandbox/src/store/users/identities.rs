//! Identities of users at identity sources and synchronization sources.

use rusqlite::{Connection, OptionalExtension, Result, Row};

use crate::json::Object;
use crate::store::json::TextList;

/// An identity of a user. Tokens of the source are not stored.
#[derive(Debug, Clone)]
pub struct Identity {
    /// 24 hex digits.
    pub id: String,
    /// The identity source.
    pub ext_idp_id: String,
    /// Kind of the source.
    pub provider: String,
    /// Kind of the identity within the source.
    pub kind: String,
    /// The user's id at the source, where it is unique.
    pub user_id_in_idp: String,
    /// The source's data about the user.
    pub user_info_in_idp: Object,
    /// Ids of the connections of the source.
    pub origin_conn_ids: Vec<String>,
}

/// Adds an identity to a user.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, user_id: &str, identity: &Identity) -> Result<()> {
    db.prepare_cached("INSERT INTO identities VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?.execute((
        &identity.id,
        user_id,
        &identity.ext_idp_id,
        &identity.provider,
        &identity.kind,
        &identity.user_id_in_idp,
        &identity.user_info_in_idp,
        TextList(identity.origin_conn_ids.clone()),
    ))?;
    Ok(())
}

/// Returns the identities of a user in insertion order.
///
/// # Errors
/// A database error.
pub fn of(db: &Connection, user_id: &str) -> Result<Vec<Identity>> {
    db.prepare_cached("SELECT * FROM identities WHERE user_id = ? ORDER BY rowid")?
        .query_map([user_id], from_row)?
        .collect()
}

/// Adds the user's id at a synchronization source.
///
/// # Errors
/// A database error.
pub fn add_sync_relation(db: &Connection, user_id: &str, provider: &str, id: &str) -> Result<()> {
    db.prepare_cached("INSERT INTO sync_relations VALUES (?, ?, ?)")?.execute((provider, id, user_id))?;
    Ok(())
}

/// Returns an identity of any user at this source: what it says of the source holds for others.
///
/// # Errors
/// A database error.
pub fn example_of_source(db: &Connection, ext_idp_id: &str) -> Result<Option<Identity>> {
    db.prepare_cached("SELECT * FROM identities WHERE ext_idp_id = ? ORDER BY rowid LIMIT 1")?
        .query_row([ext_idp_id], from_row)
        .optional()
}

/// Changes the kind of an identity.
///
/// # Errors
/// A database error.
pub fn set_kind(db: &Connection, ext_idp_id: &str, user_id_in_idp: &str, kind: &str) -> Result<()> {
    db.prepare_cached("UPDATE identities SET type = ? WHERE ext_idp_id = ? AND user_id_in_idp = ?")?
        .execute((kind, ext_idp_id, user_id_in_idp))?;
    Ok(())
}

/// Deletes the identities of a user at a source, of one kind. Returns whether there was one.
///
/// # Errors
/// A database error.
pub fn remove(db: &Connection, user_id: &str, ext_idp_id: &str, kind: &str) -> Result<bool> {
    let removed = db
        .prepare_cached("DELETE FROM identities WHERE user_id = ? AND ext_idp_id = ? AND type = ?")?
        .execute((user_id, ext_idp_id, kind))?;
    Ok(removed > 0)
}

/// Returns the kinds of the synchronization sources of a user with the user's ids there, in insertion order.
///
/// # Errors
/// A database error.
pub fn sync_relations(db: &Connection, user_id: &str) -> Result<Vec<(String, String)>> {
    db.prepare_cached("SELECT provider, user_id_in_idp FROM sync_relations WHERE user_id = ? ORDER BY rowid")?
        .query_map([user_id], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// Deletes the user's ids at synchronization sources of this kind. Returns whether there was one.
///
/// # Errors
/// A database error.
pub fn remove_sync_relations(db: &Connection, user_id: &str, provider: &str) -> Result<bool> {
    let removed = db
        .prepare_cached("DELETE FROM sync_relations WHERE user_id = ? AND provider = ?")?
        .execute((user_id, provider))?;
    Ok(removed > 0)
}

fn from_row(row: &Row<'_>) -> Result<Identity> {
    Ok(Identity {
        id: row.get("id")?,
        ext_idp_id: row.get("ext_idp_id")?,
        provider: row.get("provider")?,
        kind: row.get("type")?,
        user_id_in_idp: row.get("user_id_in_idp")?,
        user_info_in_idp: row.get("user_info_in_idp")?,
        origin_conn_ids: row.get::<_, TextList>("origin_conn_ids")?.0,
    })
}
