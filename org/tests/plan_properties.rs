//! Plans of generated organizations, applied to a model of the service: it becomes what the files say, by any order of the steps.

mod checks;
mod organizations;
mod service;

use std::collections::BTreeSet;

use genauth_org::desired::DesiredOrganization;
use genauth_org::json::{from_text, to_text};
use genauth_org::lang::Lang;
use genauth_org::plan::document::{OrganizationPlan, RefusalCode};
use genauth_org::plan::error::PlanErrorCode;
use genauth_org::plan::options::{Area, Memberships, Missing, PlanOptions};
use genauth_org::plan::{RenderOptions, render_with};
use genauth_org::snapshot::OrganizationSnapshot;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

use checks::wanted::Case;
use organizations::forms::department_id;
use organizations::{Change, Dept, Org, ROOT};
use service::Service;

/// Where departments go that the files do not have.
const ARCHIVE: u8 = 99;

fn options() -> impl Strategy<Value = PlanOptions> {
    use Area::{Departments, Leaders, Memberships as Members, People};
    let missing = prop_oneof![
        Just(Missing::Report),
        Just(Missing::Delete),
        Just(Missing::Archive(department_id(ARCHIVE))),
    ];
    let memberships = prop_oneof![Just(Memberships::Add), Just(Memberships::Exact)];
    let only = prop_oneof![
        6 => Just(None),
        1 => prop::sample::subsequence(vec![Departments, Members, Leaders, People], 1..=4).prop_map(Some),
    ];
    (missing, memberships, only).prop_map(|(missing, memberships, only)| PlanOptions {
        only,
        missing,
        memberships,
        empty: vec![Members, Leaders],
        ..PlanOptions::default()
    })
}

/// Errors by which a plan from small files is refused.
fn is_suspect(code: PlanErrorCode) -> bool {
    use PlanErrorCode::{AreaNotManaged, NoRows, OtherOrganization, TooFewRows};
    matches!(code, NoRows | TooFewRows | OtherOrganization | AreaNotManaged)
}

/// What holds for every plan. Gives the service after it.
fn check_plan(
    plan: &OrganizationPlan,
    snapshot: &OrganizationSnapshot,
    orders: [u64; 2],
) -> Result<Service, TestCaseError> {
    let read = from_text::<OrganizationPlan>(&to_text(plan));
    prop_assert_eq!(read.as_ref(), Ok(plan), "a plan comes back from its text");
    for lang in [Lang::En, Lang::Zh] {
        let text = render_with(plan, RenderOptions { lang, color: false, max_lines: Some(3) });
        prop_assert!(!text.chars().any(|letter| letter.is_control() && letter != '\n'), "{text}");
    }
    checks::needs_are_earlier(plan)?;
    checks::touches_are_complete(snapshot, plan)?;
    let service = checks::run(snapshot, &plan.steps.iter().collect::<Vec<_>>())?;
    for seed in orders {
        let order = checks::any_order(plan, seed);
        prop_assert_eq!(order.len(), plan.steps.len());
        let other = checks::run(snapshot, &order)?;
        let ids: Vec<_> = order.iter().map(|step| &step.id).collect();
        prop_assert_eq!(&other, &service, "in the order {:?}", ids);
    }
    Ok(service)
}

/// A second plan has no steps. Whoever was refused for too many departments may have fewer now, and a code may have become free.
fn nothing_is_left(
    desired: &DesiredOrganization,
    plan: &OrganizationPlan,
    service: &Service,
) -> Result<(), TestCaseError> {
    use RefusalCode::{CodeTaken, Cycle, SameDepartment, TooManyDepartments};
    if plan
        .refused
        .iter()
        .any(|row| matches!(row.code, TooManyDepartments | CodeTaken | Cycle | SameDepartment))
    {
        return Ok(());
    }
    match checks::settled(desired, &service.to_snapshot(), plan.options.clone())? {
        Ok(again) => prop_assert!(again.steps.is_empty(), "a second plan has steps: {:?}", again.steps),
        Err(error) => prop_assert!(is_suspect(error.code), "a second plan: {error:?}"),
    }
    Ok(())
}

fn check_changes(
    before: &Org,
    changes: &[Change],
    options: PlanOptions,
    scope: u8,
    absent: &BTreeSet<u8>,
    orders: [u64; 2],
) -> Result<(), TestCaseError> {
    let (mut before, mut wanted) = (before.clone(), before.clone());
    for change in changes {
        wanted.change(scope, change);
    }
    if matches!(options.missing, Missing::Archive(_)) {
        let archive = Dept { parent: scope, name: "Archive".to_owned(), ..Dept::default() };
        before.departments.insert(ARCHIVE, archive);
    }
    for person in absent {
        if let Some(human) = before.people.get(person) {
            wanted.people.insert(*person, human.clone());
        }
    }
    let desired = wanted.desired(scope, |person| absent.contains(&person));
    let options = PlanOptions { scope: (scope != ROOT).then(|| department_id(scope)), ..options };
    let snapshot = before.snapshot();
    let plan = match checks::settled(&desired, &snapshot, options.clone())? {
        Ok(plan) => plan,
        Err(error) if is_suspect(error.code) => return Err(TestCaseError::reject("too few rows")),
        Err(error) => return Err(TestCaseError::fail(format!("{error:?}"))),
    };
    let service = check_plan(&plan, &snapshot, orders)?;
    Case { before: &before, wanted: &wanted, scope, options: &options, absent }.check(&plan, &service)?;
    nothing_is_left(&desired, &plan, &service)?;
    Ok(())
}

fn absent() -> impl Strategy<Value = BTreeSet<u8>> {
    prop_oneof![3 => Just(BTreeSet::new()), 1 => prop::collection::btree_set(0..12_u8, 1..3)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_global_rejects: 8192, ..ProptestConfig::default() })]

    #[test]
    fn the_service_becomes_what_the_files_say(
        before in organizations::org(),
        changes in organizations::changes(),
        options in options(),
        absent in absent(),
        orders: [u64; 2],
    ) {
        check_changes(&before, &changes, options, ROOT, &absent, orders)?;
    }

    #[test]
    fn nothing_outside_of_a_scope_is_changed(
        before in organizations::org(),
        scope in 0..12_u8,
        changes in organizations::changes(),
        options in options(),
        orders: [u64; 2],
    ) {
        let scope = scope % u8::try_from(before.departments.len()).unwrap_or(1);
        check_changes(&before, &changes, options, scope, &BTreeSet::new(), orders)?;
    }

    #[test]
    fn any_organization_can_become_any_other(
        before in organizations::org(),
        wanted in organizations::org(),
        by_paths: bool,
        options in options(),
        orders: [u64; 2],
    ) {
        let mut before = before;
        before.departments.insert(ARCHIVE, Dept { parent: ROOT, name: "Archive".to_owned(), ..Dept::default() });
        let desired = if by_paths { wanted.desired_by_paths() } else { wanted.desired(ROOT, |_| false) };
        let snapshot = before.snapshot();
        match checks::settled(&desired, &snapshot, options)? {
            Ok(plan) => {
                let service = check_plan(&plan, &snapshot, orders)?;
                let paths: BTreeSet<_> = service.departments.keys().map(|id| service.path(id)).collect();
                if by_paths && plan.refused.is_empty() && plan.options.only.is_none() {
                    for department in desired.departments.iter().flatten() {
                        prop_assert!(paths.contains(&department.key), "{} is not there: {paths:?}", department.key);
                    }
                }
                nothing_is_left(&desired, &plan, &service)?;
            }
            Err(error) => prop_assert!(is_suspect(error.code), "{error:?}"),
        }
    }
}
