//! `POST /api/v3/update-data-policy`: changes a data policy.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_errors::invalid;
use crate::model::data_policies::{check_name_is_free, dto, find, read_statements, resolve};
use crate::store::{DataPolicy, data_policies};

/// Changes what is given, statements as a whole, and returns the policy as stored.
pub static UPDATE_DATA_POLICY: Endpoint =
    Endpoint::post("/api/v3/update-data-policy", run).changes("update", "dataPolicy");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let id = fields.required_text("policyId");
    let name = fields.text("policyName");
    let description = fields.text("description");
    let statements = read_statements(&mut fields);
    fields.finish()?;
    if name.as_deref() == Some("") {
        return Err(invalid("policyName should not be empty"));
    }
    let stored = find(call, &id)?;
    if let Some(name) = &name {
        check_name_is_free(call, name, Some(&id))?;
    }
    if let Some(statements) = &statements {
        data_policies::set_statements(call.db, &id, &resolve(call, statements)?)?;
    }
    let policy = DataPolicy {
        name: name.unwrap_or(stored.name),
        description: description.or(stored.description),
        updated_at: call.now,
        ..stored
    };
    data_policies::put(call.db, &policy)?;
    dto(call, &policy)
}
