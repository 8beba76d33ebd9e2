//! Offset and limit of a page.

/// The range of a page.
#[derive(Debug, Clone, Copy)]
pub struct PageRange {
    /// The number of rows to skip.
    pub offset: u64,
    /// The maximum number of rows.
    pub limit: u32,
}
