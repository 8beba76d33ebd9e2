//! `POST /api/v3/get-user-resource-permission-list`: what a user may do with some places of data resources.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_rights::{check_all, read_resources};
use crate::model::users::{self, UserIdType};

/// Returns the actions for each place, in the order of the request.
pub static GET_USER_RESOURCE_PERMISSION_LIST: Endpoint =
    Endpoint::post("/api/v3/get-user-resource-permission-list", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.required_text("userId");
    let namespace_code = fields.required_text("namespaceCode");
    let resources = read_resources(&mut fields)?;
    fields.finish()?;
    let user_id = users::find(call, &user_id, UserIdType::UserId)?;
    let list = check_all(call, &user_id, &namespace_code, &resources, |rights, text, resource, path| {
        let actions = resource.map(|resource| rights.actions(resource, path)).unwrap_or_default();
        Object::new()
            .with("namespaceCode", namespace_code.as_str())
            .with("actions", actions)
            .with("resource", text)
            .into()
    })?;
    Ok(Object::new().with("permissionList", list).into())
}
