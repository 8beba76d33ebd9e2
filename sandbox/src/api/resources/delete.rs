//! `POST /api/v3/delete-resource`: deletes a resource.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::store::resources;

/// Deletes a resource with the grants for its code. Succeeds if there is none, as the service does.
pub static DELETE_RESOURCE: Endpoint =
    Endpoint::post("/api/v3/delete-resource", run).changes("delete", "resource").tells("resource:delete");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = namespaces::read_short_code(&mut fields, "code");
    let namespace = namespaces::read_code(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    resources::delete_by_codes(call.db, namespace_id, &[code])?;
    Ok(Object::new().with("success", true).into())
}
