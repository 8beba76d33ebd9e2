//! Whatever happens on the way: the result is as planned, or the report says what is not.

use genauth_org::apply::state::Status;
use genauth_org::lang::Lang;
use proptest::prelude::*;

use crate::any::{any_plan, company};
use crate::drive::{Run, outcomes};
use crate::service::Model;

fn done(left: &crate::drive::Left) -> bool {
    outcomes(&left.apply).iter().all(|(_, outcome)| matches!(*outcome, "done" | "unchanged"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn applying_gives_what_the_plan_says(choices in prop::collection::vec(any::<u8>(), 60), seed in 1u64.., max in 1usize..9) {
        let mut model = company();
        let builder = any_plan(&model, &choices);
        let plan = builder.plan();
        let left = Run { seed, max, ..Run::new(&plan) }.go(&mut model);
        prop_assert!(done(&left), "{:?}\n{}", outcomes(&left.apply), left.journal);
        prop_assert_eq!(model.shape(), builder.planned.shape());
        // Once more: there is nothing left to do.
        let again = Run { journal: left.journal, ..Run::new(&plan) }.go(&mut model);
        prop_assert!(again.calls.is_empty(), "{:?}", again.calls);
    }

    #[test]
    fn killed_at_any_moment_and_resumed_it_is_the_same(choices in prop::collection::vec(any::<u8>(), 60), seed in 1u64.., max in 1usize..9, torn in any::<u16>()) {
        let mut model = company();
        let builder = any_plan(&model, &choices);
        let plan = builder.plan();
        let mut journal = String::new();
        // The run is killed after each number of calls; each time a part of a line more may be on the disk.
        for after in 0..200 {
            let run = Run { seed: seed.wrapping_add(after).max(1), max, journal: journal.clone(), kill_after: Some(after as usize % 7), ..Run::new(&plan) };
            let left = run.go(&mut model);
            journal.clone_from(&left.journal);
            if !left.killed {
                prop_assert!(done(&left), "{:?}\n{}", outcomes(&left.apply), journal);
                break;
            }
            if torn & (1 << (after % 16)) != 0 {
                journal.push_str("{\"event\":\"done\",\"ste");
            }
            if after == 100 {
                let left = Run { journal: journal.clone(), ..Run::new(&plan) }.go(&mut model);
                prop_assert!(done(&left), "{:?}\n{}", outcomes(&left.apply), left.journal);
                break;
            }
        }
        prop_assert_eq!(model.shape(), builder.planned.shape());
    }

    #[test]
    fn with_faults_it_is_the_same_or_says_what_is_not(choices in prop::collection::vec(any::<u8>(), 60), seed in 1u64.., faults in 1u64..400) {
        let mut model = company();
        let builder = any_plan(&model, &choices);
        let plan = builder.plan();
        let left = Run { seed, faults, ..Run::new(&plan) }.go(&mut model);
        if done(&left) {
            prop_assert_eq!(model.shape(), builder.planned.shape());
        }
        // Goes on without faults.
        let again = Run { seed, journal: left.journal, ..Run::new(&plan) }.go(&mut model);
        prop_assert!(done(&again), "{:?}\n{}", outcomes(&again.apply), again.journal);
        prop_assert_eq!(model.shape(), builder.planned.shape());
    }

    #[test]
    fn what_somebody_else_changes_is_never_overwritten(choices in prop::collection::vec(any::<u8>(), 60), seed in 1u64.., user in 0usize..6) {
        let mut model = company();
        let builder = any_plan(&model, &choices);
        let plan = builder.plan();
        let id = format!("u{user}");
        // Between plan and apply: a department that the plan does not know of.
        let other = crate::service::Department { parent: "elsewhere".into(), name: "Other".into(), foreign: true, ..Default::default() };
        model.departments.insert("other".into(), other);
        model.people.get_mut(&id).unwrap().join("other");
        let before = model.people[&id].clone();
        let left = Run { seed, ..Run::new(&plan) }.go(&mut model);
        let stored = &model.people[&id];
        prop_assert!(stored.departments.contains("other"));
        let report = left.apply.report(Lang::En);
        let touched = report.steps.iter().any(|step| step.status == Status::Refused || !step.refused.is_empty());
        let whole = done(&left) && report.steps.iter().all(|step| step.refused.is_empty());
        prop_assert!(touched || whole, "{:?}", outcomes(&left.apply));
        if touched {
            prop_assert_eq!(&before, stored);
        }
    }

    #[test]
    fn nothing_is_removed_if_a_creation_failed(choices in prop::collection::vec(any::<u8>(), 60), seed in 1u64.., faults in 1u64..600) {
        let mut model = company();
        let builder = any_plan(&model, &choices);
        let plan = builder.plan();
        let before = model.clone();
        let left = Run { seed, faults, ..Run::new(&plan) }.go(&mut model);
        let failed = plan.steps.iter().zip(outcomes(&left.apply)).any(|(step, (_, outcome))| {
            let creates = matches!(step.action, genauth_org::plan::step::Action::CreateDepartment { .. } | genauth_org::plan::step::Action::CreatePeople { .. });
            creates && !matches!(outcome, "done" | "unchanged")
        });
        if failed {
            prop_assert!(kept(&before, &model));
        }
    }
}

/// Whether all departments and memberships are still there.
fn kept(before: &Model, after: &Model) -> bool {
    before.departments.keys().all(|id| after.departments.contains_key(id))
        && before
            .people
            .iter()
            .all(|(id, person)| person.departments.is_subset(&after.people[id].departments))
}
