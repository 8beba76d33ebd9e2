//! `POST /api/v3/update-post`: changes a post.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::{check_free, find, read_ids, set_departments, with_departments};
use crate::store::posts::{self, Key, Post};

/// Changes the post with this id, its code too, or without an id the one with this code. Returns it as stored.
pub static UPDATE_POST: Endpoint = Endpoint::post("/api/v3/update-post", run).changes("update", "org");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.text("id").filter(|id| !id.is_empty());
    let code = fields.required_text("code");
    let name = fields.required_text("name");
    let description = fields.text("description");
    let department_ids = read_ids(&mut fields, "departmentIdList");
    fields.finish()?;
    let stored = match id {
        Some(id) => find(call, Key::Id, &id)?,
        None => find(call, Key::Code, &code)?,
    };
    let description = description.or(stored.description);
    let post = Post { code, name, description, updated_at: call.now, ..stored };
    check_free(call, &post)?;
    posts::put(call.db, &post)?;
    if let Some(ids) = department_ids {
        set_departments(call, &post.id, &ids)?;
    }
    with_departments(call, &post)
}
