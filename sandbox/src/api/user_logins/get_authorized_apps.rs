//! `GET /api/v3/get-user-authorized-apps`: the applications that were granted to a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::applications::user_app_with_strategy;
use crate::model::users::UserRef;
use crate::store::application_users;

/// Returns the oldest first.
pub static GET_USER_AUTHORIZED_APPS: Endpoint =
    Endpoint::get("/api/v3/get-user-authorized-apps", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let apps = application_users::granted(call.db, &user.find(call)?)?;
    Ok(apps.iter().map(user_app_with_strategy).collect::<Vec<Object>>().into())
}
