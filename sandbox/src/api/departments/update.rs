//! `POST /api/v3/update-department`: changes or moves a department.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::codes::check_code;
use crate::model::custom_fields::check_change;
use crate::model::departments::{check_free, dto, find, read_code, read_id_type};
use crate::model::i18n;
use crate::model::members::set_leaders;
use crate::model::organizations;
use crate::store::subjects::TargetType;
use crate::store::{Department, departments};

/// Changes the fields that are present and returns the department as stored.
pub static UPDATE_DEPARTMENT: Endpoint = Endpoint::post("/api/v3/update-department", run)
    .changes("update", "org")
    .tells("organization:node-updated")
    .checks_itself()
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let organization_code = organizations::read_code(&mut fields);
    let id = fields.non_empty_text("departmentId");
    let metadata = fields.object("metadata");
    let leader_user_ids = fields.texts("leaderUserIds");
    let description = fields.text("description");
    let code = read_code(&mut fields);
    let i18n = i18n::read(&mut fields);
    let status = fields.boolean("status");
    let name = fields.text("name");
    if name.as_deref() == Some("") {
        fields.mark_invalid("name");
    }
    let id_type = read_id_type(&mut fields);
    let new_parent_id = fields.text("parentDepartmentId");
    let custom_data = fields.object("customData");
    let post_ids = fields.texts("postIdList");
    fields.text("tenantId");
    fields.finish()?;
    check_code(code.as_deref())?;

    let organization_id = organizations::find(call, &organization_code)?;
    let stored = find(call, organization_id, &id, id_type)?;
    let parent_id = match &new_parent_id {
        Some(id) => Some(find(call, organization_id, id, id_type)?.id),
        None => stored.parent_id.clone(),
    };
    let department = Department {
        parent_id,
        name: name.unwrap_or(stored.name.clone()),
        description: description.or(stored.description.clone()),
        code: code.or(stored.code.clone()),
        status: status.unwrap_or(stored.status),
        i18n: i18n.or(stored.i18n.clone()),
        custom_data: match custom_data {
            Some(changes) => stored.custom_data.clone().merged(changes),
            None => stored.custom_data.clone(),
        },
        metadata: metadata.unwrap_or(&stored.metadata).clone(),
        post_ids: post_ids.unwrap_or(stored.post_ids.clone()),
        updated_at: call.now,
        ..stored.clone()
    };
    check_move(call, &stored, &department)?;
    check_free(call, &department)?;
    check_change(call, TargetType::Department, &department.id, custom_data)?;
    departments::put(call.db, &department)?;
    if department.parent_id != stored.parent_id {
        call.tell("organization:node-moved");
    }
    if department.custom_data != stored.custom_data {
        call.tell("organization:udv-changed");
    }
    if let Some(user_ids) = leader_user_ids {
        set_leaders(call, &department, user_ids)?;
    }
    dto(call, &department)
}

/// Refuses to move a department below itself, and to move the root department or change its code.
fn check_move(call: &Call<'_>, stored: &Department, changed: &Department) -> Result<(), ApiError> {
    if stored.parent_id.is_none() && (changed.parent_id.is_some() || changed.code != stored.code) {
        return Err(ApiError::new(
            422,
            "根部门不能移动，其 code 即组织 code，不能在此修改",
            "The root department cannot be moved, and its code, the organization's, cannot be changed here",
        ));
    }
    let Some(parent_id) = &changed.parent_id else {
        return Ok(());
    };
    let Some(parent) = departments::get(call.db, parent_id)? else {
        return Ok(());
    };
    if departments::path(call.db, &parent)?.iter().any(|above| above.id == changed.id) {
        return Err(ApiError::new(
            422,
            "不能将部门移动到它自身或它的子部门之下",
            "A department cannot be moved below itself or one of its own departments",
        ));
    }
    Ok(())
}
