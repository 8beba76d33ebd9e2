//! `POST /api/v3/remove-group-members`: takes users out of a user group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::groups::MemberChange;
use crate::store::groups::members;

/// Removes all users from the group, or none if one does not exist. Ignores users that are not members.
pub static REMOVE_GROUP_MEMBERS: Endpoint = Endpoint::post("/api/v3/remove-group-members", run)
    .changes("remove", "userGroup")
    .tells("group:member-removed");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let change = MemberChange::read(&mut fields);
    fields.finish()?;
    let (group_id, user_ids) = change.find(call)?;
    for user_id in user_ids {
        members::remove(call.db, &group_id, &user_id)?;
    }
    Ok(Object::new().with("success", true).into())
}
