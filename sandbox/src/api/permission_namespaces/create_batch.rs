//! `POST /api/v3/create-permission-namespaces-batch`: creates several permission namespaces.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::permission_namespaces::{NewNamespace, check_none_built_in, success};

/// Creates all of them or none.
pub static CREATE_PERMISSION_NAMESPACES_BATCH: Endpoint =
    Endpoint::post("/api/v3/create-permission-namespaces-batch", run)
        .changes("create", "permitSpace")
        .tells("privilege-namespace:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let list = fields.objects("list", NewNamespace::read).unwrap_or_default();
    fields.finish()?;
    check_none_built_in(list.iter().map(NewNamespace::code))?;
    for namespace in list {
        namespace.store(call)?;
    }
    Ok(success())
}
