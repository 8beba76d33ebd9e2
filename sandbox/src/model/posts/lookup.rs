//! Lookup of posts by the ids and codes in requests.

use crate::endpoint::{Call, Fields};
use crate::error::{ApiError, shown};
use crate::json::Json;
use crate::store::posts::{self, Key, Post};

/// Reads ids. The sources declare a text where their samples have a list, and the other way round: a text has ids between
/// commas.
pub fn read_ids(fields: &mut Fields<'_>, name: &str) -> Option<Vec<String>> {
    match fields.value(name) {
        Some(Json::Text(text)) => {
            let text = text.to_utf8();
            let ids = text.split(',').map(str::trim).filter(|id| !id.is_empty());
            Some(ids.map(str::to_owned).collect())
        }
        _ => fields.texts(name),
    }
}

/// Finds a post.
///
/// # Errors
/// 422 if it does not exist.
pub fn find(call: &Call<'_>, key: Key, value: &str) -> Result<Post, ApiError> {
    posts::find(call.db, key, value)?.ok_or_else(|| {
        let value = shown(value);
        let zh = format!("岗位不存在: {value}");
        ApiError::new(422, zh, format!("Post does not exist: {value}")).with_api_code(4004)
    })
}

/// Checks that no other post has the code.
///
/// # Errors
/// 409.
pub fn check_free(call: &Call<'_>, post: &Post) -> Result<(), ApiError> {
    match posts::find(call.db, Key::Code, &post.code)? {
        Some(other) if other.id != post.id => Err(ApiError::already_exists("code", &post.code)),
        _ => Ok(()),
    }
}
