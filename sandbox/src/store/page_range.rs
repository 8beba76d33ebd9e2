//! Offset and limit of a page.

/// The range of a page.
#[derive(Debug, Clone, Copy)]
pub struct PageRange {
    /// The number of rows to skip.
    pub offset: u64,
    /// The maximum number of rows.
    pub limit: u32,
}

impl PageRange {
    /// Returns the offset as SQLite takes it.
    #[must_use]
    pub fn sql_offset(self) -> i64 {
        i64::try_from(self.offset).unwrap_or(i64::MAX)
    }

    /// Returns limit and offset as SQLite takes them, of one page or of all rows.
    #[must_use]
    pub fn sql_bounds(range: Option<Self>) -> (i64, i64) {
        // -1 is no limit.
        range.map_or((-1, 0), |range| (i64::from(range.limit), range.sql_offset()))
    }
}
