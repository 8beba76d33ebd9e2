//! `POST /api/v3/add-department-members`: puts users into a department.

use super::{Named, find_users};
use crate::api::{Access, Call, Endpoint, Method};
use crate::json::{Json, Object};
use crate::messages::Refusal;
use crate::store::memberships;

/// Puts all of them into the department, or, if one does not exist, none.
pub static ADD_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    method: Method::Post,
    path: "/api/v3/add-department-members",
    access: Access::Credentials,
    run,
    echo: r#"{"success":true}"#,
};

fn run(call: &Call<'_>) -> Result<Json, Refusal> {
    let mut fields = call.fields();
    let user_ids = fields.filled_texts("userIds");
    let department = Named::read(&mut fields);
    fields.done()?;
    add(call, &department, &user_ids)
}

/// Whoever is a member already stays one as they are.
pub(super) fn add(call: &Call<'_>, department: &Named, user_ids: &[String]) -> Result<Json, Refusal> {
    let department = department.find(call)?;
    for user_id in find_users(call, user_ids)? {
        memberships::add(call.db, &user_id, &department.id, call.now)?;
    }
    Ok(Object::new().with("success", true).into())
}
