//! `POST /api/v3/kick-users`: signs a user out of applications.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::UserRef;
use crate::store::logins;

/// Ends the sessions of the user in these applications. Ignores applications in which there is none.
pub static KICK_USERS: Endpoint =
    Endpoint::post("/api/v3/kick-users", run).changes("delete", "userLoginState").tells("kick");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let app_ids = fields.batch_of_ids("appIds");
    let user = UserRef::read_with_options(&mut fields);
    fields.finish()?;
    let user_id = user.find(call)?;
    for app_id in app_ids {
        logins::end_session(call.db, &user_id, &app_id)?;
    }
    Ok(Object::new().with("success", true).into())
}
