//! `GET /api/v3/get-user-posts`: the posts of a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::dto;
use crate::model::users::{UserIdType, find};
use crate::store::posts::of_user;

/// Returns all posts of the user, in the order in which they were given.
pub static GET_USER_POSTS: Endpoint = Endpoint::get("/api/v3/get-user-posts", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.required_text("userId");
    fields.finish()?;
    let user_id = find(call, &user_id, UserIdType::UserId)?;
    Ok(of_user(call.db, &user_id)?.iter().map(dto).collect::<Vec<_>>().into())
}
