//! Identities of users at identity sources and synchronization sources.

use rusqlite::{Connection, Result};

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
        .query_map([user_id], |row| {
            Ok(Identity {
                id: row.get("id")?,
                ext_idp_id: row.get("ext_idp_id")?,
                provider: row.get("provider")?,
                kind: row.get("type")?,
                user_id_in_idp: row.get("user_id_in_idp")?,
                user_info_in_idp: row.get("user_info_in_idp")?,
                origin_conn_ids: row.get::<_, TextList>("origin_conn_ids")?.0,
            })
        })?
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
