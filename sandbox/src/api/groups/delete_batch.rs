//! `POST /api/v3/delete-groups-batch`: deletes user groups.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::groups::find;
use crate::store::groups;

/// Deletes all groups, with their memberships and the roles assigned to them, but no users. Deletes none if one does not
/// exist.
pub static DELETE_GROUPS_BATCH: Endpoint =
    Endpoint::post("/api/v3/delete-groups-batch", run).changes("delete", "userGroup").tells("group:deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let codes = fields.batch_of_ids("codeList");
    fields.finish()?;
    let found = codes.iter().map(|code| find(call, code)).collect::<Result<Vec<_>, _>>()?;
    for group in found {
        groups::delete(call.db, &group.id)?;
    }
    Ok(Object::new().with("success", true).into())
}
