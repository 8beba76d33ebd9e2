//! `GET /api/v3/get-resource`: one resource.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::{namespaces, resources};

/// Returns the resource with this code.
pub static GET_RESOURCE: Endpoint = Endpoint::get("/api/v3/get-resource", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    let namespace = namespaces::read_code(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    Ok(resources::dto(&resources::find(call, namespace_id, &code)?, &namespace).into())
}
