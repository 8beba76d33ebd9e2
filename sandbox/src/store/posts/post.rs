//! A row of the table of posts.

use rusqlite::{Result, Row};

use crate::clock::Timestamp;

/// A post.
#[derive(Debug, Clone)]
pub struct Post {
    /// 24 hex digits.
    pub id: String,
    /// Unique.
    pub code: String,
    /// The display name.
    pub name: String,
    /// Free text.
    pub description: Option<String>,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

impl Post {
    pub(super) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Post {
            id: row.get("id")?,
            code: row.get("code")?,
            name: row.get("name")?,
            description: row.get("description")?,
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
        })
    }
}
