//! `GET /api/v3/get-organization-batch`: reads several organizations.

use std::collections::HashSet;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::organizations::{With, dto};
use crate::store::{departments, organizations};

/// Returns the organizations that exist, each once, in the order of the request.
pub static GET_ORGANIZATION_BATCH: Endpoint = Endpoint::get("/api/v3/get-organization-batch", run)
    .checks_itself()
    .echoes(concat!("[", include_str!("echo.json"), "]"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let codes = fields.non_empty_texts("organizationCodeList");
    let with = With::read(&mut fields);
    fields.text("tenantId");
    fields.finish()?;
    let mut seen = HashSet::new();
    let mut list = Vec::new();
    for code in codes.iter().filter(|code| seen.insert(code.as_str())) {
        let Some(id) = organizations::find(call.db, code)? else { continue };
        if let Some(root) = departments::root(call.db, id)? {
            list.push(dto(call, &root, with)?);
        }
    }
    Ok(list.into())
}
