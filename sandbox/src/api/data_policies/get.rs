//! `GET /api/v3/get-data-policy`: reads a data policy.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_policies::{dto, find};

/// Returns the policy with this id, with its statements.
pub static GET_DATA_POLICY: Endpoint = Endpoint::get("/api/v3/get-data-policy", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.required_text("policyId");
    fields.finish()?;
    dto(call, &find(call, &id)?)
}
