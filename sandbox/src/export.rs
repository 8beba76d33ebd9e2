//! The whole state as one JSON document.

use rusqlite::Connection;

use crate::json::{Json, Object};
use crate::store::dump::dump;
use crate::store::{Pool, SCHEMA_VERSION};

/// What the document calls itself.
pub const FORMAT: &str = "genauth-sandbox";

/// Returns the document of a database. It has no secret of the user pool.
///
/// # Errors
/// A database error.
pub fn export(db: &Connection, pool: &Pool) -> rusqlite::Result<Json> {
    let document = Object::new()
        .with("format", FORMAT)
        .with("version", SCHEMA_VERSION.unsigned_abs())
        .with("userPoolId", pool.id.as_str())
        .with("tables", dump(db)?);
    Ok(document.into())
}
