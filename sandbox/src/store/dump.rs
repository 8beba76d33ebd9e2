//! All rows of a database as JSON, and back. It knows no table: a new one needs nothing here,
//! unless a value must be more than its column says (`imported`).

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use rusqlite::config::DbConfig;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, Result, params_from_iter};

use super::imported;
use crate::json::{Json, Object};

/// The rows do not fit the tables.
#[derive(Debug)]
pub struct Unfit(String);

impl fmt::Display for Unfit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

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

/// Fills empty tables with these rows, within a transaction.
///
/// # Errors
/// The rows do not fit.
pub fn load(db: &Connection, dumped: &Object) -> Result<(), Unfit> {
    let broken = |error: rusqlite::Error| Unfit(error.to_string());
    // Rows come before those that they refer to. Whatever a trigger would do is in the rows.
    db.pragma_update(None, "defer_foreign_keys", true).map_err(broken)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false).map_err(broken)?;
    let tables = tables(db).map_err(broken)?;
    let unknown = dumped.pairs().find(|(name, _)| !tables.iter().any(|table| name.is(table)));
    if let Some((name, _)) = unknown {
        return Err(Unfit(format!("there is no table {}", name.to_utf8())));
    }
    for table in &tables {
        load_table(db, table, dumped.get(table))
            .map_err(|Unfit(reason)| Unfit(format!("{table}: {reason}")))?;
    }
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true).map_err(broken)?;
    let orphans = db.prepare("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1").map_err(broken)?;
    let orphan: Option<String> =
        { orphans }.query_map([], |row| row.get(0)).map_err(broken)?.next().transpose().map_err(broken)?;
    match orphan {
        Some(table) => Err(Unfit(format!("{table}: a row refers to one that is not there"))),
        None => Ok(()),
    }
}

fn load_table(db: &Connection, table: &str, dumped: Option<&Json>) -> Result<(), Unfit> {
    let broken = |error: rusqlite::Error| Unfit(error.to_string());
    let Some(Json::Object(dumped)) = dumped else { return Err(Unfit("the table is missing".to_owned())) };
    let columns = columns(db, table).map_err(broken)?;
    if dumped.get("columns") != Some(&Json::from(columns.clone())) {
        return Err(Unfit(format!("the columns are not {}", columns.join(", "))));
    }
    let Some(Json::List(rows)) = dumped.get("rows") else {
        return Err(Unfit("there are no rows".to_owned()));
    };
    let places = vec!["?"; columns.len()].join(", ");
    let sql = format!("INSERT INTO {table} ({}) VALUES ({places})", columns.join(", "));
    let mut insert = db.prepare(&sql).map_err(broken)?;
    for row in rows {
        let values = match row {
            Json::List(values) if values.len() == columns.len() => values.iter().map(value).collect(),
            _ => None,
        };
        let values: Vec<Value> = values.ok_or_else(|| Unfit("a row is malformed".to_owned()))?;
        for (column, value) in columns.iter().zip(&values) {
            imported::check(table, column, value).map_err(Unfit)?;
        }
        insert.execute(params_from_iter(values)).map_err(broken)?;
    }
    Ok(())
}

fn tables(db: &Connection) -> Result<Vec<String>> {
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'user_pool' \
        AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name";
    db.prepare(names)?.query_map([], |row| row.get(0))?.collect()
}

/// The columns that are stored, not computed.
fn columns(db: &Connection, table: &str) -> Result<Vec<String>> {
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

fn value(json: &Json) -> Option<Value> {
    Some(match json {
        Json::Null => Value::Null,
        // A column of reals takes integers too. What is beyond them saturates, as in the sandbox itself.
        #[allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "see above")]
        Json::Number(number) if number.fract() == 0.0 && number.abs() <= i64::MAX as f64 => {
            Value::Integer(*number as i64)
        }
        Json::Number(number) => Value::Real(*number),
        Json::Text(text) => Value::Text(text.to_utf8()),
        Json::Object(object) => match object.get("base64") {
            Some(Json::Text(text)) => Value::Blob(STANDARD.decode(text.to_utf8()).ok()?),
            _ => return None,
        },
        Json::Bool(_) | Json::List(_) => return None,
    })
}
