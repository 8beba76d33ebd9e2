//! `GET /api/v3/get-user-accessible-apps`: the applications that a user may use.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::applications::user_app_with_strategy;
use crate::model::users::UserRef;
use crate::store::application_users;

/// Returns those that let everybody in or that were granted to the user, the oldest first; none if the account is not activated.
pub static GET_USER_ACCESSIBLE_APPS: Endpoint =
    Endpoint::get("/api/v3/get-user-accessible-apps", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let apps = application_users::accessible(call.db, &user.find(call)?)?;
    Ok(apps.iter().map(user_app_with_strategy).collect::<Vec<Object>>().into())
}
