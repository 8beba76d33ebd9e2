//! Whether a plan may be applied.

use super::document::{Limit, OrganizationPlan, Question, Verdict};

/// What stops a plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blocked<'a> {
    /// Questions without an answer.
    pub questions: Vec<&'a Question>,
    /// Limits that are exceeded.
    pub limits: Vec<&'a Limit>,
}

/// What stops the plan from being applied; none if nothing does.
#[must_use]
pub fn blocked(plan: &OrganizationPlan) -> Option<Blocked<'_>> {
    let questions: Vec<&Question> = plan.questions.iter().collect();
    let limits: Vec<&Limit> = plan.limits.iter().filter(|limit| limit.verdict == Verdict::Exceeded).collect();
    (!questions.is_empty() || !limits.is_empty()).then_some(Blocked { questions, limits })
}
