//! `POST /api/v3/add-tenant-department-members`: puts members of a tenant into a department.

use super::Named;
use super::add::add;
use crate::api::{Access, Call, Endpoint, Fields, Method};
use crate::json::Json;
use crate::messages::Refusal;

/// Puts all of them into the department, or, if one does not exist, none.
pub static ADD_TENANT_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    method: Method::Post,
    path: "/api/v3/add-tenant-department-members",
    access: Access::Credentials,
    run,
    echo: r#"{"success":true}"#,
};

fn run(call: &Call<'_>) -> Result<Json, Refusal> {
    let mut fields = call.fields();
    let department = Named::read(&mut fields);
    let user_ids = read_members(&mut fields);
    fields.done()?;
    add(call, &department, &user_ids)
}

/// The users of either list, of which one at least must name somebody. There are no tenants here: the id of a
/// tenant's member is that of the user.
pub(super) fn read_members(fields: &mut Fields<'_>) -> Vec<String> {
    let mut user_ids = fields.texts("linkUserIds").unwrap_or_default();
    user_ids.extend(fields.texts("memberIds").unwrap_or_default());
    if user_ids.is_empty() {
        fields.refuse("linkUserIds");
        fields.refuse("memberIds");
    }
    user_ids
}
