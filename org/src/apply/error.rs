//! Why a plan is not applied at all. Nothing was sent then.

use crate::refusal::refusals;

refusals! {
    /// A refusal before the first request.
    ApplyError,
    /// Codes of `ApplyError`.
    ApplyErrorCode,
    /// The text is no plan.
    PlanUnreadable "plan_unreadable" "this is no plan: {}" "这不是一个计划：{}",
    /// The id of the plan is no digest of it: it was changed by hand.
    PlanChanged "plan_changed" "the plan {} was changed after it was made: plan again" "计划 {} 在生成后被修改：请重新生成计划",
    /// The plan or the journal has a form that this version does not know.
    UnknownFormat "unknown_format" "the plan or the journal has the format version {}, and this package reads version 1" "计划或日志的格式版本为 {}，本软件包只能读取版本 1",
    /// The plan has questions that must be answered first.
    PlanHasQuestions "plan_has_questions" "the plan has open questions, such as {}: answer them and plan again" "计划中有未回答的问题（如 {}）：请回答后重新生成计划",
    /// The plan exceeds one of its limits.
    PlanExceedsLimits "plan_exceeds_limits" "the plan exceeds the limit {}: raise it by the exact number and plan again" "计划超出限制 {}：请按准确数量放宽限制后重新生成计划",
    /// Two steps have one id, or a step needs one that does not come earlier.
    PlanInvalid "plan_invalid" "the step {} stands twice, or needs one that does not come earlier" "步骤 {} 重复，或依赖于一个不在它之前的步骤",
    /// The journal belongs to another plan.
    JournalOfAnotherPlan "journal_of_another_plan" "the journal belongs to another plan: {}" "日志属于另一个计划：{}",
    /// A line of the journal, and not its last one, cannot be read.
    JournalDamaged "journal_damaged" "the journal is damaged at {}: keep it, and plan again from what the service has now" "日志在 {} 处损坏：请保留日志，并根据服务的当前状态重新生成计划",
}
