//! `POST /api/v3/delete-department-sync-relations`: deletes the link of a department to another system.

use crate::endpoint::{Call, Endpoint};
use crate::error::{ApiError, shown};
use crate::json::{Json, Object};
use crate::model::departments::DepartmentRef;
use crate::store::department_sync_relations;

/// Deletes all links of the department to systems of this kind and keeps the others.
pub static DELETE_DEPARTMENT_SYNC_RELATIONS: Endpoint =
    Endpoint::post("/api/v3/delete-department-sync-relations", run)
        .changes("delete", "org")
        .tells("organization:node-updated")
        .checks_itself();

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    let provider = fields.non_empty_text("provider");
    fields.finish()?;
    if !department_sync_relations::delete(call.db, &department.find(call)?.id, &provider)? {
        let provider = shown(&provider);
        return Err(ApiError::new(
            404,
            format!("部门没有该来源的同步关系: {provider}"),
            format!("The department is not synchronised with a system of this kind: {provider}"),
        ));
    }
    Ok(Object::new().with("success", true).into())
}
