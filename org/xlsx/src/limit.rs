//! Refuses files that are small and hold very much.

use std::cell::Cell;

use crate::error::XlsxError;

/// The XML of spreadsheets shrinks to a tenth, rarely to a fiftieth; what shrinks further is made to harm.
const FACTOR: usize = 100;

/// 16 MiB, for small files: more than they need, less than harms.
const FLOOR: usize = 16 << 20;

/// How many bytes may still come out of a file: inflated, and once more as text, for one text may stand in many cells.
pub struct Limit {
    left: Cell<usize>,
    exceeded: Cell<bool>,
}

impl Limit {
    pub const fn new(bytes: usize) -> Self {
        let left = bytes.saturating_mul(FACTOR).saturating_add(FLOOR);
        Self { left: Cell::new(left), exceeded: Cell::new(false) }
    }

    pub fn spend(&self, bytes: usize) -> Result<(), XlsxError> {
        match self.left.get().checked_sub(bytes) {
            Some(left) => {
                self.left.set(left);
                Ok(())
            }
            None => {
                self.exceeded.set(true);
                Err(XlsxError::TooLarge)
            }
        }
    }

    /// What an error means that came through a parser: the limit, or a damaged part.
    pub fn error(&self, part: &'static str) -> XlsxError {
        if self.exceeded.get() { XlsxError::TooLarge } else { XlsxError::Damaged(part) }
    }
}
