//! `POST /api/v3/create-organization`: creates an organization with its root department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::codes::check_code;
use crate::model::organizations::{With, check_free, dto, read_code, read_i18n};
use crate::store::{Department, departments, ids, organizations};

/// Creates the organization and returns it as stored.
pub static CREATE_ORGANIZATION: Endpoint = Endpoint::post("/api/v3/create-organization", run)
    .changes("create", "org")
    .tells("organization:created")
    .checks_itself()
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let metadata = fields.object("metadata").cloned().unwrap_or_default();
    let name = fields.non_empty_text("organizationName");
    let code = read_code(&mut fields);
    let description = fields.text("description");
    let open_department_id = fields.text("openDepartmentId");
    let i18n = read_i18n(&mut fields);
    fields.text("tenantId");
    let post_ids = fields.texts("postIdList").unwrap_or_default();
    fields.finish()?;
    let id = ids::object_id(call.now).map_err(ApiError::internal)?;
    let code = if code.is_empty() { id.clone() } else { code };
    check_code(Some(&code))?;
    check_free(call, "organizationCode", &code)?;
    let root = Department {
        id,
        organization_id: organizations::insert(call.db, &code)?,
        organization_code: code.clone(),
        parent_id: None,
        name,
        description,
        code: Some(code),
        open_department_id,
        is_virtual_node: false,
        status: true,
        i18n,
        custom_data: Object::new(),
        metadata,
        post_ids,
        created_at: call.now,
        updated_at: call.now,
    };
    departments::put(call.db, &root)?;
    dto(call, &root, With::ALL)
}
