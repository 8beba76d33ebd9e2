//! `POST /api/v3/update-organization`: changes an organization, its code included.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::Json;
use crate::model::codes::{check_code, is_too_long};
use crate::model::departments::check_free as check_free_in_organization;
use crate::model::members::set_leaders;
use crate::model::organizations::{With, check_free, dto, find_root, read_code, read_i18n};
use crate::store::{Department, departments, organizations};

/// Changes the fields that are present and returns the organization as stored.
pub static UPDATE_ORGANIZATION: Endpoint = Endpoint::post("/api/v3/update-organization", run)
    .changes("update", "org")
    .tells("organization:tree-updated")
    .checks_itself()
    .echoes(include_str!("echo.json"));

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = read_code(&mut fields);
    let description = fields.text("description");
    let open_department_id = fields.text("openDepartmentId");
    let leader_user_ids = fields.texts("leaderUserIds");
    let i18n = read_i18n(&mut fields);
    fields.text("tenantId");
    let new_code = fields.text("organizationNewCode");
    if new_code.as_deref().is_some_and(is_too_long) {
        fields.mark_invalid("organizationNewCode");
    }
    let name = fields.text("organizationName");
    if name.as_deref() == Some("") {
        fields.mark_invalid("organizationName");
    }
    let post_ids = fields.texts("postIdList");
    fields.finish()?;
    let new_code = new_code.filter(|code| !code.is_empty());
    check_code(new_code.as_deref())?;

    let stored = find_root(call, &code)?;
    let code = new_code.unwrap_or(code);
    if code != stored.organization_code {
        check_free(call, "organizationNewCode", &code)?;
        organizations::rename(call.db, stored.organization_id, &code)?;
    }
    let root = Department {
        organization_code: code.clone(),
        name: name.unwrap_or(stored.name),
        description: description.or(stored.description),
        code: Some(code),
        open_department_id: open_department_id.or(stored.open_department_id),
        i18n: i18n.or(stored.i18n),
        post_ids: post_ids.unwrap_or(stored.post_ids),
        updated_at: call.now,
        ..stored
    };
    check_free_in_organization(call, &root)?;
    departments::put(call.db, &root)?;
    if let Some(user_ids) = leader_user_ids {
        set_leaders(call, &root, user_ids)?;
    }
    dto(call, &root, With::ALL)
}
