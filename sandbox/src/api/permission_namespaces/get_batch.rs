//! `GET /api/v3/get-permission-namespaces-batch`: reads several permission namespaces.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::permission_namespaces::dto;
use crate::store::permission_namespaces;

/// Returns the permission namespaces in the order of the request. All must exist.
pub static GET_PERMISSION_NAMESPACES_BATCH: Endpoint =
    Endpoint::get("/api/v3/get-permission-namespaces-batch", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let codes = fields.texts("codes").unwrap_or_default();
    fields.finish()?;
    let mut list = Vec::with_capacity(codes.len());
    for code in codes {
        let namespace = permission_namespaces::find(call.db, &code)?.ok_or_else(|| {
            ApiError::new(404, "有不存在的权限空间", "There are permission namespaces that do not exist")
        })?;
        list.push(dto(&namespace));
    }
    Ok(list.into())
}
