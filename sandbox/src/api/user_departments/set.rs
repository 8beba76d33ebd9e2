//! `POST /api/v3/set-user-departments`: replaces the departments of a user.

use crate::endpoint::{Call, Endpoint, Fields, Source};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::users;
use crate::store::{departments, leaders, memberships};

/// The maximum number of departments per call.
const MAX_DEPARTMENTS: usize = 50;

/// Replaces all departments of the user, in every organization.
pub static SET_USER_DEPARTMENTS: Endpoint = Endpoint::post("/api/v3/set-user-departments", run)
    .changes("update", "user")
    .tells("user:organization-node-update")
    .checks_itself();

/// A `SetUserDepartmentDto`.
struct NewMembership {
    department_id: String,
    is_leader: bool,
    is_main_department: bool,
}

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.non_empty_text("userId");
    let memberships_wanted = read_departments(&mut fields);
    let id_type = fields.nested("options", users::read_id_type).unwrap_or(users::UserIdType::UserId);
    fields.finish()?;

    let user_id = users::find(call, &user_id, id_type)?;
    for NewMembership { department_id: id, .. } in &memberships_wanted {
        if departments::get(call.db, id)?.is_none() {
            return Err(ApiError::invalid_department_id(id));
        }
    }
    replace(call, &user_id, &memberships_wanted)?;
    Ok(Object::new().with("success", true).into())
}

fn read_departments(fields: &mut Fields<'_>) -> Vec<NewMembership> {
    let items = fields.list("departments").unwrap_or_default();
    if items.is_empty() || items.len() > MAX_DEPARTMENTS {
        fields.mark_invalid("departments");
        return Vec::new();
    }
    let mut memberships_wanted: Vec<NewMembership> = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        let name = format!("departments.{index}");
        let Json::Object(item) = item else {
            fields.mark_invalid(&name);
            continue;
        };
        let mut item = Fields::new(item, Source::Body);
        let department_id = item.required_text("departmentId");
        let is_leader = item.boolean("isLeader").unwrap_or(false);
        let is_main_department = item.boolean("isMainDepartment").unwrap_or(false);
        fields.merge_nested(&name, item);
        let clashes = |other: &NewMembership| {
            other.department_id == department_id || (other.is_main_department && is_main_department)
        };
        if memberships_wanted.iter().any(clashes) {
            fields.mark_invalid("departments");
        }
        memberships_wanted.push(NewMembership { department_id, is_leader, is_main_department });
    }
    memberships_wanted
}

fn replace(call: &Call<'_>, user_id: &str, memberships_wanted: &[NewMembership]) -> Result<(), ApiError> {
    let before = memberships::department_ids(call.db, user_id)?;
    for id in &before {
        if !memberships_wanted.iter().any(|wanted| wanted.department_id == *id) {
            memberships::remove(call.db, user_id, id)?;
            leaders::remove(call.db, id, user_id)?;
            call.tell("organization:member-removed");
        }
    }
    if memberships_wanted.iter().any(|wanted| !before.contains(&wanted.department_id)) {
        call.tell("organization:member-added");
    }
    memberships::clear_main_department(call.db, user_id)?;
    for NewMembership { department_id, is_leader, is_main_department } in memberships_wanted {
        memberships::put(call.db, user_id, department_id, *is_main_department, call.now)?;
        if *is_leader {
            leaders::add(call.db, department_id, user_id)?;
        } else {
            leaders::remove(call.db, department_id, user_id)?;
        }
    }
    Ok(())
}
