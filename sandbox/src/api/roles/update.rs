//! `POST /api/v3/update-role`: changes a role.

use crate::endpoint::{Call, Endpoint, Fields};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::milliseconds;
use crate::model::roles::{RoleRef, check_code, check_free};
use crate::store::roles::{self, Role};

/// Changes the fields that are present, the code too.
pub static UPDATE_ROLE: Endpoint =
    Endpoint::post("/api/v3/update-role", run).changes("update", "role").tells("role:updated");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let role = RoleRef::read(&mut fields);
    let new_code = fields.non_empty_text("newCode");
    let name = fields.non_empty_text("name");
    let description = fields.text("description");
    let is_enabled = read_status(&mut fields);
    let clears_disable_time = matches!(call.parameters.get("disableTime"), Some(Json::Null));
    let disable_time = milliseconds::read(&mut fields, "disableTime");
    let enable_permission_apply = fields.boolean("enablePermissionApply");
    fields.finish()?;
    check_code("newCode", &new_code)?;

    let stored = role.find(call)?;
    if new_code != stored.code {
        check_free(call, stored.namespace_id, "newCode", &new_code)?;
    }
    let was_enabled = stored.is_enabled;
    let kept = stored.disable_time.filter(|_| !clears_disable_time);
    let role = Role {
        code: new_code,
        name: Some(name),
        description: description.or(stored.description.clone()),
        is_enabled: is_enabled.unwrap_or(stored.is_enabled),
        disable_time: disable_time.or(kept),
        enable_permission_apply: enable_permission_apply.unwrap_or(stored.enable_permission_apply),
        updated_at: call.now,
        ..stored
    };
    roles::put(call.db, &role)?;
    if was_enabled && !role.is_enabled {
        call.tell("role:disable");
    }
    Ok(Object::new().with("success", true).into())
}

/// Reads `status`. The text of the field has capital letters, its example small ones.
fn read_status(fields: &mut Fields<'_>) -> Option<bool> {
    fields.one_of("status", &[("ENABLE", true), ("DISABLE", false), ("enable", true), ("disable", false)])
}
