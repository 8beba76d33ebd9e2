//! What holds for every plan, and what the service must be like in the end.

use std::collections::{BTreeMap, BTreeSet};

use genauth_org::desired::DesiredOrganization;
use genauth_org::plan::document::{OrganizationPlan, Verdict};
use genauth_org::plan::error::PlanError;
use genauth_org::plan::options::PlanOptions;
use genauth_org::plan::step::{Action, DepartmentRef, PersonRef, Step, Thing};
use genauth_org::snapshot::OrganizationSnapshot;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use crate::service::Service;

pub mod wanted;

/// A plan whose questions are answered and whose limits are raised.
pub fn settled(
    desired: &DesiredOrganization,
    snapshot: &OrganizationSnapshot,
    mut options: PlanOptions,
) -> Result<Result<OrganizationPlan, PlanError>, TestCaseError> {
    for _ in 0..8 {
        let plan = match genauth_org::plan::plan(desired, snapshot, &options) {
            Ok(plan) => plan,
            Err(error) => return Ok(Err(error)),
        };
        let old = options.clone();
        for question in &plan.questions {
            let ids = || question.candidates.iter().map(|candidate| candidate.id.as_str());
            let answer = ids().find(|id| matches!(*id, "yes" | "new")).or_else(|| ids().next());
            options.answers.extend(answer.map(|answer| (question.id.clone(), answer.to_owned())));
        }
        let exceeded = plan.limits.iter().filter(|limit| limit.verdict != Verdict::Kept);
        options.allow = exceeded.map(|limit| (limit.kind, limit.planned)).collect();
        if options == old {
            prop_assert!(plan.questions.is_empty(), "questions that have no answer: {:?}", plan.questions);
            let is_exceeded = plan.limits.iter().any(|limit| limit.verdict == Verdict::Exceeded);
            prop_assert!(!is_exceeded, "exact numbers do not raise: {:?}", plan.limits);
            return Ok(Ok(plan));
        }
    }
    Err(TestCaseError::fail("answers and raised limits bring new questions without end"))
}

/// Every step needs earlier ones alone, and among them all that create what it names.
pub fn needs_are_earlier(plan: &OrganizationPlan) -> Result<(), TestCaseError> {
    let mut before: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for step in &plan.steps {
        let mut all = BTreeSet::new();
        for need in &step.needs {
            let earlier = before.get(need.as_str());
            prop_assert!(earlier.is_some(), "{} needs {need}, which is not earlier", step.id);
            all.insert(need.as_str());
            all.extend(earlier.into_iter().flatten());
        }
        for created in created(step) {
            prop_assert!(
                all.contains(created),
                "{} names what {created} creates, and does not need it",
                step.id
            );
        }
        prop_assert!(before.insert(&step.id, all).is_none(), "{} is there twice", step.id);
    }
    Ok(())
}

/// The steps that create what a step names.
fn created(step: &Step) -> Vec<&str> {
    let (mut departments, mut people): (Vec<&DepartmentRef>, Vec<&PersonRef>) = (Vec::new(), Vec::new());
    match &step.action {
        Action::CreateDepartment { parent, .. } => departments.push(parent),
        Action::UpdateDepartment { department, .. } | Action::DeleteDepartment { department, .. } => {
            departments.push(department);
        }
        Action::MoveDepartment { department, from, to, .. }
        | Action::ArchiveDepartment { department, from, to } => departments.extend([department, from, to]),
        Action::CreatePeople { people } => {
            departments.extend(people.iter().flat_map(|person| &person.departments))
        }
        Action::AddMembers { department, people: who }
        | Action::RemoveMembers { department, people: who } => {
            departments.push(department);
            people.extend(who);
        }
        Action::SetMemberships { person, before, after } => {
            people.push(person);
            departments.extend(before.iter().chain(after).map(|membership| &membership.department));
        }
        Action::SetLeaders { department, before, after } => {
            departments.push(department);
            people.extend(before.iter().chain(after));
        }
    }
    for touch in &step.touches {
        match &touch.thing {
            Thing::Department(DepartmentRef::Created { step: other })
            | Thing::Leaders(DepartmentRef::Created { step: other })
            | Thing::Person(PersonRef::Created { step: other, .. })
                if *other == step.id => {}
            Thing::Department(of) | Thing::Leaders(of) => departments.push(of),
            Thing::Person(of) => people.push(of),
        }
    }
    let departments = departments.into_iter().filter_map(|of| match of {
        DepartmentRef::Created { step } => Some(step.as_str()),
        DepartmentRef::Stored { .. } => None,
    });
    let people = people.into_iter().filter_map(|of| match of {
        PersonRef::Created { step, .. } => Some(step.as_str()),
        PersonRef::Stored { .. } => None,
    });
    departments.chain(people).collect()
}

