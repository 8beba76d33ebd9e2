//! `GET /api/v3/get-group-authorized-resources`: what a group may do.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::targets::TargetRef;
use crate::model::{namespaces, resources};
use crate::store::subjects::TargetType;

/// Returns the grants of a user group, as a list without a count.
pub static GET_GROUP_AUTHORIZED_RESOURCES: Endpoint =
    Endpoint::get("/api/v3/get-group-authorized-resources", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let group = TargetRef { kind: TargetType::Group, identifier: fields.required_text("code") };
    let namespace = namespaces::read_code(&mut fields);
    let filter = resources::read_filter(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let group = group.find(call, namespace_id)?;
    Ok(resources::list(&resources::merged(call, namespace_id, &[group], &filter)?))
}
