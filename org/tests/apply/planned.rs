//! The planner's own plans, applied to the model: planning again gives nothing, however often the run was killed.

use genauth_org::desired::{DesiredDepartment, DesiredOrganization, DesiredPerson, Place, ROOT as ROOT_KEY};
use genauth_org::lang::Lang;
use genauth_org::plan::document::{OrganizationPlan, Verdict};
use genauth_org::plan::options::{Memberships, Missing, PlanOptions};
use genauth_org::plan::plan;
use genauth_org::snapshot::{OrganizationSnapshot, SnapshotDepartment, SnapshotPerson};
use proptest::prelude::*;

use crate::any::company;
use crate::drive::{Run, outcomes};
use crate::service::{Model, ROOT};

fn snapshot(model: &Model) -> OrganizationSnapshot {
    let filled = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let departments =
        model.departments.iter().filter(|(_, one)| !one.foreign).map(|(id, one)| SnapshotDepartment {
            department_id: id.clone(),
            parent_department_id: filled(&one.parent),
            open_department_id: filled(&one.open_id),
            code: filled(&one.code),
            name: one.name.clone(),
            description: filled(&one.description),
            leader_user_ids: one.leaders.iter().cloned().collect(),
            ..SnapshotDepartment::default()
        });
    let people = model.people.iter().map(|(id, one)| SnapshotPerson {
        user_id: id.clone(),
        username: Some(one.username.clone()),
        department_ids: one.departments.iter().cloned().collect(),
        main_department_id: one.main.clone(),
        ..SnapshotPerson::default()
    });
    OrganizationSnapshot {
        organization_code: "company".into(),
        root_department_id: ROOT.into(),
        departments: departments.collect(),
        people: people.collect(),
    }
}

/// Files that want something else.
fn wishes(choices: &[u8]) -> DesiredOrganization {
    let mut choices = choices.iter().copied();
    let mut pick = move |count: usize| choices.next().unwrap_or(0) as usize % count;
    let mut keys: Vec<String> = Vec::new();
    let mut departments = Vec::new();
    let all = ["open-a", "open-b", "open-c", "open-d", "new1", "new2", "new3"];
    for (index, key) in all.iter().enumerate() {
        if pick(5) == 0 {
            continue;
        }
        // Moved below any that comes earlier in a random order.
        let parent = (!keys.is_empty() && pick(3) > 0).then(|| keys[pick(keys.len())].clone());
        let leaders = match pick(3) {
            0 => vec![],
            1 => vec![format!("user{}", pick(6))],
            _ => vec![format!("user{}", pick(6)), "fresh0".to_owned()],
        };
        departments.push(DesiredDepartment {
            key: (*key).into(),
            open_department_id: Some((*key).into()),
            parent,
            name: if pick(2) == 0 {
                key.trim_start_matches("open-").to_uppercase()
            } else {
                format!("Name {key} {}", pick(3))
            },
            description: Some(["", "text"][pick(2)].into()),
            leaders: Some(leaders),
            place: Place { file: 0, row: index as u32 + 2 },
            ..DesiredDepartment::default()
        });
        keys.insert(pick(keys.len() + 1), (*key).into());
    }
    let mut people = Vec::new();
    for (index, name) in ["user0", "user1", "user2", "user3", "user4", "user5", "fresh0", "fresh1", "fresh2"]
        .iter()
        .enumerate()
    {
        if pick(6) == 0 && *name != "fresh0" {
            continue;
        }
        let mut of: Vec<String> = Vec::new();
        for _ in 0..=pick(3) {
            let key = if keys.is_empty() || pick(6) == 0 {
                ROOT_KEY.to_owned()
            } else {
                keys[pick(keys.len())].clone()
            };
            if !of.contains(&key) {
                of.push(key);
            }
        }
        let main = (pick(2) == 0).then(|| of[pick(of.len())].clone());
        people.push(DesiredPerson {
            username: Some((*name).into()),
            departments: Some(of),
            main,
            place: Place { file: 1, row: index as u32 + 2 },
            ..DesiredPerson::default()
        });
    }
    DesiredOrganization {
        files: vec!["departments.csv".into(), "people.csv".into()],
        departments: Some(departments),
        people: Some(people),
    }
}

fn planned(
    desired: &DesiredOrganization,
    model: &Model,
    mut options: PlanOptions,
) -> Option<OrganizationPlan> {
    let snapshot = snapshot(model);
    for _ in 0..3 {
        let made = plan(desired, &snapshot, &options).ok()?;
        if !made.questions.is_empty() {
            return None;
        }
        let exceeded: Vec<_> =
            made.limits.iter().filter(|limit| limit.verdict == Verdict::Exceeded).collect();
        if exceeded.is_empty() {
            return Some(made);
        }
        options.allow.extend(exceeded.into_iter().map(|limit| (limit.kind, limit.planned)));
    }
    None
}

fn options(choice: u8) -> PlanOptions {
    PlanOptions {
        memberships: if choice & 1 == 0 { Memberships::Add } else { Memberships::Exact },
        missing: if choice & 2 == 0 { Missing::Report } else { Missing::Delete },
        ..PlanOptions::default()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_global_rejects: 100_000, ..ProptestConfig::default() })]

    #[test]
    fn planning_again_gives_nothing(choices in prop::collection::vec(any::<u8>(), 120), kind in any::<u8>(), seed in 1u64.., max in 1usize..9, kills in any::<bool>(), faults in prop_oneof![Just(0u64), 1u64..200]) {
        let mut model = company();
        let desired = wishes(&choices);
        let Some(plan) = planned(&desired, &model, options(kind)) else { return Err(TestCaseError::reject("questions")) };
        let mut journal = String::new();
        let mut total = 0;
        for turn in 0.. {
            let last = turn > 100 || (!kills && turn > 0) || (!kills && faults == 0);
            let kill_after = (kills && !last).then_some(turn % 9);
            let faults = if last { 0 } else { faults };
            let run = Run { seed: seed.wrapping_add(turn as u64).max(1), max, faults, journal: journal.clone(), kill_after, ..Run::new(&plan) };
            let left = run.go(&mut model);
            journal.clone_from(&left.journal);
            total += left.calls.len();
            if !left.killed && (faults == 0) {
                let ends = outcomes(&left.apply);
                prop_assert!(ends.iter().all(|(_, end)| matches!(*end, "done" | "unchanged")), "{:?}\n{}\n{:#?}", ends, journal, left.apply.report(Lang::En).steps.iter().filter(|step| !step.reason.is_empty()).collect::<Vec<_>>());
                break;
            }
        }
        if !kills && faults == 0 {
            prop_assert!(total <= plan.totals.calls as usize + 8, "{total} calls instead of {}", plan.totals.calls);
        }
        model.shape();
        if let Some(again) = planned(&desired, &model, options(kind)) {
            prop_assert!(again.steps.is_empty(), "{:#?}\n{:#?}\n{}", again.steps, plan.steps, journal);
        }
    }
}
