//! Users by the page.

use rusqlite::types::Value;
use rusqlite::{Connection, Result, params_from_iter};

use super::filter::{Condition, clause};

/// One key of an order: a column, or nothing for what all users have the same of; and whether it ascends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// `None` leaves the order as it is.
    pub column: Option<&'static str>,
    /// Else it descends.
    pub ascending: bool,
}

/// How many users fulfil the conditions.
///
/// # Errors
/// The database's own.
pub fn count(db: &Connection, conditions: &[Condition]) -> Result<u32> {
    let filter = clause(conditions);
    let sql = format!("SELECT count(*) FROM users u{}", filter.text);
    db.prepare_cached(&sql)?.query_row(params_from_iter(filter.values), |row| row.get(0))
}

/// Ids of one page. Equal users are ordered by id, in the direction of the last key, so that pages never
/// overlap.
///
/// # Errors
/// The database's own.
pub fn ids(
    db: &Connection,
    conditions: &[Condition],
    orders: &[Order],
    offset: u64,
    limit: u32,
) -> Result<Vec<String>> {
    let filter = clause(conditions);
    let direction = |order: &Order| if order.ascending { "ASC" } else { "DESC" };
    let mut keys: Vec<String> = orders
        .iter()
        .filter_map(|order| order.column.map(|column| format!("u.{column} {}", direction(order))))
        .collect();
    keys.push(format!("u.id {}", orders.last().map_or("DESC", direction)));
    let sql =
        format!("SELECT u.id FROM users u{} ORDER BY {} LIMIT ? OFFSET ?", filter.text, keys.join(", "));
    let mut values = filter.values;
    values.extend([Value::from(limit), Value::from(i64::try_from(offset).unwrap_or(i64::MAX))]);
    db.prepare_cached(&sql)?.query_map(params_from_iter(values), |row| row.get(0))?.collect()
}
