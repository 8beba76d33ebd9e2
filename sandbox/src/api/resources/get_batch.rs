//! `GET /api/v3/get-resources-batch`: several resources.

use std::collections::HashSet;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::{namespaces, resources};
use crate::store;

/// Returns the resources with these codes, each once, in the order of the request. Leaves out unknown codes.
pub static GET_RESOURCES_BATCH: Endpoint = Endpoint::get("/api/v3/get-resources-batch", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let mut codes = fields.texts("codeList").unwrap_or_default();
    let namespace = namespaces::read_code(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let mut seen = HashSet::new();
    codes.retain(|code| seen.insert(code.clone()));
    let mut list: Vec<Object> = Vec::with_capacity(codes.len());
    for code in &codes {
        let found = store::resources::get(call.db, namespace_id, code)?;
        list.extend(found.map(|resource| resources::dto(&resource, &namespace)));
    }
    Ok(list.into())
}
