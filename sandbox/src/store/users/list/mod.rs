//! Pages of users. At a hundred thousand users, a page takes some milliseconds: the rows that match are found without
//! their order, and then an index is read in the order of the page.

mod matching;
mod members;
mod order;
mod rows;
#[cfg(test)]
mod tests;

use rusqlite::{Connection, Result};

pub use matching::UserCondition;
pub use members::of_departments;
pub use order::{Order, SortKey};

use crate::store::page_range::PageRange;

/// Returns the number of users that match all conditions, and the ids of one page of them. Equal users are in the order in
/// which they were added, or the reverse if the last key descends, so that pages never overlap.
///
/// # Errors
/// A database error.
pub fn list(
    db: &Connection,
    conditions: Vec<UserCondition>,
    orders: &[Order],
    range: PageRange,
) -> Result<(u32, Vec<String>)> {
    let (count, rows) = if conditions.is_empty() {
        let count = db.prepare_cached("SELECT count(*) FROM users")?.query_row([], |row| row.get(0))?;
        (count, order::page(db, None, orders, range)?)
    } else {
        let found = matching::rows(db, conditions)?;
        (found.len(), order::page(db, Some(&found), orders, range)?)
    };
    let mut id = db.prepare_cached("SELECT id FROM users WHERE rowid = ?")?;
    let ids = rows.into_iter().map(|row| id.query_row([row], |found| found.get(0)));
    Ok((count, ids.collect::<Result<_>>()?))
}
