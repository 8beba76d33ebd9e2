//! `POST /api/v3/delete-permission-namespace`: deletes a permission namespace.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::permission_namespaces::{check_not_built_in, find, success};
use crate::store::permission_namespaces;

/// Deletes the permission namespace with its data resources and all permissions on them.
pub static DELETE_PERMISSION_NAMESPACE: Endpoint = Endpoint::post("/api/v3/delete-permission-namespace", run)
    .changes("delete", "permitSpace")
    .tells("privilege-namespace:deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.required_text("code");
    fields.finish()?;
    check_not_built_in(&code)?;
    permission_namespaces::delete(call.db, &find(call, &code)?.id, call.now)?;
    Ok(success())
}
