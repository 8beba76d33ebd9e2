//! Pages as calls ask for them.

use crate::endpoint::Fields;
use crate::store::Slice;

/// Reads `page` and `limit`.
pub fn read_slice(fields: &mut Fields<'_>) -> Slice {
    let page = fields.count("page", u32::MAX).unwrap_or(1);
    let limit = fields.count("limit", 50).unwrap_or(10);
    Slice { offset: u64::from(page - 1) * u64::from(limit), limit }
}
