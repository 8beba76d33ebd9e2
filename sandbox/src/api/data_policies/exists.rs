//! `GET /api/v3/check-data-policy-exists`: whether a name is free.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_errors::validity;
use crate::store::data_policies;

/// Returns that the name is free.
pub static CHECK_DATA_POLICY_EXISTS: Endpoint = Endpoint::get("/api/v3/check-data-policy-exists", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let name = fields.required_text("policyName");
    fields.finish()?;
    if data_policies::find_by_name(call.db, &name)?.is_some() {
        // Unlike its siblings, the service refuses here.
        return Err(ApiError::english(602, "data Policy name already exist"));
    }
    Ok(validity(None))
}
