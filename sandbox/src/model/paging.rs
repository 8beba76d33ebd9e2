//! Pages as calls ask for them.

use crate::endpoint::Fields;
use crate::store::Slice;

/// Reads `page` and `limit`.
pub fn read_slice(fields: &mut Fields<'_>) -> Slice {
    let page = fields.positive_integer("page", u32::MAX).unwrap_or(1);
    let limit = fields.positive_integer("limit", 50).unwrap_or(10);
    Slice { offset: u64::from(page - 1) * u64::from(limit), limit }
}
