//! `GET /api/v3/get-all-groups`: all user groups.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::groups::{With, dto};
use crate::store::groups;

/// Returns all groups, the oldest first, without members unless they are asked for.
pub static GET_ALL_GROUPS: Endpoint =
    Endpoint::get("/api/v3/get-all-groups", run).echoes(concat!("[", include_str!("echo.json"), "]"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let mut with = With::read(&mut fields);
    with.members = fields.boolean("fetchMembers").unwrap_or(false);
    fields.finish()?;
    let all = groups::list(call.db, None, None)?;
    let all = all.iter().map(|group| dto(call, group, with));
    Ok(all.collect::<Result<Vec<Json>, _>>()?.into())
}
