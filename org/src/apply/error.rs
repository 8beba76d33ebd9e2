//! Why a plan is not applied at all. Nothing was sent then.

use crate::lang::Lang;

/// A refusal before the first request.
#[derive(Debug, Clone, PartialEq, Eq)]
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

    /// One sentence for a person.
    #[must_use]
    pub fn message(&self, lang: Lang) -> String {
        let (english, chinese) = self.code.texts();
        let text = match lang {
            Lang::En => english,
            Lang::Zh => chinese,
        };
        text.replace("{}", &self.found)
    }
}

/// Codes of `ApplyError`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

impl ApplyErrorCode {
    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::PlanUnreadable => "plan_unreadable",
            Self::PlanChanged => "plan_changed",
            Self::UnknownFormat => "unknown_format",
            Self::PlanHasQuestions => "plan_has_questions",
            Self::PlanExceedsLimits => "plan_exceeds_limits",
            Self::PlanInvalid => "plan_invalid",
            Self::JournalOfAnotherPlan => "journal_of_another_plan",
            Self::JournalDamaged => "journal_damaged",
        }
    }

    /// The sentence in English and in Chinese; `{}` stands for what was found.
    const fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::PlanUnreadable => ("this is no plan: {}", "这不是一个计划：{}"),
            Self::PlanChanged => (
                "the plan {} was changed after it was made: plan again",
                "计划 {} 在生成后被修改：请重新生成计划",
            ),
            Self::UnknownFormat => (
                "the plan or the journal has the format version {}, and this package reads version 1",
                "计划或日志的格式版本为 {}，本软件包只能读取版本 1",
            ),
            Self::PlanHasQuestions => (
                "the plan has open questions, such as {}: answer them and plan again",
                "计划中有未回答的问题（如 {}）：请回答后重新生成计划",
            ),
            Self::PlanExceedsLimits => (
                "the plan exceeds the limit {}: raise it by the exact number and plan again",
                "计划超出限制 {}：请按准确数量放宽限制后重新生成计划",
            ),
            Self::PlanInvalid => (
                "the step {} stands twice, or needs one that does not come earlier",
                "步骤 {} 重复，或依赖于一个不在它之前的步骤",
            ),
            Self::JournalOfAnotherPlan => {
                ("the journal belongs to another plan: {}", "日志属于另一个计划：{}")
            }
            Self::JournalDamaged => (
                "the journal is damaged at {}: keep it, and plan again from what the service has now",
                "日志在 {} 处损坏：请保留日志，并根据服务的当前状态重新生成计划",
            ),
        }
    }
}
