//! `POST /api/v3/get-external-user-resource-struct`: like `get-user-resource-struct`, of a user by `externalId`.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_resources::ResourceRef;
use crate::model::data_rights::{Rights, structure_of};
use crate::model::users::{self, UserIdType};

/// Returns what the user may use of the data resource.
pub static GET_EXTERNAL_USER_RESOURCE_STRUCT: Endpoint =
    Endpoint::post("/api/v3/get-external-user-resource-struct", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    let external_id = fields.required_text("externalId");
    fields.finish()?;
    let user_id = users::find(call, &external_id, UserIdType::ExternalId)?;
    let resource = resource.find(call)?;
    let rights = Rights::of_user_on(call, &user_id, [&resource])?;
    Ok(structure_of(&rights, &resource, &resource.structure.read()?))
}
