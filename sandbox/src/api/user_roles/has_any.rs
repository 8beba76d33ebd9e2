//! `POST /api/v3/has-any-role`: whether a user has one of several roles.

use std::collections::HashSet;

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::roles::read_roles;
use crate::model::users::UserRef;
use crate::store::roles;

/// Returns whether the user has one of the roles. Nobody has a role that does not exist.
pub static HAS_ANY_ROLE: Endpoint =
    Endpoint::post("/api/v3/has-any-role", run).echoes(r#"{"hasAnyRole":true}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let wanted = read_roles(&mut fields);
    if fields.list("roles").is_none_or(<[Json]>::is_empty) {
        fields.mark_invalid("roles");
    }
    let user = UserRef::read_with_options(&mut fields);
    fields.finish()?;
    let roles = roles::of_user(call.db, &user.find(call)?, call.now)?;
    let held: HashSet<(&str, &str)> =
        roles.iter().map(|role| (role.namespace_code.as_str(), role.code.as_str())).collect();
    let has_any_role =
        wanted.iter().any(|role| held.contains(&(role.namespace.as_str(), role.code.as_str())));
    Ok(Object::new().with("hasAnyRole", has_any_role).into())
}
