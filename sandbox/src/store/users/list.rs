//! Pages of users.

use rusqlite::types::Value;
use rusqlite::{Connection, Result, params_from_iter};

use crate::store::condition::Condition;
use crate::store::page_range::PageRange;
use crate::store::sql::{clause, rows_in};
use crate::store::user_search::SEARCH_INDEX;

/// A sort key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// The column. `None` if all users have the same value.
    pub column: Option<&'static str>,
    /// The direction. Descending if `false`.
    pub ascending: bool,
}

/// Columns with an index.
const INDEXED: [&str; 7] = ["id", "created_at", "updated_at", "external_id", "email", "phone", "username"];

/// The maximum number of row ids to keep. With more matches, a scan finds a page quickly.
const MAX_KEPT_ROWS: usize = 5_000;

fn is_search(conditions: &[Condition]) -> bool {
    conditions.iter().any(|condition| matches!(condition, Condition::Search(_)))
}

/// The users that match.
#[derive(Debug)]
pub struct Matches {
    /// The number of matches.
    pub count: u32,
    /// The row ids, unless there are more than `MAX_KEPT_ROWS`.
    rows: Option<Vec<i64>>,
}

/// Finds the users that match all conditions.
///
/// # Errors
/// A database error.
pub fn find(db: &Connection, conditions: &[Condition]) -> Result<Matches> {
    if conditions.is_empty() {
        let count = db.prepare_cached("SELECT count(*) FROM users")?.query_row([], |row| row.get(0))?;
        return Ok(Matches { count, rows: None });
    }
    let filter = clause(conditions);
    let from = if is_search(conditions) { SEARCH_INDEX } else { "users u" };
    let sql = format!("SELECT u.rowid FROM {from}{}", filter.text);
    filter.with_sets(db, || {
        let mut statement = db.prepare_cached(&sql)?;
        let mut rows = statement.query(params_from_iter(&filter.values))?;
        let mut matches = Matches { count: 0, rows: Some(Vec::new()) };
        while let Some(row) = rows.next()? {
            matches.count += 1;
            match &mut matches.rows {
                Some(rows) if rows.len() < MAX_KEPT_ROWS => rows.push(row.get(0)?),
                rows => *rows = None,
            }
        }
        Ok(matches)
    })
}

/// Returns the ids of one page of the matches. Ties are sorted by id, in the direction of the last key, so that pages
/// never overlap.
///
/// # Errors
/// A database error.
pub fn ids(
    db: &Connection,
    conditions: &[Condition],
    matches: &Matches,
    orders: &[Order],
    range: PageRange,
) -> Result<Vec<String>> {
    let direction = |order: &Order| if order.ascending { "ASC" } else { "DESC" };
    let mut keys: Vec<String> = orders
        .iter()
        .filter_map(|order| order.column.map(|column| format!("u.{column} {}", direction(order))))
        .collect();
    keys.push(format!("u.id {}", orders.last().map_or("DESC", direction)));
    let first = orders.first().and_then(|order| order.column);
    let mut filter = match &matches.rows {
        Some(rows) => rows_in(rows),
        None => clause(conditions),
    };
    // A sort by an indexed column stops at the end of the page. Any other reads all users.
    let in_order = first.is_none_or(|column| INDEXED.contains(&column));
    let uses_search_index = matches.rows.is_none() && is_search(conditions) && !in_order;
    let from = if uses_search_index { SEARCH_INDEX } else { "users u" };
    let sql = format!("SELECT u.id FROM {from}{} ORDER BY {} LIMIT ? OFFSET ?", filter.text, keys.join(", "));
    filter.values.extend([Value::from(range.limit), Value::from(range.sql_offset())]);
    filter.with_sets(db, || {
        db.prepare_cached(&sql)?.query_map(params_from_iter(&filter.values), |row| row.get(0))?.collect()
    })
}
