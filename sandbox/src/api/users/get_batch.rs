//! `GET /api/v3/get-user-batch`: several users.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::users::{With, dto, lookup, read_id_type};

/// Returns the users that exist, each once, in the order of the request.
pub static GET_USER_BATCH: Endpoint =
    Endpoint::get("/api/v3/get-user-batch", run).checks_itself().echoes(include_str!("echo_list.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let named = fields.batch_of_ids("userIds");
    let id_type = read_id_type(&mut fields);
    let with = With::read(&mut fields);
    fields.finish()?;
    let mut ids: Vec<String> = Vec::with_capacity(named.len());
    for id in named {
        if let Some(id) = lookup(call, "userIds", &id, id_type)?.filter(|id| !ids.contains(id)) {
            ids.push(id);
        }
    }
    let users = ids.iter().map(|id| dto(call, id, with));
    Ok(users.collect::<Result<Vec<Json>, _>>()?.into())
}
