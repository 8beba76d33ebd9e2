//! `POST /api/v3/check-session-status`: whether a user is signed in to an application.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::UserRef;
use crate::store::logins;

/// Returns whether there is a session. There is none in an application that does not exist.
pub static CHECK_SESSION_STATUS: Endpoint =
    Endpoint::post("/api/v3/check-session-status", run).echoes(r#"{"active":true}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let app_id = fields.non_empty_text("appId");
    let user = UserRef::read_id(&mut fields);
    fields.finish()?;
    let active = logins::has_session(call.db, &user.find(call)?, &app_id)?;
    Ok(Object::new().with("active", active).into())
}
