//! `POST /api/v3/delete-namespaces-batch`: deletes several permission groups.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::store;

/// Deletes permission groups with their roles, resources and grants. Ignores unknown codes, as the service does.
pub static DELETE_NAMESPACES_BATCH: Endpoint = Endpoint::post("/api/v3/delete-namespaces-batch", run)
    .changes("delete", "resourceNamespace")
    .tells("privilege-namespace:deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let codes = fields.texts("codeList").unwrap_or_default();
    fields.finish()?;
    codes.iter().try_for_each(|code| namespaces::check_not_built_in(call, code))?;
    store::namespaces::delete(call.db, &codes)?;
    Ok(Object::new().with("success", true).into())
}
