//! `GET /api/v3/list-department-member-ids`: ids of a department's direct members.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::DepartmentRef;
use crate::store::members;

/// Returns all ids. The member who joined last is first.
pub static LIST_DEPARTMENT_MEMBER_IDS: Endpoint = Endpoint::get("/api/v3/list-department-member-ids", run)
    .checks_itself()
    .echoes(r#"["65b8d7801f2e3d4c5b6a7988"]"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    fields.finish()?;
    Ok(members::ids(call.db, &department.find(call)?.id)?.into())
}
