//! Paging parameters.

use crate::endpoint::Fields;
use crate::store::PageRange;

/// Reads `page` and `limit` of an input whose form the contract has checked.
pub fn read_page_range(fields: &mut Fields<'_>) -> PageRange {
    let page = fields.integer_from_one("page", u32::MAX);
    let limit = fields.integer_from_one("limit", 50);
    range(page, limit)
}

/// Reads `page` and `limit` of an input whose form the endpoint checks.
pub fn read_own_page_range(fields: &mut Fields<'_>) -> PageRange {
    let page = fields.positive_integer("page", u32::MAX);
    let limit = fields.positive_integer("limit", 50);
    range(page, limit)
}

fn range(page: Option<u32>, limit: Option<u32>) -> PageRange {
    let (page, limit) = (page.unwrap_or(1), limit.unwrap_or(10));
    PageRange { offset: u64::from(page - 1) * u64::from(limit), limit }
}
