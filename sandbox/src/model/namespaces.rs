//! Lookup of permission groups.

use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::store::namespaces;

/// The permission group of a request that names none.
pub const DEFAULT: &str = "default";

/// Reads `namespace`. Absent and empty mean the default one.
pub fn read_code(fields: &mut Fields<'_>) -> String {
    fields.text("namespace").filter(|code| !code.is_empty()).unwrap_or_else(|| DEFAULT.to_owned())
}

/// Finds a permission group by its code and returns its row.
///
/// # Errors
/// 404 if it does not exist.
pub fn find(call: &Call<'_>, code: &str) -> Result<i64, ApiError> {
    namespaces::find(call.db, code)?.ok_or_else(ApiError::namespace_not_found)
}
