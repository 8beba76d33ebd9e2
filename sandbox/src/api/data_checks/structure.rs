//! `POST /api/v3/get-user-resource-struct`: a data resource with what a user may do with it.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::data_resources::ResourceRef;
use crate::model::data_rights::{Rights, structure_of};
use crate::model::users::{self, UserIdType};

/// Returns what the user may use of the data resource.
pub static GET_USER_RESOURCE_STRUCT: Endpoint = Endpoint::post("/api/v3/get-user-resource-struct", run);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let resource = ResourceRef::read(&mut fields);
    let user_id = fields.required_text("userId");
    fields.finish()?;
    let user_id = users::find(call, &user_id, UserIdType::UserId)?;
    let resource = resource.find(call)?;
    let rights = Rights::of_user_on(call, &user_id, [&resource])?;
    Ok(structure_of(&rights, &resource, &resource.structure.read()?))
}
