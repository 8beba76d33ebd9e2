//! `GET /api/v3/list-role-members`: the users who have a role.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::paging::read_page_range;
use crate::model::roles::RoleRef;
use crate::model::users::{With, dto};
use crate::store::roles::assignments::{count_targets, target_ids};
use crate::store::subjects::TargetType;

/// Returns one page of the users whom the role is assigned to, in the order of the assignments, and the total count.
/// Leaves out those who have it through a group, a department or another role.
pub static LIST_ROLE_MEMBERS: Endpoint =
    Endpoint::get("/api/v3/list-role-members", run).echoes(include_str!("../users/echo_page.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let role = RoleRef::read(&mut fields);
    let range = read_page_range(&mut fields);
    let with = With::read(&mut fields);
    fields.finish()?;
    let role_id = role.find(call)?.id;
    let ids = target_ids(call.db, &role_id, TargetType::User, call.now, range)?;
    let list = ids.iter().map(|id| dto(call, id, with));
    let answer = Object::new()
        .with("totalCount", count_targets(call.db, &role_id, TargetType::User, call.now)?)
        .with("list", list.collect::<Result<Vec<Json>, _>>()?);
    Ok(answer.into())
}
