//! Plans and journals that are refused.

use genauth_org::apply::Apply;
use genauth_org::apply::error::ApplyErrorCode::{self, *};
use genauth_org::lang::Lang;
use genauth_org::plan::document::{Limit, OrganizationPlan, Question, QuestionKind, Verdict};
use genauth_org::plan::options::LimitKind;

use crate::any::company;
use crate::drive::{Run, sealed};
use crate::plans::Builder;

fn plan() -> OrganizationPlan {
    let mut builder = Builder::new(&company());
    let id = builder.create("a", "New");
    builder.members(&id, &["u0", "u4"], true);
    builder.set("u1", &["b"]);
    builder.plan()
}

fn refusal(plan: OrganizationPlan, journal: &str) -> Option<ApplyErrorCode> {
    Apply::new(plan, journal).err().map(|error| error.code)
}

#[test]
fn refuses_a_plan_that_was_changed_by_hand() {
    let mut changed = plan();
    changed.steps.pop();
    assert_eq!(refusal(changed, ""), Some(PlanChanged));
}

#[test]
fn refuses_a_plan_of_another_form() {
    let other = sealed(OrganizationPlan { format_version: 2, ..plan() });
    assert_eq!(refusal(other, ""), Some(UnknownFormat));
}

#[test]
fn refuses_a_plan_with_questions() {
    let question = Question {
        id: "person:x".into(),
        kind: QuestionKind::PersonAmbiguous,
        target: "x".into(),
        candidates: Vec::new(),
        rows: Vec::new(),
    };
    assert_eq!(
        refusal(sealed(OrganizationPlan { questions: vec![question], ..plan() }), ""),
        Some(PlanHasQuestions)
    );
}

#[test]
fn refuses_a_plan_that_exceeds_a_limit() {
    let limit = Limit {
        kind: LimitKind::RemovedMemberships,
        planned: 9,
        total: 9,
        allowed: 5,
        verdict: Verdict::Exceeded,
    };
    let exceeding = sealed(OrganizationPlan { limits: vec![limit], ..plan() });
    assert_eq!(refusal(exceeding.clone(), ""), Some(PlanExceedsLimits));
    // By the name that options take.
    let message = Apply::new(exceeding, "").unwrap_err().message(Lang::En);
    assert!(message.contains("removed-memberships"), "{message}");
}

#[test]
fn refuses_steps_that_need_later_ones() {
    let mut circle = plan();
    circle.steps[0].needs = vec!["s2".into()];
    assert_eq!(refusal(sealed(circle), ""), Some(PlanInvalid));
}

#[test]
fn refuses_the_journal_of_another_plan() {
    let journal = Run::new(&plan()).go(&mut company()).journal;
    let mut other = plan();
    other.steps.pop();
    assert_eq!(refusal(sealed(other), &journal), Some(JournalOfAnotherPlan));
}

#[test]
fn refuses_a_damaged_journal_and_takes_a_torn_one() {
    let plan = plan();
    let journal = Run::new(&plan).go(&mut company()).journal;
    let lines: Vec<&str> = journal.lines().collect();
    let damaged = journal.replacen(lines[1], &lines[1][..10], 1);
    assert_eq!(refusal(plan.clone(), &damaged), Some(JournalDamaged));
    assert_eq!(refusal(plan.clone(), &journal.replace("s2", "s99")), Some(JournalDamaged));
    assert_eq!(refusal(plan.clone(), lines[1]), Some(JournalDamaged));
    assert_eq!(
        refusal(plan.clone(), "{\"event\":\"plan\",\"formatVersion\":7,\"plan\":\"x\"}\n"),
        Some(UnknownFormat)
    );
    for end in 0..journal.len() {
        assert_eq!(refusal(plan.clone(), &journal[..end]), None, "cut at {end}");
    }
}

/// Lines are flushed before what depends on them is sent: any cut after that is a state of the disk after a kill.
#[test]
fn goes_on_from_a_journal_cut_at_any_byte_of_the_last_flush() {
    let plan = plan();
    let mut builder = Builder::new(&company());
    let id = builder.create("a", "New");
    builder.members(&id, &["u0", "u4"], true);
    builder.set("u1", &["b"]);
    for calls in 0..12 {
        let mut model = company();
        let left = Run { kill_after: Some(calls), max: 2, ..Run::new(&plan) }.go(&mut model);
        let flushed = left.journal.trim_end().rfind('\n').map_or(0, |end| end + 1);
        for end in flushed..=left.journal.len() {
            // A cut `started` line means that its calls were not sent: the model must not have them. Only ends are cut here.
            if left.journal[flushed..].contains("started") && end < left.journal.len() {
                continue;
            }
            let mut model = model.clone();
            let again = Run { journal: left.journal[..end].to_owned(), ..Run::new(&plan) }.go(&mut model);
            assert_eq!(model.shape(), builder.planned.shape(), "cut at {end}:\n{}", again.journal);
        }
    }
}
