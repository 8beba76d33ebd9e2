//! The whole state as one JSON document, and back.

use std::path::Path;

use rusqlite::Connection;

use crate::json::{Json, Object, read};
use crate::store::dump::{Unfit, dump, load};
use crate::store::{Pool, SCHEMA_VERSION};

const FORMAT: &str = "genauth-sandbox";

/// The state of a server. It has no secret of the user pool.
#[derive(Debug)]
pub struct Export {
    /// The user pool.
    pub pool_id: String,
    tables: Object,
}

impl Export {
    /// Returns the document of a database.
    ///
    /// # Errors
    /// A database error.
    pub fn write(db: &Connection, pool: &Pool) -> rusqlite::Result<Json> {
        let document = Object::new()
            .with("format", FORMAT)
            .with("version", SCHEMA_VERSION.unsigned_abs())
            .with("userPoolId", pool.id.as_str())
            .with("tables", dump(db)?);
        Ok(document.into())
    }

    /// Reads a file.
    ///
    /// # Errors
    /// The reason, with advice.
    pub fn read(file: &Path) -> Result<Self, String> {
        let name = file.display();
        let foreign = || {
            format!(
                "{name} is not an export of genauth-sandbox: name a file with the answer of /sandbox/export"
            )
        };
        let bytes = std::fs::read(file)
            .map_err(|error| format!("{name} cannot be read ({error}): name another file with --import"))?;
        let text = String::from_utf8(bytes).map_err(|_| foreign())?;
        // Some programs mark a file as UTF-8 when they save it.
        let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
        let Ok(Json::Object(document)) = read(text) else { return Err(foreign()) };
        match (document.get("format"), document.get("version")) {
            (Some(Json::Text(format)), Some(Json::Number(version))) if format.is(FORMAT) => {
                if *version != f64::from(SCHEMA_VERSION) {
                    return Err(format!(
                        "{name} was exported by another version of genauth-sandbox: import it with that version"
                    ));
                }
            }
            _ => return Err(foreign()),
        }
        match (document.get("userPoolId"), document.get("tables")) {
            (Some(Json::Text(pool_id)), Some(Json::Object(tables))) if is_id(&pool_id.to_utf8()) => {
                Ok(Export { pool_id: pool_id.to_utf8(), tables: tables.clone() })
            }
            _ => Err(foreign()),
        }
    }

    /// Fills an empty database.
    ///
    /// # Errors
    /// The rows do not fit.
    pub fn fill(&self, db: &Connection) -> Result<(), Unfit> {
        load(db, &self.tables)
    }
}

/// The id is part of a header.
fn is_id(text: &str) -> bool {
    (1..=128).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b':')
}
