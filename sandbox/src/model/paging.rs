//! Paging parameters.

use crate::endpoint::Fields;
use crate::store::PageRange;

/// Reads `page` and `limit`.
pub fn read_page_range(fields: &mut Fields<'_>) -> PageRange {
    let page = fields.positive_integer("page", u32::MAX).unwrap_or(1);
    let limit = fields.positive_integer("limit", 50).unwrap_or(10);
    PageRange { offset: u64::from(page - 1) * u64::from(limit), limit }
}
