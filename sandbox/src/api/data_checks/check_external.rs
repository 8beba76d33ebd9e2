//! `POST /api/v3/check-external-user-permission`: like `check-permission`, of a user by `externalId`.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_rights::ReadCheck;
use crate::model::users::{self, UserIdType};

/// Returns a result for each place, in the order of the request.
pub static CHECK_EXTERNAL_USER_PERMISSION: Endpoint =
    Endpoint::post("/api/v3/check-external-user-permission", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let external_id = fields.required_text("externalId");
    let check = ReadCheck::read(&mut fields)?;
    fields.finish()?;
    check.answer(call, &users::find(call, &external_id, UserIdType::ExternalId)?)
}
