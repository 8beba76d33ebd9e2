//! Users by the page.

use rusqlite::types::Value;
use rusqlite::{Connection, Result, params_from_iter};

use super::filter::{Condition, clause};
use crate::store::members::Slice;

/// One key of an order: a column, or nothing for what all users have the same of; and whether it ascends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// `None` leaves the order as it is.
    pub column: Option<&'static str>,
    /// Else it descends.
    pub ascending: bool,
}

/// Columns in whose order an index lists the users.
const INDEXED: [&str; 7] = ["id", "created_at", "updated_at", "external_id", "email", "phone", "username"];

/// So many that a page of them is found soon, wherever one begins to look.
const MANY: u32 = 5_000;

/// The index that is a tenth of the table, for whoever has to look through all users for a text.
const NARROW: &str = "users u INDEXED BY users_by_searched";

fn is_search(conditions: &[Condition]) -> bool {
    conditions.iter().any(|condition| matches!(condition, Condition::Mentions(_)))
}

/// How many users fulfil the conditions.
///
/// # Errors
/// The database's own.
pub fn count(db: &Connection, conditions: &[Condition]) -> Result<u32> {
    let filter = clause(conditions);
    let from = if is_search(conditions) { NARROW } else { "users u" };
    let sql = format!("SELECT count(*) FROM {from}{}", filter.text);
    filter.with_sets(db, || {
        db.prepare_cached(&sql)?.query_row(params_from_iter(&filter.values), |row| row.get(0))
    })
}

/// Ids of all users that a text is found in.
///
/// # Errors
/// The database's own.
pub fn mentioning(db: &Connection, text: &str) -> Result<Vec<String>> {
    db.prepare_cached(&format!("SELECT id FROM {NARROW} WHERE instr(searched, ?) > 0"))?
        .query_map([text.to_ascii_lowercase()], |row| row.get(0))?
        .collect()
}

/// Ids of one page of so many users. Equal ones are ordered by id, in the direction of the last key, so that
/// pages never overlap.
///
/// # Errors
/// The database's own.
pub fn ids(
    db: &Connection,
    conditions: &[Condition],
    count: u32,
    orders: &[Order],
    slice: Slice,
) -> Result<Vec<String>> {
    let mut filter = clause(conditions);
    let direction = |order: &Order| if order.ascending { "ASC" } else { "DESC" };
    let mut keys: Vec<String> = orders
        .iter()
        .filter_map(|order| order.column.map(|column| format!("u.{column} {}", direction(order))))
        .collect();
    keys.push(format!("u.id {}", orders.last().map_or("DESC", direction)));
    let is_in_order =
        orders.first().and_then(|order| order.column).is_none_or(|first| INDEXED.contains(&first));
    let from = if is_search(conditions) && !(count > MANY && is_in_order) { NARROW } else { "users u" };
    let sql = format!("SELECT u.id FROM {from}{} ORDER BY {} LIMIT ? OFFSET ?", filter.text, keys.join(", "));
    let offset = i64::try_from(slice.offset).unwrap_or(i64::MAX);
    filter.values.extend([Value::from(slice.limit), Value::from(offset)]);
    filter.with_sets(db, || {
        db.prepare_cached(&sql)?.query_map(params_from_iter(&filter.values), |row| row.get(0))?.collect()
    })
}
