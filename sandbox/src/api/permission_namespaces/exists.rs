//! `POST /api/v3/check-permission-namespace-exists`: whether a code or a name is free.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_errors::{invalid, validity};
use crate::store::permission_namespaces::{find, find_by_name};

/// Returns whether the code and the name are free, as far as they are given.
pub static CHECK_PERMISSION_NAMESPACE_EXISTS: Endpoint =
    Endpoint::post("/api/v3/check-permission-namespace-exists", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let code = given(fields.text("code"));
    let name = given(fields.text("name"));
    fields.finish()?;
    if code.is_none() && name.is_none() {
        return Err(invalid("code should not be empty,name should not be empty"));
    }
    let by_code = code.map_or(Ok(None), |code| find(call.db, &code))?;
    let by_name = name.map_or(Ok(None), |name| find_by_name(call.db, &name))?;
    Ok(validity(match (by_code, by_name) {
        (Some(_), _) => Some("permission namespace code already exist"),
        (None, Some(_)) => Some("permission namespace name already exist"),
        (None, None) => None,
    }))
}
