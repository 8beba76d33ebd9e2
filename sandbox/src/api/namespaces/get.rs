//! `GET /api/v3/get-namespace`: one permission group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::namespaces;
use crate::store;

/// Returns the permission group with this code.
pub static GET_NAMESPACE: Endpoint = Endpoint::get("/api/v3/get-namespace", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = namespaces::read_short_code(&mut fields, "code");
    fields.finish()?;
    let namespace = store::namespaces::get(call.db, &code)?;
    // Other calls have another text.
    let namespace = namespace.ok_or_else(|| ApiError::english(404, "namespace not exists"))?;
    Ok(namespaces::dto(&namespace).into())
}
