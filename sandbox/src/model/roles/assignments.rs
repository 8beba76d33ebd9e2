//! Giving roles to targets, and taking them away.

use super::lookup::RoleRef;
use crate::endpoint::{Call, Fields};
use crate::error::ApiError;
use crate::model::targets::TargetRef;
use crate::store::roles::assignments::{self, Period};
use crate::store::subjects::Target;

/// Reads `targets`.
pub fn read_targets(fields: &mut Fields<'_>) -> Vec<TargetRef> {
    fields.objects("targets", TargetRef::read).unwrap_or_default()
}

/// Reads `roles`.
pub fn read_roles(fields: &mut Fields<'_>) -> Vec<RoleRef> {
    fields.objects("roles", RoleRef::read).unwrap_or_default()
}

/// Gives a role to targets. Targets that have it get the new period.
///
/// # Errors
/// 404 if the permission group, the role or one of the targets does not exist.
pub fn assign(
    call: &Call<'_>,
    role: &RoleRef,
    targets: &[TargetRef],
    period: Period,
) -> Result<(), ApiError> {
    let (role_id, targets) = find(call, role, targets)?;
    for target in &targets {
        assignments::put(call.db, &role_id, target, period, call.now)?;
    }
    Ok(())
}

/// Takes a role from targets. Ignores targets that do not have it.
///
/// # Errors
/// 404 if the permission group, the role or one of the targets does not exist.
pub fn revoke(call: &Call<'_>, role: &RoleRef, targets: &[TargetRef]) -> Result<(), ApiError> {
    let (role_id, targets) = find(call, role, targets)?;
    for target in &targets {
        assignments::remove(call.db, &role_id, target)?;
        call.tell("subject:remove");
    }
    Ok(())
}

fn find(call: &Call<'_>, role: &RoleRef, targets: &[TargetRef]) -> Result<(String, Vec<Target>), ApiError> {
    let role = role.find(call)?;
    let targets = targets.iter().map(|target| target.find(call, role.namespace_id));
    Ok((role.id, targets.collect::<Result<_, _>>()?))
}
