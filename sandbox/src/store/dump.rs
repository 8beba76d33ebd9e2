//! All rows of a database as JSON. It knows no table: a new one needs nothing here.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};

use crate::json::{Json, Object};

/// Returns each table as `{"columns": [name], "rows": [[value]]}`, but the user pool with its secrets. The rows are in
/// insertion order, which many lists have.
///
/// # Errors
/// A database error.
pub fn dump(db: &Connection) -> Result<Object> {
    tables(db)?.iter().try_fold(Object::new(), |dumped, table| {
        let columns = columns(db, table)?;
        // The names come from our own schema and need no quotes.
        let sql = format!("SELECT {} FROM {table} ORDER BY rowid", columns.join(", "));
        let row = |row: &rusqlite::Row<'_>| {
            (0..columns.len()).map(|index| Ok(json(row.get_ref(index)?))).collect::<Result<Vec<_>>>()
        };
        let rows = db.prepare(&sql)?.query_map([], row)?.collect::<Result<Vec<_>>>()?;
        Ok(dumped.with(table, Object::new().with("columns", columns).with("rows", rows)))
    })
}

/// The tables of a dump.
pub(super) fn tables(db: &Connection) -> Result<Vec<String>> {
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'user_pool' \
        AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    db.prepare(names)?.query_map([], |row| row.get(0))?.collect()
}

/// The columns that are stored, not computed.
pub(super) fn columns(db: &Connection, table: &str) -> Result<Vec<String>> {
    db.prepare("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0")?
        .query_map([table], |row| row.get(0))?
        .collect()
}

fn json(value: ValueRef<'_>) -> Json {
    match value {
        ValueRef::Null => Json::Null,
        // A double holds times and counts exactly, and numbers that came as JSON are doubles.
        #[allow(clippy::cast_precision_loss, reason = "see above")]
        ValueRef::Integer(number) => Json::Number(number as f64),
        ValueRef::Real(number) => Json::Number(number),
        ValueRef::Text(text) => Json::from(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Object::new().with("base64", STANDARD.encode(bytes)).into(),
    }
}
