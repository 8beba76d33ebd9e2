//! `GET /api/v3/get-post`: a post by its code.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::{find, with_departments};
use crate::store::posts::Key;

/// Returns the post, without an envelope.
pub static GET_POST: Endpoint = Endpoint::get("/api/v3/get-post", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    fields.finish()?;
    with_departments(call, &find(call, Key::Code, &code)?)
}
