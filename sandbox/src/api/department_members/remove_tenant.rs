//! `POST /api/v3/remove-tenant-department-members`: takes members of a tenant out of a department.

use super::Named;
use super::add_tenant::read_members;
use super::remove::remove;
use crate::api::{Access, Call, Endpoint, Method};
use crate::json::Json;
use crate::messages::Refusal;

/// Takes all of them out of the department, or, if one does not exist, none.
pub static REMOVE_TENANT_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    method: Method::Post,
    path: "/api/v3/remove-tenant-department-members",
    access: Access::Credentials,
    run,
    echo: r#"{"success":true}"#,
};

fn run(call: &Call<'_>) -> Result<Json, Refusal> {
    let mut fields = call.fields();
    let department = Named::read(&mut fields);
    let user_ids = read_members(&mut fields);
    fields.done()?;
    remove(call, &department, &user_ids)
}
