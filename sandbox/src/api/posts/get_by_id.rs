//! `POST /api/v3/get-post-by-id`: posts by their ids.

use std::collections::BTreeSet;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::posts::{dto, find, read_ids};
use crate::store::posts::Key;

/// Returns the post itself for one id, as the sources declare, and a list for several, each once.
pub static GET_POST_BY_ID: Endpoint = Endpoint::post("/api/v3/get-post-by-id", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let ids = read_ids(&mut fields, "idList").unwrap_or_default();
    if ids.is_empty() {
        fields.mark_invalid("idList");
    }
    fields.finish()?;
    let mut seen = BTreeSet::new();
    let posts =
        ids.iter().filter(|id| seen.insert(*id)).map(|id| find(call, Key::Id, id).map(|post| dto(&post)));
    let posts = posts.collect::<Result<Vec<_>, _>>()?;
    Ok(match <[_; 1]>::try_from(posts) {
        Ok([post]) => post.into(),
        Err(posts) => posts.into(),
    })
}
