//! `POST /api/v3/check-user-same-level-permission`: which nodes below one place of a tree a user may use in one way.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::data_rights::check_all;
use crate::model::users::{self, UserIdType};

/// Returns a result for each node, in the order of the request. Without nodes, the result is that of the place itself.
pub static CHECK_USER_SAME_LEVEL_PERMISSION: Endpoint =
    Endpoint::post("/api/v3/check-user-same-level-permission", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let node_codes = fields.texts("resourceNodeCodes").unwrap_or_default();
    let place = fields.required_text("resource");
    let action = fields.required_text("action");
    let user_id = fields.required_text("userId");
    let namespace_code = fields.required_text("namespaceCode");
    fields.finish()?;
    let user_id = users::find(call, &user_id, UserIdType::UserId)?;
    let nodes: Vec<&str> =
        if node_codes.is_empty() { vec![""] } else { node_codes.iter().map(String::as_str).collect() };
    let list = check_all(call, &user_id, &namespace_code, &[place], |rights, _, resource, path| {
        let results = nodes.iter().map(|node| {
            let path = match (path.is_empty(), node.is_empty()) {
                (_, true) => path.to_owned(),
                (true, false) => (*node).to_owned(),
                (false, false) => format!("{path}/{node}"),
            };
            let enabled = resource.is_some_and(|resource| rights.allow(resource, &path, &action));
            Object::new()
                .with("action", action.as_str())
                .with("resourceNodeCode", *node)
                .with("enabled", enabled)
        });
        results.collect::<Vec<Object>>().into()
    })?;
    Ok(Object::new().with_some("checkLevelResultList", list.into_iter().next()).into())
}
