//! `POST /api/v3/create-post`: adds a post.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::{check_free, read_ids, set_departments, with_departments};
use crate::store::ids;
use crate::store::posts::{self, Post};

/// Creates a post with its departments and returns it as stored.
pub static CREATE_POST: Endpoint = Endpoint::post("/api/v3/create-post", run).changes("create", "org");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department_ids = read_ids(&mut fields, "departmentIdList").unwrap_or_default();
    let post = Post {
        id: ids::object_id(call.now).map_err(ApiError::internal)?,
        code: fields.required_text("code"),
        name: fields.required_text("name"),
        description: fields.text("description"),
        created_at: call.now,
        updated_at: call.now,
    };
    fields.finish()?;
    check_free(call, &post)?;
    posts::put(call.db, &post)?;
    set_departments(call, &post.id, &department_ids)?;
    with_departments(call, &post)
}
