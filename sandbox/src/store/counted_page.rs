//! A page of rows, with the number of rows of all pages.

use rusqlite::{Connection, Params, Result, Row};

use super::page_range::PageRange;

/// What a list is made of, as SQL.
pub(super) struct List<'a> {
    /// The columns that a row is read from.
    pub columns: &'a str,
    /// From `FROM` on, with the conditions.
    pub from: &'a str,
    /// The order, which must be that of one row after the other.
    pub order: &'a str,
}

/// Returns how many rows there are, and those of one page.
pub(super) fn counted_page<T>(
    db: &Connection,
    list: &List<'_>,
    parameters: impl Params + Clone,
    range: PageRange,
    read: impl FnMut(&Row<'_>) -> Result<T>,
) -> Result<(u32, Vec<T>)> {
    let List { columns, from, order } = list;
    let count: u32 = db
        .prepare_cached(&format!("SELECT count(*) {from}"))?
        .query_row(parameters.clone(), |row| row.get(0))?;
    // After the last row of a page, or if there is none, a scan would go on to the end of the table.
    let left = u64::from(count).saturating_sub(range.offset);
    if left == 0 {
        return Ok((count, Vec::new()));
    }
    let (limit, offset) = (left.min(u64::from(range.limit)), range.sql_offset());
    let sql = format!("SELECT {columns} {from} ORDER BY {order} LIMIT {limit} OFFSET {offset}");
    // Not cached: the text has the page.
    let rows = db.prepare(&sql)?.query_map(parameters, read)?.collect::<Result<_>>()?;
    Ok((count, rows))
}
