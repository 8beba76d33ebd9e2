//! `POST /api/v3/create-permission-namespace`: creates a permission namespace.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::permission_namespaces::{NewNamespace, check_not_built_in, dto};

/// Creates the permission namespace and returns it as stored.
pub static CREATE_PERMISSION_NAMESPACE: Endpoint = Endpoint::post("/api/v3/create-permission-namespace", run)
    .changes("create", "permitSpace")
    .tells("privilege-namespace:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let namespace = NewNamespace::read(&mut fields);
    fields.finish()?;
    check_not_built_in(namespace.code())?;
    Ok(dto(&namespace.store(call)?).into())
}
