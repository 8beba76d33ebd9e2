//! What a plan must stop, and how it is told.

use genauth_org::desired::{DesiredDepartment, DesiredOrganization};
use genauth_org::lang::Lang;
use genauth_org::plan::document::{OrganizationPlan, RefusalCode, Verdict};
use genauth_org::plan::options::{LimitKind, Memberships, PlanOptions};
use genauth_org::plan::{PlanError, blocked, plan, render, verify};
use genauth_org::snapshot::OrganizationSnapshot;

use crate::company::Company;

/// 20 departments, 40 people.
fn company() -> (OrganizationSnapshot, DesiredOrganization) {
    let mut company = Company::default();
    (0..20).for_each(|one| company.change((0, one, 0, 0)));
    (0..40).for_each(|one| company.change((7, one, one, 0)));
    (company.snapshot(), company.desired())
}

fn made(
    change: impl FnOnce(&mut DesiredOrganization),
    options: &PlanOptions,
) -> Result<OrganizationPlan, PlanError> {
    let (snapshot, mut desired) = company();
    change(&mut desired);
    plan(&desired, &snapshot, options)
}

fn code(change: impl FnOnce(&mut DesiredOrganization)) -> &'static str {
    made(change, &PlanOptions::default()).map_or_else(|error| error.code(), |_| "planned")
}

#[test]
fn the_same_is_no_change() {
    let made = made(|_| {}, &PlanOptions::default()).unwrap();
    assert_eq!((made.steps.len(), made.totals.calls, blocked(&made)), (0, 0, None));
}

#[test]
fn suspect_files_are_refused() {
    assert_eq!(code(|files| files.departments = Some(vec![])), "no_rows");
    assert_eq!(code(|files| files.departments.as_mut().unwrap().truncate(9)), "too_few_rows");
    assert_eq!(code(|files| files.people.as_mut().unwrap().truncate(19)), "too_few_rows");
    let other = |files: &mut DesiredOrganization| {
        for one in files.departments.as_mut().unwrap() {
            one.key = format!("x{}", one.key);
            one.open_department_id = Some(one.key.clone());
            one.name = format!("other {}", one.name);
        }
        files.people = None;
    };
    assert_eq!(code(other), "other_organization");
    let blank = |files: &mut DesiredOrganization| {
        files.people.as_mut().unwrap().iter_mut().for_each(|one| one.departments = Some(vec![]));
    };
    assert_eq!(code(blank), "empty_area");
}

#[test]
fn a_department_renamed_in_every_row_exceeds_a_limit_until_the_exact_number_is_allowed() {
    let rename = |files: &mut DesiredOrganization| {
        files.departments.as_mut().unwrap().iter_mut().for_each(|one| one.name.push('!'));
    };
    let verdict = |number| {
        let mut options = PlanOptions::default();
        options.allow.insert(LimitKind::ChangedDepartments, number);
        let made = made(rename, &options).unwrap();
        let text = render(&made, Lang::En, false);
        assert_eq!(text.contains("--allow changed-departments=20"), number != 20);
        made.limits.iter().find(|limit| limit.kind == LimitKind::ChangedDepartments).unwrap().verdict
    };
    assert_eq!(
        (verdict(19), verdict(20), verdict(21)),
        (Verdict::Exceeded, Verdict::Raised, Verdict::Exceeded)
    );
}

#[test]
fn the_same_person_twice_is_refused() {
    let twice = |files: &mut DesiredOrganization| {
        let people = files.people.as_mut().unwrap();
        people.push(people[0].clone());
    };
    let made = made(twice, &PlanOptions::default()).unwrap();
    let codes: Vec<RefusalCode> = made.refused.iter().map(|row| row.code).collect();
    assert_eq!(codes, [RefusalCode::SamePerson, RefusalCode::SamePerson]);
}

#[test]
fn nobody_is_left_without_a_department_unasked() {
    let leave =
        |files: &mut DesiredOrganization| files.people.as_mut().unwrap()[0].departments = Some(vec![]);
    let mut options = PlanOptions { memberships: Memberships::Exact, ..PlanOptions::default() };
    let asked = made(leave, &options).unwrap();
    let question = asked.questions[0].id.clone();
    assert_eq!((asked.steps.len(), question.as_str()), (0, "without-department:u0"));
    assert!(render(&asked, Lang::Zh, false).contains("--answer without-department:u0=keep"));
    options.answers.insert(question, "yes".into());
    let answered = made(leave, &options).unwrap();
    assert_eq!(answered.steps.len(), 1);
    assert_eq!(blocked(&answered).unwrap().limits[0].kind, LimitKind::PeopleWithoutDepartment);
}

#[test]
fn a_department_of_the_same_name_elsewhere_is_a_question() {
    let same = |files: &mut DesiredOrganization| {
        let one = files.departments.as_mut().unwrap().last_mut().unwrap();
        let old = one.key.clone();
        (one.key, one.open_department_id) = ("n".into(), Some("n".into()));
        let parent = one.parent.clone();
        one.parent = Some(if parent.as_deref() == Some("o3") { "o2" } else { "o3" }.into());
        for person in files.people.as_mut().unwrap() {
            person
                .departments
                .as_mut()
                .unwrap()
                .iter_mut()
                .filter(|one| **one == old)
                .for_each(|one| *one = "n".into());
            person.main = None;
        }
        files.departments.as_mut().unwrap().iter_mut().for_each(|one| {
            one.parent.take_if(|parent| *parent == old);
        });
    };
    let mut options = PlanOptions::default();
    assert_eq!(made(same, &options).unwrap().questions[0].id, "department:n");
    options.answers.insert("department:n".into(), "new".into());
    assert!(made(same, &options).unwrap().questions.is_empty());
}

#[test]
fn the_path_that_people_are_shown_does_not_grow_with_the_depth() {
    let mut files = DesiredOrganization { files: vec!["departments.csv".into()], ..Default::default() };
    let chain = (0..3000).map(|one: u32| DesiredDepartment {
        key: format!("k{one}"),
        open_department_id: Some(format!("k{one}")),
        parent: one.checked_sub(1).map(|above| format!("k{above}")),
        name: format!("level {one}"),
        ..Default::default()
    });
    files.departments = Some(chain.collect());
    let (mut snapshot, _) = company();
    snapshot.departments.retain(|department| department.parent_department_id.is_none());
    snapshot.people.clear();
    let made = plan(&files, &snapshot, &PlanOptions::default()).unwrap();
    let longest = made.steps.iter().map(|step| step.target.len()).max().unwrap();
    assert!(longest < 500, "{longest}");
    assert!(made.steps[2999].target.starts_with("…/level 2968/"), "{}", made.steps[2999].target);
}

#[test]
fn a_plan_changed_by_hand_is_refused() {
    let mut made = made(|_| {}, &PlanOptions::default()).unwrap();
    made.totals.calls += 1;
    assert_eq!(verify(&made).unwrap_err().code(), "plan_changed");
    made.format_version = 2;
    assert_eq!(verify(&made).unwrap_err().code(), "unknown_format");
}
