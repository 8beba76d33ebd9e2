//! `GET /api/v3/get-authorized-resources`: what a target may do.

use crate::endpoint::{Call, Endpoint};
use crate::error::{ApiError, shown};
use crate::json::Json;
use crate::model::targets::TargetRef;
use crate::model::{namespaces, resources};
use crate::store::groups;
use crate::store::subjects::{self, TargetType};

/// Returns the grants of a target. Those of a user include what comes from groups, roles and departments.
pub static GET_AUTHORIZED_RESOURCES: Endpoint = Endpoint::get("/api/v3/get-authorized-resources", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let target = TargetRef::read(&mut fields);
    let namespace = namespaces::read_code(&mut fields);
    let filter = resources::read_filter(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    if target.kind == TargetType::Group && groups::find(call.db, &target.identifier)?.is_none() {
        // Other calls have another text.
        return Err(ApiError::english(
            404,
            format!("group not exists with code: {}", shown(&target.identifier)),
        ));
    }
    let target = target.find(call, namespace_id)?;
    let targets = match target.kind {
        TargetType::User => subjects::of_user(call.db, &target.id, call.now)?,
        _ => vec![target],
    };
    let grants = resources::merged(call, namespace_id, &targets, &filter)?;
    Ok(resources::page(&grants, resources::list(&grants)))
}
