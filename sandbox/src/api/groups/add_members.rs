//! `POST /api/v3/add-group-members`: puts users into a user group.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::groups::MemberChange;
use crate::store::groups::members;

/// Adds all users to the group, or none if one does not exist. Existing members stay unchanged.
pub static ADD_GROUP_MEMBERS: Endpoint =
    Endpoint::post("/api/v3/add-group-members", run).changes("add", "userGroup").tells("group:member-added");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let change = MemberChange::read(&mut fields);
    fields.finish()?;
    let (group_id, user_ids) = change.find(call)?;
    for user_id in user_ids {
        members::add(call.db, &group_id, &user_id, call.now)?;
    }
    Ok(Object::new().with("success", true).into())
}
