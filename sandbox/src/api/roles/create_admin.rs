//! `POST /api/v3/create-admin-role`: adds a role for administrators.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::namespaces::SYSTEM;
use crate::model::roles::{NewRole, check_code, create};

/// Creates a role in the permission group of administrators.
pub static CREATE_ADMIN_ROLE: Endpoint = Endpoint::post("/api/v3/create-admin-role", run)
    .changes("create", "adminPermissionRole")
    .tells("role:created")
    .echoes(r#"{"isValid":true}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let role = NewRole { namespace: SYSTEM.to_owned(), ..NewRole::read(&mut fields) };
    fields.finish()?;
    check_code("code", &role.code)?;
    create(call, role)?;
    Ok(Object::new().with("isValid", true).into())
}
