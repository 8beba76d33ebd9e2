//! `GET /api/v3/get-user-authorized-resources`: what a user may do.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::{namespaces, resources, users};
use crate::store::subjects;

/// Returns the grants of a user, and of the user's groups, roles and departments.
pub static GET_USER_AUTHORIZED_RESOURCES: Endpoint =
    Endpoint::get("/api/v3/get-user-authorized-resources", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.required_text("userId");
    let id_type = users::read_id_type(&mut fields);
    let namespace = namespaces::read_code(&mut fields);
    let filter = resources::read_filter(&mut fields);
    fields.finish()?;
    let user_id = users::find(call, &user_id, id_type)?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let targets = subjects::of_user(call.db, &user_id, call.now)?;
    let grants = resources::merged(call, namespace_id, &targets, &filter)?;
    Ok(resources::page(&grants, resources::list(&grants)))
}
