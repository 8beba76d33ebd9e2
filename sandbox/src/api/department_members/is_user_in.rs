//! `GET /api/v3/is-user-in-department`: whether a user is in a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::departments::DepartmentRef;
use crate::model::users::{self, UserIdType};
use crate::store::members::{self, Scope};

/// Returns whether the user is in the department or, with `includeChildrenDepartments`, in one below it.
pub static IS_USER_IN_DEPARTMENT: Endpoint =
    Endpoint::get("/api/v3/is-user-in-department", run).checks_itself().echoes(r#"{"inDepartment":true}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let user_id = fields.non_empty_text("userId");
    let department = DepartmentRef::read(&mut fields);
    let with_descendants = fields.boolean("includeChildrenDepartments").unwrap_or(false);
    fields.finish()?;
    let department = department.find(call)?;
    let user_id = users::find(call, &user_id, UserIdType::UserId)?;
    let scope = Scope { department_id: &department.id, with_descendants };
    Ok(Object::new().with("inDepartment", members::contains(call.db, scope, &user_id)?).into())
}
