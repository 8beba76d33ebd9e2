//! `POST /api/v3/resign-user-batch`: several users leave the company.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users::{lookup, read_id_type, resign};

/// Does for all users what the call for one does. Does nothing if one does not exist.
pub static RESIGN_USER_BATCH: Endpoint =
    Endpoint::post("/api/v3/resign-user-batch", run).changes("resign", "user").tells("user:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let named = fields.batch_of_ids("userIds");
    let id_type = read_id_type(&mut fields);
    fields.finish()?;
    for id in named {
        let id = lookup(call, "userIds", &id, id_type)?.ok_or_else(ApiError::user_not_found)?;
        resign(call, &id)?;
    }
    Ok(Object::new().with("success", true).into())
}
