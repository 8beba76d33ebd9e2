//! `GET /api/v3/get-namespaces-batch`: several permission groups.

use std::collections::HashSet;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::store;

/// Returns the permission groups with these codes, each once, in the order of the request. Leaves out unknown codes.
pub static GET_NAMESPACES_BATCH: Endpoint = Endpoint::get("/api/v3/get-namespaces-batch", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let mut codes = fields.texts("codeList").unwrap_or_default();
    fields.finish()?;
    let mut seen = HashSet::new();
    codes.retain(|code| seen.insert(code.clone()));
    let mut list: Vec<Object> = Vec::with_capacity(codes.len());
    for code in &codes {
        list.extend(store::namespaces::get(call.db, code)?.as_ref().map(namespaces::dto));
    }
    Ok(list.into())
}
