//! `GET /api/v3/get-user-post`: one post of a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::with_departments;
use crate::model::users::{UserIdType, find};
use crate::store::posts::of_user;

/// Returns the first post of the user, without an envelope, or an envelope without `data`.
pub static GET_USER_POST: Endpoint = Endpoint::get("/api/v3/get-user-post", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.required_text("userId");
    fields.finish()?;
    let user_id = find(call, &user_id, UserIdType::UserId)?;
    match of_user(call.db, &user_id)?.first() {
        Some(post) => with_departments(call, post),
        None => Ok(Json::Null),
    }
}
