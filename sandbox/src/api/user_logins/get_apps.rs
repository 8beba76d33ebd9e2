//! `GET /api/v3/get-user-loggedin-apps`: the applications that a user has signed in to.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::applications::user_app;
use crate::model::users::UserRef;
use crate::store::application_users;

/// Returns them in the order of the first login.
pub static GET_USER_LOGGEDIN_APPS: Endpoint =
    Endpoint::get("/api/v3/get-user-loggedin-apps", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let apps = application_users::logged_in(call.db, &user.find(call)?)?;
    Ok(apps.iter().map(user_app).collect::<Vec<Object>>().into())
}
