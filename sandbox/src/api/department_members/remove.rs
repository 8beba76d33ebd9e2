//! `POST /api/v3/remove-department-members`: takes users out of a department.

use crate::endpoint::{Access, Call, Endpoint, Method};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::DepartmentRef;
use crate::model::members;

/// Takes all of them out of the department, or, if one does not exist, none.
pub static REMOVE_DEPARTMENT_MEMBERS: Endpoint = Endpoint {
    method: Method::Post,
    path: "/api/v3/remove-department-members",
    access: Access::Credentials,
    run,
    echo: r#"{"success":true}"#,
};

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_ids = fields.non_empty_texts("userIds");
    let department = DepartmentRef::read(&mut fields);
    fields.finish()?;
    members::remove(call, &department, &user_ids)
}
