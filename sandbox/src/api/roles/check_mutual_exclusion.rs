//! `POST /api/v3/check-role-mutual-exclusion`: whether roles exclude each other.

use crate::endpoint::{Call, Endpoint};
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::model::roles::{check_exist, read_roles};

/// Returns that the roles do not exclude each other: no call declares that roles do.
pub static CHECK_MUTUAL_EXCLUSION: Endpoint =
    Endpoint::post("/api/v3/check-role-mutual-exclusion", run).echoes(r#"{"existMutuallyExclusive":false}"#);

fn run(call: &Call<'_>) -> Result<Json, ApiError> {
    let mut fields = call.fields();
    let roles = read_roles(&mut fields);
    fields.finish()?;
    check_exist(call, &roles)?;
    Ok(Object::new().with("existMutuallyExclusive", false).into())
}
