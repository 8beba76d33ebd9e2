//! The user pool and its key.

use std::fmt;

use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::ids;
use crate::clock::Timestamp;

/// An access key.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessKey {
    /// `accessKeyId`, and the id of the user pool.
    pub id: String,
    /// `accessKeySecret`
    pub secret: String,
}

impl fmt::Debug for AccessKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessKey").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The one user pool of this server. Its id and secret are the pool-wide access key.
#[derive(Clone)]
pub struct Pool {
    /// User pool id, and `accessKeyId`.
    pub id: String,
    /// `accessKeySecret`
    pub secret: String,
    /// The key that signs management tokens. Never leaves the server.
    pub token_secret: Vec<u8>,
}

impl Pool {
    /// Creates a pool with this key or a random one. A random id begins with the second of `now`.
    ///
    /// # Errors
    /// The machine has no source of randomness.
    pub fn new(key: Option<AccessKey>, now: Timestamp) -> Result<Self, getrandom::Error> {
        let mut token_secret = vec![0; 32];
        getrandom::fill(&mut token_secret)?;
        let mut secret = [0; 16];
        getrandom::fill(&mut secret)?;
        let AccessKey { id, secret } = match key {
            Some(key) => key,
            None => AccessKey { id: ids::object_id(now)?, secret: ids::hex(&secret) },
        };
        Ok(Pool { id, secret, token_secret })
    }

    /// Returns whether this is the pool's key. Compares digests, so that the time does not reveal a prefix.
    #[must_use]
    pub fn has_key(&self, id: &str, secret: &str) -> bool {
        let digest = |id: &str, secret: &str| Sha256::digest(format!("{id}\n{secret}"));
        digest(id, secret) == digest(&self.id, &self.secret)
    }
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool").field("id", &self.id).finish_non_exhaustive()
    }
}

/// Returns the pool.
///
/// # Errors
/// A database error.
pub fn get(db: &Connection) -> rusqlite::Result<Pool> {
    db.query_row("SELECT id, secret, token_secret FROM user_pool", [], |row| {
        Ok(Pool { id: row.get(0)?, secret: row.get(1)?, token_secret: row.get(2)? })
    })
}

/// Adds the pool.
///
/// # Errors
/// A database error.
pub fn insert(db: &Connection, pool: &Pool) -> rusqlite::Result<()> {
    db.execute("INSERT INTO user_pool VALUES (?, ?, ?)", (&pool.id, &pool.secret, &pool.token_secret))?;
    Ok(())
}
