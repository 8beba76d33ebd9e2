//! `POST /api/v3/create-namespace`: adds a permission group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::codes::is_too_long;
use crate::model::namespaces;

/// Creates a permission group and returns it.
pub static CREATE_NAMESPACE: Endpoint = Endpoint::post("/api/v3/create-namespace", run)
    .changes("create", "resourceNamespace")
    .tells("privilege-namespace:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let namespace = namespaces::read_new(&mut fields);
    // Unlike the batch, the call names the field.
    if is_too_long(&namespace.code) {
        fields.mark_invalid("code");
    }
    fields.finish()?;
    namespaces::create(call, &namespace)?;
    Ok(namespaces::dto(&namespace).into())
}
