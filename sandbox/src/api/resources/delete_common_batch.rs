//! `POST /api/v3/delete-common-resources-batch`: deletes several resources by id.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::resources;

/// Deletes resources of any permission group with the grants for their codes. Ignores unknown ids.
pub static DELETE_COMMON_RESOURCES_BATCH: Endpoint =
    Endpoint::post("/api/v3/delete-common-resources-batch", run)
        .changes("delete", "resource")
        .tells("resource:delete");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let ids = fields.texts("ids").unwrap_or_default();
    fields.finish()?;
    resources::delete_by_ids(call.db, &ids)?;
    Ok(Object::new().with("success", true).into())
}
