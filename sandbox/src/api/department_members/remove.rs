//! `POST /api/v3/remove-department-members`: takes users out of a department.

use super::{Named, find_users};
use crate::api::{Access, Call, Endpoint, Method};
use crate::json::{Json, Object};
use crate::messages::Refusal;
use crate::store::{leaders, memberships};

/// Takes all of them out of the department, or, if one does not exist, none.
pub static REMOVE_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    method: Method::Post,
    path: "/api/v3/remove-department-members",
    access: Access::Credentials,
    run,
    echo: r#"{"success":true}"#,
};

fn run(call: &Call<'_>) -> Result<Json, Refusal> {
    let mut fields = call.fields();
    let user_ids = fields.filled_texts("userIds");
    let department = Named::read(&mut fields);
    fields.done()?;
    remove(call, &department, &user_ids)
}

/// Whoever is no member stays out; whoever leaves does not lead any longer.
pub(super) fn remove(call: &Call<'_>, department: &Named, user_ids: &[String]) -> Result<Json, Refusal> {
    let department = department.find(call)?;
    for user_id in find_users(call, user_ids)? {
        if memberships::remove(call.db, &user_id, &department.id)? {
            leaders::remove(call.db, &department.id, &user_id)?;
        }
    }
    Ok(Object::new().with("success", true).into())
}
