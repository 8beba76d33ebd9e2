//! Plans are applied to a model of the service: it becomes what the files say, and nothing goes wrong on the way.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

mod accidents;
mod company;
mod keys;
mod passed_by;
mod service;
mod speed;

use std::collections::{BTreeMap, BTreeSet};

use company::{Change, Company};
use genauth_org::plan::document::{OrganizationPlan, QuestionKind};
use genauth_org::plan::options::{Area, Memberships, Missing, PlanOptions};
use genauth_org::plan::step::Step;
use genauth_org::plan::{plan, verify};
use genauth_org::snapshot::OrganizationSnapshot;
use proptest::collection::vec;
use proptest::prelude::*;
use service::Service;

fn options(exact: bool) -> PlanOptions {
    PlanOptions {
        empty: vec![Area::Departments, Area::Memberships, Area::Leaders, Area::People],
        missing: if exact { Missing::Delete } else { Missing::Report },
        memberships: if exact { Memberships::Exact } else { Memberships::Add },
        ..PlanOptions::default()
    }
}

fn company(changes: &[Change]) -> Company {
    let mut company = Company::default();
    changes.iter().for_each(|change| company.change(*change));
    company
}

/// The order of the steps, as another runner could take it.
fn shuffled(steps: &[Step], mut seed: u64) -> Vec<&Step> {
    let mut done: BTreeSet<&str> = BTreeSet::new();
    let mut left: Vec<&Step> = steps.iter().collect();
    let mut order = Vec::new();
    while !left.is_empty() {
        let ready: Vec<usize> = (0..left.len())
            .filter(|at| left[*at].needs.iter().all(|need| done.contains(need.as_str())))
            .collect();
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let step = left.remove(ready[(seed >> 33) as usize % ready.len()]);
        done.insert(&step.id);
        order.push(step);
    }
    order
}

fn apply(
    plan: &OrganizationPlan,
    snapshot: &OrganizationSnapshot,
    seed: Option<u64>,
) -> OrganizationSnapshot {
    let mut service = Service::new(snapshot.clone());
    let order = seed.map_or_else(|| plan.steps.iter().collect(), |seed| shuffled(&plan.steps, seed));
    order.into_iter().for_each(|step| service.apply(step));
    service.read()
}

type Departments = BTreeMap<String, (String, String, Option<String>, BTreeSet<String>)>;
type People = BTreeMap<String, (BTreeSet<String>, Option<String>)>;

/// What there is, without ids of the service.
fn essence(state: &OrganizationSnapshot, only: Option<&Company>) -> (Departments, People) {
    let open = |id: &String| {
        let found = state.departments.iter().find(|one| one.department_id == *id);
        found.and_then(|one| one.open_department_id.clone()).unwrap_or_else(|| "root".to_owned())
    };
    let user = |id: &String| {
        state.people.iter().find(|one| one.user_id == *id).and_then(|one| one.username.clone()).unwrap()
    };
    let departments = state.departments.iter().filter(|one| one.parent_department_id.is_some()).map(|one| {
        let leaders = one.leader_user_ids.iter().map(user).collect();
        let parent = open(one.parent_department_id.as_ref().unwrap());
        (open(&one.department_id), (parent, one.name.clone(), one.code.clone(), leaders))
    });
    let people = state.people.iter().map(|one| {
        let departments = one.department_ids.iter().map(open).collect();
        (one.username.clone().unwrap(), (departments, one.main_department_id.as_ref().map(open)))
    });
    let people: People = people.collect();
    let wanted =
        |name: &String| only.is_none_or(|only| only.people.keys().any(|id| format!("p{id}") == *name));
    (departments.collect(), people.into_iter().filter(|(name, _)| wanted(name)).collect())
}

fn changes(count: usize) -> impl Strategy<Value = Vec<Change>> {
    vec((any::<u8>(), any::<u32>(), any::<u32>(), any::<u32>()), 0..count)
}

/// Applies the plan in its order and in another one, and looks whether another plan has nothing to do.
fn check(first: &Company, second: &Company, seed: u64) {
    let (snapshot, desired) = (first.snapshot(), second.desired());
    let mut options = options(true);
    let made = match plan(&desired, &snapshot, &options) {
        Ok(asked) => {
            // A code that has passed to another department.
            let kinds: Vec<_> = asked.questions.iter().map(|question| question.kind).collect();
            assert!(
                kinds.iter().all(|kind| *kind == QuestionKind::DepartmentByCode),
                "{:?}",
                asked.questions
            );
            let new = asked.questions.iter().map(|question| (question.id.clone(), "new".to_owned()));
            options.answers.extend(new);
            plan(&desired, &snapshot, &options).unwrap()
        }
        Err(error) => {
            assert_eq!(error.code(), "other_organization");
            return;
        }
    };
    assert!(verify(&made).is_ok());
    assert!(made.questions.is_empty(), "{:?}", made.questions);
    let mut earlier = BTreeSet::new();
    for step in &made.steps {
        assert!(step.needs.iter().all(|need| earlier.contains(need.as_str())));
        earlier.insert(step.id.as_str());
    }
    let result = apply(&made, &snapshot, None);
    assert_eq!(essence(&result, None), essence(&apply(&made, &snapshot, Some(seed)), None));
    if !made.refused.is_empty() {
        // Such as a code that a department keeps until it is deleted.
        return;
    }
    let again = plan(&desired, &result, &options).unwrap();
    assert!(again.steps.is_empty(), "{:#?}", again.steps);
    let wanted = essence(&second.snapshot(), None);
    let (mut departments, people) = essence(&result, Some(second));
    // A department in which somebody is whom the files do not have stays.
    let stays: BTreeSet<String> =
        made.missing.iter().map(|one| one.department_id.replacen('d', "o", 1)).collect();
    departments.retain(|id, _| !stays.contains(id));
    for (id, (parent, name, code, leaders)) in &wanted.0 {
        let (is_parent, is_name, is_code, is_leaders) = &departments[id];
        assert_eq!((parent, name, leaders), (is_parent, is_name, is_leaders));
        assert!(code.is_none() || code == is_code);
    }
    assert_eq!(wanted.0.keys().collect::<Vec<_>>(), departments.keys().collect::<Vec<_>>());
    assert_eq!(wanted.1.keys().collect::<Vec<_>>(), people.keys().collect::<Vec<_>>());
    for (name, (departments, main)) in &wanted.1 {
        // Files that name no main department leave it as it is.
        assert!(main.is_none() || *main == people[name].1, "{name}: {main:?} {:?}", people[name]);
        assert_eq!(*departments, people[name].0);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn one_becomes_what_follows_from_it(base in changes(120), later in changes(60), seed in any::<u64>()) {
        let first = company(&base);
        let mut second = first.clone();
        later.iter().for_each(|change| second.change(*change));
        check(&first, &second, seed);
    }

    #[test]
    fn one_becomes_another(one in changes(100), other in changes(100), seed in any::<u64>()) {
        check(&company(&one), &company(&other), seed);
    }
}
