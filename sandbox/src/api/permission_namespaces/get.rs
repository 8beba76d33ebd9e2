//! `GET /api/v3/get-permission-namespace`: reads a permission namespace.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::permission_namespaces::{dto, find};

/// Returns the permission namespace with this code.
pub static GET_PERMISSION_NAMESPACE: Endpoint = Endpoint::get("/api/v3/get-permission-namespace", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    fields.finish()?;
    Ok(dto(&find(call, &code)?).into())
}
