//! The rows of a dump, into empty tables. It knows no table either.

mod references;
mod refused;
mod unfit;
mod value;

pub use refused::quoted;
pub use unfit::Unfit;

use rusqlite::config::DbConfig;
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};

use super::dump::{columns, tables};
use crate::json::{Json, Object};

/// Checks a value of a table and a column before it is stored, and returns how it is stored. The error says what is expected.
pub type Check<'a> = &'a dyn Fn(&str, &str, Value) -> Result<Value, String>;

/// Fills empty tables with these rows, within a transaction.
///
/// # Errors
/// The rows do not fit.
pub fn load(db: &Connection, dumped: &Object, check: Check<'_>) -> Result<(), Unfit> {
    // Rows come before those that they refer to. Whatever a trigger would do is in the rows.
    db.pragma_update(None, "defer_foreign_keys", true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    let tables = tables(db)?;
    let unknown = dumped.pairs().find(|(name, _)| !tables.iter().any(|table| name.is(table)));
    if let Some((name, _)) = unknown {
        return Err(Unfit(format!("there is no table {}", quoted(&name.to_utf8()))));
    }
    for table in &tables {
        load_table(db, table, dumped.get(table), check)
            .map_err(|Unfit(reason)| Unfit(format!("{table}: {reason}")))?;
    }
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, true)?;
    references::check(db)
}

fn load_table(db: &Connection, table: &str, dumped: Option<&Json>, check: Check<'_>) -> Result<(), Unfit> {
    let Some(Json::Object(dumped)) = dumped else { return Err(Unfit("the table is missing".to_owned())) };
    let columns = columns(db, table)?;
    if dumped.get("columns") != Some(&Json::from(columns.clone())) {
        return Err(Unfit(format!("the columns are not {}", columns.join(", "))));
    }
    let Some(Json::List(rows)) = dumped.get("rows") else {
        return Err(Unfit("there is no list of rows".to_owned()));
    };
    let kinds = kinds(db, table)?;
    let places = vec!["?"; columns.len()].join(", ");
    let sql = format!("INSERT INTO {table} ({}) VALUES ({places})", columns.join(", "));
    let mut insert = db.prepare(&sql)?;
    for (number, row) in (1..).zip(rows) {
        let in_row = |reason: String| Unfit(format!("row {number}: {reason}"));
        let values = match row {
            Json::List(values) if values.len() == columns.len() => values,
            _ => return Err(in_row(format!("expected a list of {} values", columns.len()))),
        };
        let values = columns.iter().zip(&kinds).zip(values).map(|((column, kind), json)| {
            let value = value::read(kind, json).and_then(|value| check(table, column, value));
            value.map_err(|expected| in_row(format!("{column}: expected {expected}")))
        });
        let values: Vec<Value> = values.collect::<Result<_, _>>()?;
        insert
            .execute(params_from_iter(&values))
            .map_err(|error| in_row(refused::reason(table, &columns, &values, &error)))?;
    }
    Ok(())
}

/// The types of the columns of a dump.
fn kinds(db: &Connection, table: &str) -> rusqlite::Result<Vec<String>> {
    db.prepare("SELECT type FROM pragma_table_xinfo(?) WHERE hidden = 0")?
        .query_map([table], |row| row.get(0))?
        .collect()
}
