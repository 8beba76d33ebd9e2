//! `POST /api/v3/check-permission`: which places of data resources a user may use in one way.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_rights::ReadCheck;
use crate::model::users::{self, UserIdType};

/// Returns a result for each place, in the order of the request.
pub static CHECK_PERMISSION: Endpoint = Endpoint::post("/api/v3/check-permission", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.required_text("userId");
    let check = ReadCheck::read(&mut fields)?;
    fields.finish()?;
    check.answer(call, &users::find(call, &user_id, UserIdType::UserId)?)
}
