//! Second factors of users: secrets of one-time passwords, and the state that a call sets and another returns.

use rusqlite::{Connection, OptionalExtension, Result};

use crate::json::Object;

/// Sets the secret of a user's one-time passwords.
///
/// # Errors
/// A database error.
pub fn set_otp_secret(db: &Connection, user_id: &str, secret: &str) -> Result<()> {
    db.prepare_cached("INSERT INTO otps VALUES (?, ?) ON CONFLICT DO UPDATE SET secret = excluded.secret")?
        .execute((user_id, secret))?;
    Ok(())
}

/// Returns the secret of a user's one-time passwords.
///
/// # Errors
/// A database error.
pub fn otp_secret(db: &Connection, user_id: &str) -> Result<Option<String>> {
    db.prepare_cached("SELECT secret FROM otps WHERE user_id = ?")?
        .query_row([user_id], |row| row.get(0))
        .optional()
}

/// Sets the state of a user's factors.
///
/// # Errors
/// A database error.
pub fn set_state(db: &Connection, user_id: &str, state: &Object) -> Result<()> {
    db.prepare_cached("INSERT INTO mfa_states VALUES (?, ?) ON CONFLICT DO UPDATE SET data = excluded.data")?
        .execute((user_id, state))?;
    Ok(())
}

/// Returns the state of a user's factors, if one was set.
///
/// # Errors
/// A database error.
pub fn state(db: &Connection, user_id: &str) -> Result<Option<Object>> {
    db.prepare_cached("SELECT data FROM mfa_states WHERE user_id = ?")?
        .query_row([user_id], |row| row.get(0))
        .optional()
}
