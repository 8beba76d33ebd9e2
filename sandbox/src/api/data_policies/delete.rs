//! `POST /api/v3/delete-data-policy`: deletes a data policy.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_policies::find;
use crate::store::data_policies;

/// Deletes the policy with its statements and grants.
pub static DELETE_DATA_POLICY: Endpoint =
    Endpoint::post("/api/v3/delete-data-policy", run).changes("delete", "dataPolicy");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.required_text("policyId");
    fields.finish()?;
    data_policies::delete(call.db, &find(call, &id)?.id)?;
    Ok(Json::Null)
}