/// An order in which every step comes after what it needs: of those that can be next, the seed says which.
pub fn any_order(plan: &OrganizationPlan, mut seed: u64) -> Vec<&Step> {
    let mut left: Vec<&Step> = plan.steps.iter().collect();
    let (mut done, mut order) = (BTreeSet::new(), Vec::new());
    loop {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let choice = (seed >> 48) as usize;
        let ready: Vec<_> =
            left.iter().filter(|step| step.needs.iter().all(|need| done.contains(need))).collect();
        let Some(&&step) = ready.get(choice % ready.len().max(1)) else { return order };
        done.insert(&step.id);
        left.retain(|other| other.id != step.id);
        order.push(step);
    }
}

/// Does the steps of a plan. Each must find what its digests say; and nobody may be without a department in between who ends with one.
pub fn run(snapshot: &OrganizationSnapshot, steps: &[&Step]) -> Result<Service, TestCaseError> {
    let mut service = Service::from_snapshot(snapshot);
    let mut without: BTreeMap<String, String> = BTreeMap::new();
    for step in steps {
        for touch in &step.touches {
            let now = service.digest(&touch.thing);
            match &touch.before {
                Some(_) => prop_assert_eq!(&now, &touch.before, "before {:?}: {:?}", step, touch.thing),
                None => {
                    prop_assert!(service.is_unknowable(&touch.thing), "before {step:?}: {:?}", touch.thing)
                }
            }
        }
        let old = service.clone();
        service.apply(step).map_err(|why| TestCaseError::fail(format!("{why}, at {step:?}")))?;
        for touch in &step.touches {
            let now = service.digest(&touch.thing);
            match &touch.after {
                Some(_) => prop_assert_eq!(&now, &touch.after, "after {:?}: {:?}", step, touch.thing),
                None => {
                    prop_assert!(service.is_unknowable(&touch.thing), "after {step:?}: {:?}", touch.thing)
                }
            }
        }
        for (id, person) in &service.people {
            let had = old.people.get(id).is_some_and(|person| !person.departments.is_empty());
            if had && person.departments.is_empty() {
                without.insert(id.clone(), step.id.clone());
            }
        }
    }
    for (id, step) in without {
        let person = service.people.get(&id);
        let ends_with_one = person.is_some_and(|person| !person.departments.is_empty());
        prop_assert!(!ends_with_one, "{id} was without any department after {step}");
    }
    Ok(service)
}

/// What changes a thing without saying so: the touches of a step name all that it changes.
pub fn touches_are_complete(
    snapshot: &OrganizationSnapshot,
    plan: &OrganizationPlan,
) -> Result<(), TestCaseError> {
    let mut service = Service::from_snapshot(snapshot);
    for step in &plan.steps {
        let old = service.clone();
        service.apply(step).map_err(TestCaseError::fail)?;
        let touched: BTreeSet<String> = step.touches.iter().map(|touch| thing_id(&touch.thing)).collect();
        for (id, person) in &service.people {
            let before = old.people.get(id).map(|person| (&person.departments, &person.main));
            let is_same = before == Some((&person.departments, &person.main));
            prop_assert!(
                is_same || touched.contains(&format!("person:{id}")),
                "{id} is not touched by {step:?}"
            );
        }
        for (id, department) in &service.departments {
            let is_same = old.departments.get(id).is_none_or(|old| old.leaders == department.leaders);
            prop_assert!(
                is_same || touched.contains(&format!("leaders:{id}")),
                "leaders of {id}, by {step:?}"
            );
        }
    }
    Ok(())
}

fn thing_id(thing: &Thing) -> String {
    match thing {
        Thing::Department(of) => format!("department:{}", Service::department_id(of)),
        Thing::Leaders(of) => format!("leaders:{}", Service::department_id(of)),
        Thing::Person(of) => format!("person:{}", Service::user_id(of)),
    }
}
