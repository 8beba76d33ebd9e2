//! `GET /api/v3/get-user-roles`: the roles that a user has in a permission group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces;
use crate::model::roles::dto;
use crate::model::users::UserRef;
use crate::store::roles;

/// Returns the user's own roles and those of the user's groups, departments and other roles, the oldest first.
pub static GET_USER_ROLES: Endpoint =
    Endpoint::get("/api/v3/get-user-roles", run).echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    let namespace = namespaces::read_code(&mut fields);
    fields.finish()?;
    let user_id = user.find(call)?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let mut roles = roles::of_user(call.db, &user_id, call.now)?;
    roles.retain(|role| role.namespace_id == namespace_id);
    let answer = Object::new()
        .with("totalCount", u32::try_from(roles.len()).unwrap_or(u32::MAX))
        .with("list", roles.iter().map(|role| dto(call, role)).collect::<Vec<Json>>());
    Ok(answer.into())
}
