//! `GET /api/v3/list-role-departments`: the departments that have a role.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::codes::is_too_long;
use crate::model::paging::read_page_range;
use crate::model::roles::RoleRef;
use crate::store::roles::assignments::{count_targets, target_ids};
use crate::store::subjects::TargetType;
use crate::store::{Department, departments};

/// Returns one page of the departments that the role is assigned to, in the order of the assignments, and the total count.
pub static LIST_ROLE_DEPARTMENTS: Endpoint = Endpoint::get("/api/v3/list-role-departments", run).echoes(
    r#"{"totalCount":1,"list":[{"id":"65920080e00acd456178d0cc","code":"rd","name":"R&D","description":""}]}"#,
);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let role = RoleRef::read(&mut fields);
    // The service refuses a long code here, and does not find it in other calls.
    if is_too_long(&role.code) {
        fields.mark_invalid("code");
    }
    let range = read_page_range(&mut fields);
    fields.finish()?;
    let role_id = role.find(call)?.id;
    let mut list = Vec::new();
    for id in target_ids(call.db, &role_id, TargetType::Department, call.now, range)? {
        list.extend(departments::get(call.db, &id)?.map(|department| dto(&department)));
    }
    let count = count_targets(call.db, &role_id, TargetType::Department, call.now)?;
    Ok(Object::new().with("totalCount", count).with("list", list).into())
}

/// A `RoleDepartmentRespDto`.
fn dto(department: &Department) -> Object {
    Object::new()
        .with("id", department.id.as_str())
        .with("code", department.code.as_deref().unwrap_or_default())
        .with("name", department.name.as_str())
        .with("description", department.description.as_deref().unwrap_or_default())
}
