//! `POST /api/v3/set-user-posts`: replaces the posts of a user.

use std::collections::HashSet;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::{find as find_post, read_ids};
use crate::model::users::{UserIdType, find};
use crate::store::posts::{Key, set_of_user};

/// Replaces the posts of the user. Replaces none if one does not exist.
pub static SET_USER_POSTS: Endpoint =
    Endpoint::post("/api/v3/set-user-posts", run).changes("update", "user").tells("user:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.required_text("userId");
    let mut post_ids = read_ids(&mut fields, "postIds").unwrap_or_default();
    fields.finish()?;
    let user_id = find(call, &user_id, UserIdType::UserId)?;
    let mut seen = HashSet::new();
    post_ids.retain(|id| seen.insert(id.clone()));
    for id in &post_ids {
        find_post(call, Key::Id, id)?;
    }
    set_of_user(call.db, &user_id, &post_ids)?;
    Ok(Json::Null)
}
