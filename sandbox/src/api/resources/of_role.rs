//! `GET /api/v3/get-role-authorized-resources`: what a role may do.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::targets::TargetRef;
use crate::model::{namespaces, resources};
use crate::store::grants::Grant;
use crate::store::subjects::TargetType;

/// Returns the grants of a role.
pub static GET_ROLE_AUTHORIZED_RESOURCES: Endpoint =
    Endpoint::get("/api/v3/get-role-authorized-resources", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let role = TargetRef { kind: TargetType::Role, identifier: fields.required_text("code") };
    let namespace = namespaces::read_code(&mut fields);
    let filter = resources::read_filter(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let role = role.find(call, namespace_id)?;
    let grants = resources::merged(call, namespace_id, &[role], &filter)?;
    let dto = |grant: &Grant| {
        Object::new()
            .with("resourceCode", grant.code.as_str())
            .with("resourceType", grant.resource_type.as_str())
            .with("actions", grant.actions.clone())
            .with("apiIdentifier", resources::text(grant.api_identifier.as_ref()))
    };
    Ok(resources::page(&grants, grants.iter().map(dto).collect::<Vec<Object>>().into()))
}
