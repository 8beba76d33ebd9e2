//! `POST /api/v3/revoke-data-policy`: revokes a data policy.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_policies::{check_exists, find, read_target};
use crate::store::data_grants;

/// Revokes the policy from one target. Does nothing if it is not granted.
pub static REVOKE_DATA_POLICY: Endpoint = Endpoint::post("/api/v3/revoke-data-policy", run)
    .changes("remove", "authorization")
    .tells("data-strategy-permission:revoke");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let target = read_target(&mut fields, "targetType", "targetIdentifier");
    let id = fields.required_text("policyId");
    fields.finish()?;
    let policy = find(call, &id)?;
    check_exists(call, &target)?;
    data_grants::remove(call.db, &policy.id, &target)?;
    Ok(Json::Null)
}
