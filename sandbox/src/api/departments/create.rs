//! `POST /api/v3/create-department`: adds a department below a parent.

use crate::endpoint::{Call, Endpoint};
use crate::error::{ApiError, shown};
use crate::json::Json;
use crate::model::codes::check_code;
use crate::model::custom_fields::check;
use crate::model::departments::{check_free, dto, find, read_code, read_id_type};
use crate::model::i18n;
use crate::model::organizations;
use crate::store::subjects::TargetType;
use crate::store::{Department, departments, ids};

/// Creates a department and returns it as stored.
pub static CREATE_DEPARTMENT: Endpoint = Endpoint::post("/api/v3/create-department", run)
    .changes("create", "org")
    .tells("organization:node-added")
    .checks_itself()
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let organization_code = organizations::read_code(&mut fields);
    let name = fields.non_empty_text("name");
    let parent_id = fields.non_empty_text("parentDepartmentId");
    let metadata = fields.object("metadata").cloned().unwrap_or_default();
    let open_department_id = fields.text("openDepartmentId");
    let description = fields.text("description");
    let code = read_code(&mut fields);
    let is_virtual_node = fields.boolean("isVirtualNode").unwrap_or(false);
    let i18n = i18n::read(&mut fields);
    let custom_data = fields.object("customData").cloned().unwrap_or_default();
    let id_type = read_id_type(&mut fields);
    let post_ids = fields.texts("postIdList").unwrap_or_default();
    fields.text("tenantId");
    fields.finish()?;
    check_code(code.as_deref())?;
    if !organization_code.is_empty() && organization_code.trim().is_empty() {
        // The service's message has no colon here, unlike elsewhere.
        let code = shown(&organization_code);
        return Err(ApiError::english(400, format!("invalid organization code {code}")));
    }

    let organization_id = organizations::find(call, &organization_code)?;
    let parent = find(call, organization_id, &parent_id, id_type)?;
    let department = Department {
        id: ids::object_id(call.now).map_err(ApiError::internal)?,
        organization_id,
        organization_code,
        parent_id: Some(parent.id),
        name,
        description,
        code,
        open_department_id,
        is_virtual_node,
        status: true,
        i18n,
        custom_data,
        metadata,
        post_ids,
        created_at: call.now,
        updated_at: call.now,
    };
    check_free(call, &department)?;
    check(call, TargetType::Department, &department.id, &department.custom_data)?;
    departments::put(call.db, &department)?;
    dto(call, &department)
}
