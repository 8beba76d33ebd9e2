//! `POST /api/v3/is-action-allowed`: whether a user may do something.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{self, UserIdType};
use crate::model::{namespaces, resources};
use crate::store::{grants, subjects};

/// Returns whether one of the grants of the user, or of the user's groups, roles and departments, allows the action.
pub static IS_ACTION_ALLOWED: Endpoint = Endpoint::post("/api/v3/is-action-allowed", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.required_text("userId");
    let (resource, action) = (fields.required_text("resource"), fields.required_text("action"));
    let namespace = namespaces::read_code(&mut fields);
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let user_id = users::find(call, &user_id, UserIdType::UserId)?;
    let targets = subjects::of_user(call.db, &user_id, call.now)?;
    let granted = grants::actions(call.db, namespace_id, &targets, &resources::patterns(&resource))?;
    let allowed = granted.iter().flatten().any(|granted| resources::stands_for(granted, &action));
    Ok(Object::new().with("allowed", allowed).into())
}
