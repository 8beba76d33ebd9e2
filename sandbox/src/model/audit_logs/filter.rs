//! Pages of both lists of logs.

use crate::endpoint::Fields;
use crate::model::paging::read_page_range;
use crate::store::PageRange;

/// Reads `pagination`.
pub fn read_page(fields: &mut Fields<'_>) -> PageRange {
    fields.nested("pagination", read_page_range).unwrap_or(PageRange { offset: 0, limit: 10 })
}
