//! Lookup of resources by code.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::store::resources::{self, Resource};

/// Returns the resource of a permission group with this code.
///
/// # Errors
/// 404 if it does not exist.
pub fn find(call: &Call<'_>, namespace_id: i64, code: &str) -> Result<Resource, ApiError> {
    resources::get(call.db, namespace_id, code)?
        .ok_or_else(|| ApiError::new(404, "资源不存在", "Resource does not exist"))
}
