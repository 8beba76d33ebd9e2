//! What a plan must not do although nothing forbids it: by way of an archive, of a main department, of an answer.

use genauth_org::desired::{DesiredDepartment, DesiredOrganization, DesiredPerson};
use genauth_org::plan::document::{OrganizationPlan, Verdict};
use genauth_org::plan::options::{LimitKind, Memberships, Missing, PlanOptions};
use genauth_org::plan::plan;
use genauth_org::snapshot::{OrganizationSnapshot, SnapshotDepartment, SnapshotPerson};

/// Departments by id and parent, all known by their own ids; people `u0`, `u1`, … each in these departments.
fn stored(departments: &[(&str, &str)], people: &[&[&str]]) -> OrganizationSnapshot {
    let root =
        SnapshotDepartment { department_id: "root-id".into(), name: "Acme".into(), ..Default::default() };
    let of = |(id, parent): &(&str, &str)| SnapshotDepartment {
        department_id: (*id).into(),
        open_department_id: Some((*id).into()),
        parent_department_id: Some(if parent.is_empty() { "root-id" } else { parent }.to_string()),
        name: (*id).into(),
        ..Default::default()
    };
    let person = |(index, ids): (usize, &&[&str])| SnapshotPerson {
        user_id: format!("u{index}"),
        username: Some(format!("u{index}")),
        department_ids: ids.iter().map(|id| (*id).to_owned()).collect(),
        main_department_id: ids.first().map(|id| (*id).to_owned()),
        ..Default::default()
    };
    OrganizationSnapshot {
        organization_code: "acme".into(),
        root_department_id: "root-id".into(),
        departments: std::iter::once(root).chain(departments.iter().map(of)).collect(),
        people: people.iter().enumerate().map(person).collect(),
    }
}

fn listed(departments: &[(&str, &str)]) -> Vec<DesiredDepartment> {
    let of = |(id, parent): &(&str, &str)| DesiredDepartment {
        key: (*id).into(),
        open_department_id: Some((*id).into()),
        parent: (!parent.is_empty()).then(|| (*parent).into()),
        name: (*id).into(),
        ..Default::default()
    };
    departments.iter().map(of).collect()
}

fn person(username: &str, departments: &[&str], main: Option<&str>) -> DesiredPerson {
    DesiredPerson {
        username: Some(username.into()),
        departments: Some(departments.iter().map(|id| (*id).into()).collect()),
        main: main.map(Into::into),
        ..Default::default()
    }
}

fn limit(plan: &OrganizationPlan, kind: LimitKind) -> (u32, Verdict) {
    let limit = plan.limits.iter().find(|limit| limit.kind == kind).unwrap();
    (limit.planned, limit.verdict)
}

#[test]
fn all_that_goes_with_an_archived_department_counts_for_the_limit() {
    let names: Vec<String> = (0..60).map(|one| format!("c{one}")).collect();
    let mut departments = vec![("archive", ""), ("gone", "")];
    departments.extend(names.iter().map(|name| (name.as_str(), "gone")));
    let kept: Vec<String> = (0..100).map(|one| format!("k{one}")).collect();
    let kept: Vec<(&str, &str)> = kept.iter().map(|name| (name.as_str(), "")).collect();
    departments.extend(&kept);
    let desired = DesiredOrganization { departments: Some(listed(&kept)), ..Default::default() };
    let options = PlanOptions { missing: Missing::Archive("archive".into()), ..Default::default() };
    let made = plan(&desired, &stored(&departments, &[]), &options).unwrap();
    assert_eq!((made.steps.len(), made.missing.len()), (1, 0));
    assert_eq!(limit(&made, LimitKind::RemovedDepartments), (61, Verdict::Exceeded));
}

#[test]
fn an_archive_that_would_be_archived_itself_is_refused() {
    let departments = [("gone", ""), ("archive", "gone"), ("kept", "")];
    let desired = DesiredOrganization { departments: Some(listed(&departments[2..])), ..Default::default() };
    let options = PlanOptions { missing: Missing::Archive("archive".into()), ..Default::default() };
    // Three departments, of which the files have one: not suspect by their number.
    let snapshot = stored(&departments[..], &[]);
    let error = plan(
        &desired,
        &snapshot,
        &PlanOptions { empty: vec![genauth_org::plan::options::Area::Departments], ..options },
    );
    assert_eq!(error.unwrap_err().code(), "unknown_archive");
}

#[test]
fn a_column_of_wrong_main_departments_exceeds_a_limit() {
    let departments = [("a", ""), ("b", "")];
    let people: Vec<&[&str]> = vec![&["a", "b"]; 20];
    let desired = DesiredOrganization {
        departments: Some(listed(&departments)),
        people: Some((0..20).map(|one| person(&format!("u{one}"), &["a", "b"], Some("b"))).collect()),
        ..Default::default()
    };
    let made = plan(&desired, &stored(&departments, &people), &PlanOptions::default()).unwrap();
    assert_eq!(limit(&made, LimitKind::ChangedMemberships), (20, Verdict::Exceeded));
}

#[test]
fn people_of_another_company_are_refused() {
    let departments = [("a", "")];
    let people: Vec<&[&str]> = vec![&["a"]; 20];
    let desired = DesiredOrganization {
        departments: Some(listed(&departments)),
        people: Some((0..20).map(|one| person(&format!("other{one}"), &["a"], None)).collect()),
        ..Default::default()
    };
    let refused = plan(&desired, &stored(&departments, &people), &PlanOptions::default());
    assert_eq!(refused.unwrap_err().code(), "other_organization");
}

#[test]
fn who_is_kept_stays_in_a_department_that_the_files_do_not_have() {
    let departments = [("a", ""), ("gone", "")];
    let snapshot = stored(&departments, &[&["a", "gone"]]);
    let desired = DesiredOrganization {
        departments: Some(listed(&departments[..1])),
        people: Some(vec![person("u0", &[], None)]),
        ..Default::default()
    };
    let mut options = PlanOptions {
        missing: Missing::Delete,
        memberships: Memberships::Exact,
        empty: vec![genauth_org::plan::options::Area::Memberships],
        ..Default::default()
    };
    options.answers.insert("without-department:u0".into(), "keep".into());
    let made = plan(&desired, &snapshot, &options).unwrap();
    assert_eq!((made.steps.len(), made.missing.len(), made.questions.len()), (0, 1, 0));
}

#[test]
fn an_answer_that_is_no_candidate_is_asked_again() {
    let mut snapshot = stored(&[("a", "")], &[&["a"], &["a"], &["a"]]);
    snapshot.people[1].email = Some("u1@acme.example".into());
    let both = DesiredPerson { email: Some("U1@acme.example".into()), ..person("u0", &["a"], None) };
    let desired = DesiredOrganization {
        departments: Some(listed(&[("a", "")])),
        people: Some(vec![both, person("u2", &["a"], None)]),
        ..Default::default()
    };
    let asked = |answer: &str| {
        let mut options = PlanOptions::default();
        options.answers.insert("person:u0".into(), answer.into());
        plan(&desired, &snapshot, &options).unwrap().questions.len()
    };
    assert_eq!((asked("u2"), asked("nobody"), asked("u1"), asked("u0")), (1, 1, 0, 0));
}
