//! `POST /api/v3/create-roles-batch`: adds several roles.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::roles::{NewRole, check_code, create};

/// Creates all roles. Creates none if one breaks a rule.
pub static CREATE_ROLES_BATCH: Endpoint =
    Endpoint::post("/api/v3/create-roles-batch", run).changes("create", "role").tells("role:created");

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let roles = fields.objects("list", NewRole::read).unwrap_or_default();
    fields.finish()?;
    for (index, role) in roles.iter().enumerate() {
        if role.code.is_empty() {
            // The service has a message of its own here.
            return Err(ApiError::english(400, "role code must not empty"));
        }
        check_code(&format!("list.{index}.code"), &role.code)?;
    }
    for role in roles {
        create(call, role)?;
    }
    Ok(Object::new().with("success", true).into())
}
