//! The plan's id: a digest, so that a plan that was changed by hand is refused.

use super::document::{FORMAT_VERSION, OrganizationPlan};
use super::error::{PlanError, PlanErrorCode};
use crate::digest;
use crate::json::to_text;

/// Gives the plan its id.
pub fn seal(plan: &mut OrganizationPlan) {
    plan.id = id_of(plan);
}

/// Refuses a plan of another version, and one that was changed after it was made.
///
/// # Errors
/// `unknown_format` and `plan_changed`.
pub fn verify(plan: &OrganizationPlan) -> Result<(), PlanError> {
    if plan.format_version != FORMAT_VERSION {
        return Err(PlanError::new(PlanErrorCode::UnknownFormat, plan.format_version.to_string()));
    }
    if plan.id != id_of(plan) {
        return Err(PlanError::new(PlanErrorCode::PlanChanged, plan.id.clone()));
    }
    Ok(())
}

/// Of the text without the id, which stands first. No copy of the plan: it may have 100,000 steps.
fn id_of(plan: &OrganizationPlan) -> String {
    let own = format!("\"id\":{}", to_text(&plan.id));
    digest::of_text(&to_text(plan).replacen(&own, "", 1))
}
