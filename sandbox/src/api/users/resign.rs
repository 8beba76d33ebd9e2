//! `POST /api/v3/resign-user`: a user leaves the company.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{UserRef, resign};

/// Sets the user's status and removes the user from departments, groups, posts, roles and applications.
pub static RESIGN_USER: Endpoint =
    Endpoint::post("/api/v3/resign-user", run).changes("resign", "user").tells("user:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    resign(call, &user.find(call)?)?;
    Ok(Object::new().with("success", true).into())
}
