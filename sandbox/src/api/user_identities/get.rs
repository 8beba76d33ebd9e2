//! `GET /api/v3/get-user-identities`: the identities of a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::users::{UserRef, identity_dto};
use crate::store::users;

/// Returns all identities in insertion order.
pub static GET_USER_IDENTITIES: Endpoint = Endpoint::get("/api/v3/get-user-identities", run).echoes("[]");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let identities = users::identities(call.db, &user.find(call)?)?;
    Ok(identities.iter().map(identity_dto).collect::<Vec<Json>>().into())
}
