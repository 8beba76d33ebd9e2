//! The id of a plan is a digest of the rest of it.

use std::mem::take;

use crate::digest;
use crate::plan::document::OrganizationPlan;

/// What the id must be.
pub fn id_of(plan: &mut OrganizationPlan) -> String {
    let id = take(&mut plan.id);
    let digest = digest::of(plan);
    plan.id = id;
    digest
}
