//! `GET /api/v3/get-user-groups`: the groups of a user.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::groups::{With, dto};
use crate::model::users::UserRef;
use crate::store::groups;

/// Returns all groups, in the order of joining.
pub static GET_USER_GROUPS: Endpoint =
    Endpoint::get("/api/v3/get-user-groups", run).echoes(r#"{"totalCount":0,"list":[]}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user = UserRef::read(&mut fields);
    fields.finish()?;
    let groups = groups::of_user(call.db, &user.find(call)?)?;
    // The members are left to the call that pages them.
    let list = groups.iter().map(|group| dto(call, group, With::BASE)).collect::<Result<Vec<Json>, _>>()?;
    let count = u32::try_from(list.len()).unwrap_or(u32::MAX);
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}
