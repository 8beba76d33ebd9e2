//! The user pool and its key.

use std::fmt;

use rusqlite::{Connection, Result};

/// The one user pool of this server. Its id and secret are the pool-wide access key.
#[derive(Clone)]
pub struct Pool {
    /// User pool id, and `accessKeyId`.
    pub id: String,
    /// `accessKeySecret`
    pub secret: String,
    /// Signs management tokens; never leaves the server.
    pub token_secret: Vec<u8>,
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The pool.
///
/// # Errors
/// The database's own.
pub fn get(db: &Connection) -> Result<Pool> {
    db.query_row("SELECT id, secret, token_secret FROM user_pool", [], |row| {
        Ok(Pool { id: row.get(0)?, secret: row.get(1)?, token_secret: row.get(2)? })
    })
}

/// Adds the pool.
///
/// # Errors
/// The database's own.
pub fn insert(db: &Connection, pool: &Pool) -> Result<()> {
    db.execute("INSERT INTO user_pool VALUES (?, ?, ?)", (&pool.id, &pool.secret, &pool.token_secret))?;
    Ok(())
}
