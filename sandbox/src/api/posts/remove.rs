//! `POST /api/v3/remove-post`: deletes a post.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::{find, remove_from_all};
use crate::store::posts::{self, Key};

/// Deletes the post, and takes it from users and departments.
pub static REMOVE_POST: Endpoint = Endpoint::post("/api/v3/remove-post", run).changes("delete", "org");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    fields.finish()?;
    let post = find(call, Key::Code, &code)?;
    remove_from_all(call, &post.id)?;
    posts::delete(call.db, &post.id)?;
    Ok(Json::Null)
}
