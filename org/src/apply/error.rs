//! Why a plan is not applied at all. Nothing was sent then.

use serde::Serialize;

/// A refusal before the first request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ApplyError {
    /// Stable code.
    pub code: ApplyErrorCode,
    /// What was found: an id, a count, or the number of a line.
    pub found: String,
}

impl ApplyError {
    pub(super) fn new(code: ApplyErrorCode, found: impl Into<String>) -> Self {
        ApplyError { code, found: found.into() }
    }
}

/// Codes of `ApplyError`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplyErrorCode {
    /// The text is no plan.
    PlanUnreadable,
    /// The id of the plan is no digest of it: it was changed by hand.
    PlanChanged,
    /// The plan or the journal has a form that this version does not know.
    UnknownFormat,
    /// The plan has questions that must be answered first.
    PlanHasQuestions,
    /// The plan exceeds one of its limits.
    PlanExceedsLimits,
    /// Two steps have one id, or a step needs one that does not come earlier.
    PlanInvalid,
    /// The journal belongs to another plan.
    JournalOfAnotherPlan,
    /// A line of the journal, and not its last one, cannot be read.
    JournalDamaged,
}
