//! `GET /api/v3/list-children-departments`: the children of a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::departments::{DepartmentRef, With, all};
use crate::store::department_details::{OLDEST_FIRST, equals, select};

/// Returns all children. The oldest is first.
pub static LIST_CHILDREN_DEPARTMENTS: Endpoint = Endpoint::get("/api/v3/list-children-departments", run)
    .checks_itself()
    .echoes(concat!(r#"{"totalCount":1,"list":["#, include_str!("echo.json"), "]}"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let department = DepartmentRef::read(&mut fields);
    let status = fields.boolean("status");
    let without_virtual = fields.boolean("excludeVirtualNode").unwrap_or(false);
    let only_virtual = fields.boolean("onlyVirtualNode").unwrap_or(false);
    let with = With::read(&mut fields);
    fields.finish()?;

    let mut conditions = vec![equals("d.parent_id", department.find(call)?.id)];
    conditions.extend(status.map(|status| equals("d.status", status)));
    conditions.extend(without_virtual.then(|| equals("d.is_virtual_node", false)));
    conditions.extend(only_virtual.then(|| equals("d.is_virtual_node", true)));
    Ok(all(&select(call.db, &conditions, OLDEST_FIRST, None)?, with))
}
