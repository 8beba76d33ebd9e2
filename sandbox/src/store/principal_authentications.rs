//! Real-name verifications of users.

use rusqlite::{Connection, OptionalExtension, Result};

use crate::clock::Timestamp;

/// A real-name verification.
#[derive(Debug, Clone)]
pub struct PrincipalAuthentication {
    /// `P` for a person, `E` for an enterprise.
    pub kind: String,
    /// The number of the document.
    pub code: String,
    /// The name in the document.
    pub name: String,
    /// When it was verified.
    pub authenticated_at: Timestamp,
}

/// Adds the verification of a user.
///
/// # Errors
/// A database error.
pub fn add(db: &Connection, user_id: &str, of: &PrincipalAuthentication) -> Result<()> {
    db.prepare_cached("INSERT INTO principal_authentications VALUES (?, ?, ?, ?, ?)")?.execute((
        user_id,
        &of.kind,
        &of.code,
        &of.name,
        of.authenticated_at,
    ))?;
    Ok(())
}

/// Returns the verification of a user.
///
/// # Errors
/// A database error.
pub fn of(db: &Connection, user_id: &str) -> Result<Option<PrincipalAuthentication>> {
    db.prepare_cached("SELECT * FROM principal_authentications WHERE user_id = ?")?
        .query_row([user_id], |row| {
            Ok(PrincipalAuthentication {
                kind: row.get("type")?,
                code: row.get("code")?,
                name: row.get("name")?,
                authenticated_at: row.get("authenticated_at")?,
            })
        })
        .optional()
}

/// Deletes the verification of a user. Returns whether there was one.
///
/// # Errors
/// A database error.
pub fn delete(db: &Connection, user_id: &str) -> Result<bool> {
    let deleted =
        db.prepare_cached("DELETE FROM principal_authentications WHERE user_id = ?")?.execute([user_id])?;
    Ok(deleted > 0)
}
