//! `POST /api/v3/check-role-params`: whether a role can have a code and a name.

use crate::endpoint::{Call, Endpoint};
use crate::error::{ApiError, shown};
use crate::json::{Json, Object};
use crate::model::codes::is_valid;
use crate::model::namespaces;
use crate::store::roles;

/// Returns whether a new role of the permission group could have the code and the name, and if not, why.
pub static CHECK_PARAMS_NAMESPACE: Endpoint =
    Endpoint::post("/api/v3/check-role-params", run).echoes(r#"{"isValid":true}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let code = fields.non_empty_text("code");
    let namespace = namespaces::read_code(&mut fields);
    let name = fields.text("name");
    fields.finish()?;
    let namespace_id = namespaces::find(call, &namespace)?;
    let has_name = |name: String| roles::has_name(call.db, namespace_id, &name);
    let message = if !is_valid(&code) {
        Some(format!("invalid role code: {}", shown(&code)))
    } else if roles::find(call.db, namespace_id, &code)?.is_some() {
        Some("role code already exist".to_owned())
    } else if name.map(has_name).transpose()? == Some(true) {
        Some("role name already exist".to_owned())
    } else {
        None
    };
    Ok(Object::new().with("isValid", message.is_none()).with_some("message", message).into())
}
