//! `GET /api/v3/list-post`: pages of posts.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::{page, read_filter};

/// Returns one page and the total count.
pub static LIST_POST: Endpoint =
    Endpoint::get("/api/v3/list-post", run).echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let filter = read_filter(&mut fields);
    fields.finish()?;
    page(call, &filter)
}
