//! The DTOs of a post.

use crate::endpoint::Call;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::posts::{self, Post};

/// Builds a `PostDto`.
#[must_use]
pub fn dto(post: &Post) -> Object {
    Object::new()
        .with("id", post.id.as_str())
        .with("code", post.code.as_str())
        .with("name", post.name.as_str())
        .with_some("description", post.description.clone())
}

/// Builds a `PostInfoDto`, and what reads a post by its code or user.
///
/// # Errors
/// A database error.
pub fn with_departments(call: &Call<'_>, post: &Post) -> Result<Json, ApiError> {
    Ok(dto(post).with("departmentIdList", posts::department_ids(call.db, &post.id)?).into())
}
