//! `POST /api/v3/user-connection-post`: gives a user a post.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::find as find_post;
use crate::model::users::{UserIdType, find};
use crate::store::posts::{Key, add_to_user};

/// Adds the post to those of the user. Nothing happens if it is one of them.
pub static USER_CONNECTION_POST: Endpoint =
    Endpoint::post("/api/v3/user-connection-post", run).changes("update", "user").tells("user:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.required_text("userId");
    let post_id = fields.required_text("postId");
    fields.finish()?;
    let user_id = find(call, &user_id, UserIdType::UserId)?;
    let post = find_post(call, Key::Id, &post_id)?;
    add_to_user(call.db, &user_id, &post.id)?;
    Ok(Json::Null)
}
