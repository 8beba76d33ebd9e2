//! All stored rows, so that a test can check the effects of a call.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result, Row};

use crate::json::{Json, Object};

/// Returns each table with its rows in insertion order, without the pool's secrets, and without the logs: they tell of
/// calls and keep the names of what is gone, and they grow in the background. A test compares the data before and after.
pub(super) fn all(db: &Connection) -> Result<Json> {
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN \
        ('user_pool', 'audit_logs', 'user_action_logs', 'webhook_logs') ORDER BY name";
    let names: Vec<String> = db.prepare(names)?.query_map([], |row| row.get(0))?.collect::<Result<_>>()?;
    let mut tables = Object::new();
    for name in names {
        // The names come from our own schema and need no quotes.
        let mut statement = db.prepare(&format!("SELECT * FROM {name} ORDER BY rowid"))?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let rows = statement.query_map([], |row| described(row, &columns))?.collect::<Result<Vec<_>>>()?;
        tables = tables.with(&name, rows);
    }
    Ok(Json::from(tables))
}

fn described(row: &Row<'_>, columns: &[String]) -> Result<Object> {
    columns.iter().enumerate().try_fold(Object::new(), |object, (index, name)| {
        Ok(object.with(
            name,
            match row.get_ref(index)? {
                ValueRef::Null | ValueRef::Blob(_) => Json::Null,
                // A double holds times and counts exactly.
                ValueRef::Integer(number) => Json::Number(number as f64),
                ValueRef::Real(number) => Json::Number(number),
                ValueRef::Text(text) => Json::from(String::from_utf8_lossy(text).into_owned()),
            },
        ))
    })
}
