//! `POST /api/v3/delete-resources-batch`: deletes several resources by code or id.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::store::resources;

/// Deletes resources with the grants for their codes. Ignores those that do not exist, as the service does.
pub static DELETE_RESOURCES_BATCH: Endpoint = Endpoint::post("/api/v3/delete-resources-batch", run)
    .changes("delete", "resource")
    .tells("resource:delete");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let namespace = namespaces::read_code(&mut fields);
    let (codes, ids) = (fields.texts("codeList"), fields.texts("ids"));
    if codes.is_none() && ids.is_none() {
        fields.mark_invalid("codeList");
        fields.mark_invalid("ids");
    }
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    resources::delete_by_codes(call.db, namespace_id, &codes.unwrap_or_default())?;
    // An id says enough: only a list of all permission groups shows it.
    resources::delete_by_ids(call.db, &ids.unwrap_or_default())?;
    Ok(Object::new().with("success", true).into())
}
