//! `POST /api/v3/delete-permission-namespaces-batch`: deletes several permission namespaces.

use std::collections::HashSet;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::permission_namespaces::{check_none_built_in, find, success};
use crate::store::permission_namespaces;

/// Deletes all of them, with their data resources, or none. All must exist.
pub static DELETE_PERMISSION_NAMESPACES_BATCH: Endpoint =
    Endpoint::post("/api/v3/delete-permission-namespaces-batch", run)
        .changes("delete", "permitSpace")
        .tells("privilege-namespace:deleted");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let codes: HashSet<String> = fields.texts("codes").unwrap_or_default().into_iter().collect();
    fields.finish()?;
    check_none_built_in(codes.iter().map(String::as_str))?;
    for code in codes {
        permission_namespaces::delete(call.db, &find(call, &code)?.id, call.now)?;
    }
    Ok(success())
}
