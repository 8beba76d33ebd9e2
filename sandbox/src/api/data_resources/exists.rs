//! `GET /api/v3/check-data-resource-exists`: whether a code or a name is free.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_errors::{invalid, validity};
use crate::model::permission_namespaces;
use crate::store::data_resources::{self, Key};

/// Returns whether the code and the name are free in the permission namespace, as far as they are given.
pub static CHECK_DATA_RESOURCE_EXISTS: Endpoint = Endpoint::get("/api/v3/check-data-resource-exists", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let namespace_code = fields.required_text("namespaceCode");
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let code = given(fields.text("resourceCode"));
    let name = given(fields.text("resourceName"));
    fields.finish()?;
    if code.is_none() && name.is_none() {
        return Err(invalid("resourceCode should not be empty,resourceName should not be empty"));
    }
    let namespace = permission_namespaces::find(call, &namespace_code)?;
    let is_used = |key: Key, value: Option<String>| match value {
        Some(value) => data_resources::find(call.db, &namespace.id, key, &value).map(|found| found.is_some()),
        None => Ok(false),
    };
    if is_used(Key::Code, code)? {
        return Ok(validity(Some("data resource code already exist")));
    }
    let is_used = is_used(Key::Name, name)?;
    Ok(validity(is_used.then_some("data resource name already exist")))
}
