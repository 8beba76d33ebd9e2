//! Pages.

/// One page of something sorted.
#[derive(Debug, Clone, Copy)]
pub struct PageRange {
    /// How many come before.
    pub offset: u64,
    /// The most that it holds.
    pub limit: u32,
}
