//! `POST /api/v3/create-data-policy`: creates a data policy.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_policies::{check_name_is_free, dto, read_statements, resolve};
use crate::store::{DataPolicy, data_policies, ids};

/// Creates the policy and returns it as stored.
pub static CREATE_DATA_POLICY: Endpoint =
    Endpoint::post("/api/v3/create-data-policy", run).changes("create", "dataPolicy");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let name = fields.required_text("policyName");
    let description = fields.text("description");
    let statements = read_statements(&mut fields).unwrap_or_default();
    fields.finish()?;
    check_name_is_free(call, &name, None)?;
    let statements = resolve(call, &statements)?;
    let policy = DataPolicy {
        id: ids::object_id(call.now).map_err(ApiError::internal)?,
        name,
        description,
        created_at: call.now,
        updated_at: call.now,
    };
    data_policies::put(call.db, &policy)?;
    data_policies::set_statements(call.db, &policy.id, &statements)?;
    dto(call, &policy)
}
