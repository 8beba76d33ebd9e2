//! Rows that refer to rows which are not there.

use rusqlite::{Connection, OptionalExtension, Row};

use super::refused;
use super::unfit::Unfit;

/// Checks all foreign keys.
///
/// # Errors
/// The first that is broken.
pub(super) fn check(db: &Connection) -> Result<(), Unfit> {
    let broken = "SELECT \"table\", rowid, parent, fkid FROM pragma_foreign_key_check LIMIT 1";
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
    let Some((table, rowid, parent, key)): Option<(String, i64, String, i64)> =
        db.query_row(broken, [], read).optional()?
    else {
        return Ok(());
    };
    let columns: Vec<String> = db
        .prepare("SELECT \"from\" FROM pragma_foreign_key_list(?) WHERE id = ? ORDER BY seq")?
        .query_map((&table, key), |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let names = columns.join(", ");
    let sql = format!("SELECT {names} FROM {table} WHERE rowid = ?");
    let values: Vec<String> = db.query_row(&sql, [rowid], |row| {
        (0..columns.len()).map(|index| Ok(refused::found(&table, &row.get(index)?))).collect()
    })?;
    let values = values.join(", ");
    Err(Unfit(format!("{table}: {names}: expected what is in {parent}, found {values}")))
}
