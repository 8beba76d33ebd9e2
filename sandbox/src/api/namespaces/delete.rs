//! `POST /api/v3/delete-namespace`: deletes a permission group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::store;

/// Deletes a permission group with its roles, resources and grants.
pub static DELETE_NAMESPACE: Endpoint = Endpoint::post("/api/v3/delete-namespace", run)
    .changes("delete", "resourceNamespace")
    .tells("privilege-namespace:deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = namespaces::read_short_code(&mut fields, "code");
    fields.finish()?;
    namespaces::find(call, &code)?;
    namespaces::check_not_built_in(call, &code)?;
    store::namespaces::delete(call.db, &[code])?;
    Ok(Object::new().with("success", true).into())
}
