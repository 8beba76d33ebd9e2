//! The order of users.

use std::cmp::Ordering;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Result};

use super::rows::Rows;
use crate::store::page_range::PageRange;

/// What users are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SortKey {
    /// A column of the table, which has an index.
    Column(&'static str),
    /// A value of the logins of `users u`, as SQL. Who has no login has the lowest value.
    OfLogins(&'static str),
    /// All users have the same value.
    Same,
}

/// A sort key with its direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Order {
    /// What is compared. A missing value sorts as the lowest.
    pub key: SortKey,
    /// The direction. Descending if `false`.
    pub ascending: bool,
}

impl Order {
    /// The order of lists whose caller does not say any.
    pub const NEWEST_FIRST: Order = Order { key: SortKey::Column("created_at"), ascending: false };
}

/// Returns the row ids of one page, of all users or of those that match.
pub(super) fn page(
    db: &Connection,
    matches: Option<&Rows>,
    orders: &[Order],
    range: PageRange,
) -> Result<Vec<i64>> {
    let ascending = orders.last().is_some_and(|last| last.ascending);
    match deciding(orders).as_slice() {
        [Order { key: SortKey::Column(column), ascending: same }] if *same == ascending => {
            page_by_column(db, column, ascending, matches, range)
        }
        keys => page_by_ranks(db, keys, ascending, matches, range),
    }
}

/// Leaves out what decides nothing: a key that was there before, or has one value only.
fn deciding(orders: &[Order]) -> Vec<Order> {
    let mut keys: Vec<Order> = Vec::new();
    for order in orders {
        if order.key != SortKey::Same && keys.iter().all(|known| known.key != order.key) {
            keys.push(*order);
        }
    }
    keys
}

/// Reads the index of the column to the end of the page, from the nearer end.
fn page_by_column(
    db: &Connection,
    column: &str,
    ascending: bool,
    matches: Option<&Rows>,
    range: PageRange,
) -> Result<Vec<i64>> {
    let direction = |ascending: bool| if ascending { "ASC" } else { "DESC" };
    let order = |ascending| {
        let direction = direction(ascending);
        format!("ORDER BY u.{column} {direction}, u.rowid {direction}")
    };
    let Some(matches) = matches else {
        let sql = format!("SELECT u.rowid FROM users u {} LIMIT ? OFFSET ?", order(ascending));
        return db
            .prepare_cached(&sql)?
            .query_map((range.limit, range.sql_offset()), |row| row.get(0))?
            .collect();
    };
    if let Some(few) = matches.few() {
        let from = "FROM json_each(?) few CROSS JOIN users u ON u.rowid = few.value";
        let sql = format!("SELECT u.rowid {from} {} LIMIT ? OFFSET ?", order(ascending));
        return db
            .prepare_cached(&sql)?
            .query_map((few, range.limit, range.sql_offset()), |row| row.get(0))?
            .collect();
    }
    let before = range.offset.min(u64::from(matches.len()));
    let size = u64::from(range.limit).min(u64::from(matches.len()) - before);
    let after = u64::from(matches.len()) - before - size;
    let is_near_end = after < before;
    let (mut skipped, mut page) = (before.min(after), Vec::new());
    let sql = format!("SELECT u.rowid FROM users u {}", order(ascending != is_near_end));
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    while (page.len() as u64) < size {
        let Some(row) = rows.next()? else { break };
        let row = row.get(0)?;
        match matches.contains(row) {
            true if skipped > 0 => skipped -= 1,
            true => page.push(row),
            false => {}
        }
    }
    if is_near_end {
        page.reverse();
    }
    Ok(page)
}

/// Sorts by several keys. SQLite would compare the texts themselves, and sort more than the page, which takes several times
/// as long.
fn page_by_ranks(
    db: &Connection,
    keys: &[Order],
    ascending: bool,
    matches: Option<&Rows>,
    range: PageRange,
) -> Result<Vec<i64>> {
    let mut rows: Vec<i64> = match matches {
        Some(matches) => matches.iter().collect(),
        // An index is far narrower than the table.
        None => db
            .prepare_cached("SELECT rowid FROM users INDEXED BY users_by_creation")?
            .query_map([], |row| row.get(0))?
            .collect::<Result<_>>()?,
    };
    let ranks: Vec<Vec<u32>> = keys.iter().map(|order| ranks(db, order.key)).collect::<Result<_>>()?;
    let rank = |ranks: &[u32], row: i64| {
        usize::try_from(row).ok().and_then(|row| ranks.get(row)).copied().unwrap_or(0)
    };
    let directed = |order: Ordering, ascending: bool| if ascending { order } else { order.reverse() };
    let compare = |one: &i64, other: &i64| {
        let by_key = keys
            .iter()
            .zip(&ranks)
            .map(|(order, ranks)| directed(rank(ranks, *one).cmp(&rank(ranks, *other)), order.ascending));
        { by_key }.find(|order| order.is_ne()).unwrap_or_else(|| directed(one.cmp(other), ascending))
    };
    let before = usize::try_from(range.offset).unwrap_or(usize::MAX);
    let end = before.saturating_add(range.limit as usize);
    if end < rows.len() {
        rows.select_nth_unstable_by(end, compare);
        rows.truncate(end);
    }
    if before >= rows.len() {
        return Ok(Vec::new());
    }
    rows.select_nth_unstable_by(before, compare);
    let mut page = rows.split_off(before);
    page.sort_unstable_by(compare);
    Ok(page)
}

/// Returns the rank of each user by row id. Equal values have the same rank, a user without a value has 0.
fn ranks(db: &Connection, key: SortKey) -> Result<Vec<u32>> {
    let sql = match key {
        SortKey::Column(column) => format!("SELECT rowid, {column} FROM users ORDER BY {column}"),
        // Few sign in to a sandbox.
        SortKey::OfLogins(value) => {
            format!(
                "SELECT u.rowid, {value} FROM users u WHERE u.id IN (SELECT user_id FROM logins) ORDER BY 2"
            )
        }
        SortKey::Same => return Ok(Vec::new()),
    };
    let mut statement = db.prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let (mut ranks, mut rank, mut previous) = (Vec::new(), 0, Vec::new());
    while let Some(row) = rows.next()? {
        // All values of a column but null have one type. None is an empty text: such fields are null.
        let number;
        let value: &[u8] = match row.get_ref(1)? {
            ValueRef::Text(text) => text,
            ValueRef::Integer(value) => {
                number = value.to_be_bytes();
                &number
            }
            _ => &[],
        };
        if value != previous {
            rank += 1;
            previous.clear();
            previous.extend_from_slice(value);
        }
        let Ok(index) = usize::try_from(row.get::<_, i64>(0)?) else { continue };
        if index >= ranks.len() {
            ranks.resize(index + 1, 0);
        }
        if let Some(place) = ranks.get_mut(index) {
            *place = rank;
        }
    }
    Ok(ranks)
}
