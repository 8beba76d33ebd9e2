//! The DTOs of data policies.

use super::targets::KINDS;
use crate::endpoint::Call;
use crate::error::ApiError;
use crate::json::{Json, Object};
use crate::store::DataPolicy;
use crate::store::data_policies::{self, PermissionText};
use crate::store::subjects::TargetType;

/// Builds the DTO of a policy with its statements.
///
/// # Errors
/// A database error.
pub fn dto(call: &Call<'_>, policy: &DataPolicy) -> Result<Json, ApiError> {
    let permissions = data_policies::permissions(call.db, &policy.id)?;
    let statements = permissions.chunk_by(|one, next| one.statement == next.statement).map(statement);
    Ok(simple_dto(policy)
        .with("statementList", statements.collect::<Vec<Json>>())
        .with("createdAt", policy.created_at.iso())
        .with("updatedAt", policy.updated_at.iso())
        .into())
}

/// Builds id, name and description of a policy.
#[must_use]
pub fn simple_dto(policy: &DataPolicy) -> Object {
    Object::new()
        .with("policyId", policy.id.as_str())
        .with("policyName", policy.name.as_str())
        .with_some("description", policy.description.clone())
}

/// Returns the name of a kind of targets in these calls.
#[must_use]
pub fn target_name(kind: TargetType) -> &'static str {
    KINDS.iter().find(|(_, other)| *other == kind).map_or("", |(name, _)| name)
}

fn statement(permissions: &[PermissionText]) -> Json {
    let effect = permissions.first().map(|first| first.effect.as_str()).unwrap_or_default();
    let texts: Vec<&str> = permissions.iter().map(|permission| permission.text.as_str()).collect();
    Object::new().with("effect", effect).with("permissions", texts).into()
}
