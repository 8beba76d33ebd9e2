//! `POST /api/v3/create-groups-batch`: adds several user groups.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::groups::{NewGroup, With, create, dto};

/// Creates all groups and returns them as stored. Creates none if one breaks a rule.
pub static CREATE_GROUPS_BATCH: Endpoint = Endpoint::post("/api/v3/create-groups-batch", run)
    .changes("create", "userGroup")
    .tells("group:created")
    .echoes(concat!("[", include_str!("echo.json"), "]"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let groups = fields.objects("list", NewGroup::read).unwrap_or_default();
    fields.finish()?;
    let groups = groups.into_iter().map(|group| dto(call, &create(call, group)?, With::MEMBERS));
    Ok(groups.collect::<Result<Vec<Json>, _>>()?.into())
}
