//! Rows whose keys do not agree about who or what is meant.

use genauth_org::desired::{DesiredDepartment, DesiredOrganization, DesiredPerson, Place};
use genauth_org::plan::document::{OrganizationPlan, QuestionKind, RefusalCode};
use genauth_org::plan::options::PlanOptions;
use genauth_org::plan::plan;
use genauth_org::snapshot::{OrganizationSnapshot, SnapshotDepartment, SnapshotPerson};

fn stored(id: &str, code: &str) -> SnapshotDepartment {
    SnapshotDepartment {
        department_id: format!("id-{id}"),
        parent_department_id: Some("r".into()),
        open_department_id: Some(id.into()),
        name: format!("Name of {id}"),
        code: Some(code.into()),
        ..SnapshotDepartment::default()
    }
}

fn row(row: u32, id: &str, code: &str) -> DesiredDepartment {
    DesiredDepartment {
        key: id.into(),
        open_department_id: Some(id.into()),
        name: format!("New name of {id}"),
        code: Some(code.into()),
        place: Place { file: 0, row },
        ..DesiredDepartment::default()
    }
}

fn human(id: &str, email: &str) -> SnapshotPerson {
    SnapshotPerson {
        user_id: format!("user-{id}"),
        external_id: Some(id.into()),
        email: Some(email.into()),
        department_ids: vec!["id-d1".into()],
        ..SnapshotPerson::default()
    }
}

fn person(row: u32, id: &str, email: &str) -> DesiredPerson {
    DesiredPerson {
        external_id: Some(id.into()),
        email: Some(email.into()),
        departments: Some(vec!["d1".into()]),
        place: Place { file: 1, row },
        ..DesiredPerson::default()
    }
}

fn made(
    departments: Vec<DesiredDepartment>,
    people: Option<Vec<DesiredPerson>>,
    answers: &[(&str, &str)],
) -> OrganizationPlan {
    let root = SnapshotDepartment { department_id: "r".into(), name: "Acme".into(), ..Default::default() };
    let snapshot = OrganizationSnapshot {
        organization_code: "acme".into(),
        root_department_id: "r".into(),
        departments: vec![root, stored("d1", "c1"), stored("d2", "c2")],
        people: vec![human("e1", "li@acme.cn"), human("e2", "wang@acme.cn"), human("e3", "Wang@acme.cn")],
    };
    let desired = DesiredOrganization {
        files: vec!["departments.csv".into(), "people.csv".into()],
        departments: Some(departments),
        people,
    };
    let answers = answers.iter().map(|(id, answer)| ((*id).to_owned(), (*answer).to_owned())).collect();
    plan(&desired, &snapshot, &PlanOptions { answers, ..PlanOptions::default() }).unwrap()
}

fn actions(plan: &OrganizationPlan) -> Vec<&'static str> {
    plan.steps.iter().map(|step| step.action.name()).collect()
}

#[test]
fn a_code_that_is_of_a_department_with_another_id_is_a_question() {
    let rows = || vec![row(2, "d1", "c1"), row(3, "d9", "c2")];
    let asked = made(rows(), None, &[]);
    let [question] = &asked.questions[..] else { panic!("{:?}", asked.questions) };
    assert_eq!((question.kind, question.id.as_str()), (QuestionKind::DepartmentByCode, "department:d9"));
    let candidates: Vec<_> = question.candidates.iter().map(|candidate| candidate.id.as_str()).collect();
    assert_eq!(candidates, ["id-d2", "new"]);
    assert_eq!(actions(&asked), ["updateDepartment"]);

    let same = made(rows(), None, &[("department:d9", "id-d2")]);
    assert_eq!((actions(&same), same.questions.len()), (vec!["updateDepartment", "updateDepartment"], 0));

    // The old one keeps its code: two cannot have it.
    let new = made(rows(), None, &[("department:d9", "new")]);
    let codes: Vec<_> = new.refused.iter().map(|row| row.code).collect();
    assert_eq!((codes, new.questions.len()), (vec![RefusalCode::CodeTaken], 0));
}

#[test]
fn a_code_that_its_department_gives_up_makes_no_question() {
    let made = made(vec![row(2, "d1", "c1"), row(3, "d2", "c7"), row(4, "d9", "c2")], None, &[]);
    assert_eq!((made.questions.len(), made.refused.len()), (0, 0));
    assert!(actions(&made).contains(&"createDepartment"));
}

#[test]
fn the_former_id_says_that_a_department_with_its_code_is_the_same() {
    let mut renumbered = row(3, "d9", "c2");
    renumbered.previously = vec!["d2".into()];
    let made = made(vec![row(2, "d1", "c1"), renumbered], None, &[]);
    assert_eq!((actions(&made), made.questions.len()), (vec!["updateDepartment", "updateDepartment"], 0));
}

#[test]
fn a_successor_with_the_address_of_somebody_else_does_not_get_the_account_unasked() {
    let rows = || vec![row(2, "d1", "c1"), row(3, "d2", "c2")];
    let mut successor = person(3, "e9", "li@acme.cn");
    successor.departments = Some(vec!["d2".into()]);
    let people = || Some(vec![person(2, "e1", "li.old@acme.cn"), successor.clone()]);
    let asked = made(rows(), people(), &[]);
    let [question] = &asked.questions[..] else { panic!("{:?}", asked.questions) };
    assert_eq!(
        (question.kind, question.candidates[0].id.as_str()),
        (QuestionKind::PersonAmbiguous, "user-e1")
    );
    assert!(!actions(&asked).contains(&"addMembers"), "{:?}", actions(&asked));
    assert_eq!(asked.refused, [], "the row of the old owner is not left out");

    let alone = || Some(vec![person(2, "e2", "wang@acme.cn"), successor.clone()]);
    let answered = made(rows(), alone(), &[(question.id.as_str(), "user-e1")]);
    assert!(actions(&answered).contains(&"addMembers"), "{:?}", actions(&answered));
}

#[test]
fn an_address_that_two_people_have_is_a_question() {
    let mut row_of = person(2, "e2", "wang@acme.cn");
    row_of.external_id = None;
    let asked = made(
        vec![row(2, "d1", "c1"), row(3, "d2", "c2")],
        Some(vec![row_of, person(3, "e1", "li@acme.cn")]),
        &[],
    );
    let [question] = &asked.questions[..] else { panic!("{:?}", asked.questions) };
    let candidates: Vec<_> = question.candidates.iter().map(|candidate| candidate.id.as_str()).collect();
    assert_eq!(candidates, ["user-e2", "user-e3", "skip"]);
}

/// Everybody is in department d1, and has an address and no id in the other system.
fn of_usernames(rows: Vec<DesiredPerson>, answers: &[(&str, &str)]) -> OrganizationPlan {
    let root = SnapshotDepartment { department_id: "r".into(), name: "Acme".into(), ..Default::default() };
    let people = ["ann", "bob", "carl"].map(|name| SnapshotPerson {
        username: Some(name.into()),
        external_id: None,
        ..human(name, &format!("{name}@acme.cn"))
    });
    let snapshot = OrganizationSnapshot {
        organization_code: "acme".into(),
        root_department_id: "r".into(),
        departments: vec![root, stored("d1", "c1"), stored("d2", "c2")],
        people: people.into(),
    };
    let desired = DesiredOrganization {
        files: vec!["departments.csv".into(), "people.csv".into()],
        departments: Some(vec![row(2, "d1", "c1"), row(3, "d2", "c2")]),
        people: Some(rows),
    };
    let answers = answers.iter().map(|(id, answer)| ((*id).to_owned(), (*answer).to_owned())).collect();
    plan(&desired, &snapshot, &PlanOptions { answers, ..PlanOptions::default() }).unwrap()
}

fn named(row: u32, username: &str, email: &str) -> DesiredPerson {
    DesiredPerson {
        external_id: None,
        username: Some(username.into()),
        departments: Some(vec!["d2".into()]),
        ..person(row, "", email)
    }
}

#[test]
fn an_address_of_somebody_with_another_user_name_is_a_question_that_can_be_answered_by_leaving_the_row_out() {
    let rows = || vec![named(2, "ann", "ann@acme.cn"), named(3, "dora", "bob@acme.cn")];
    let asked = of_usernames(rows(), &[]);
    assert_eq!(asked.questions.iter().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["person:dora"]);
    let skipped = of_usernames(rows(), &[("person:dora", "skip")]);
    let codes: Vec<_> = skipped.refused.iter().map(|row| (row.place.row, row.code)).collect();
    assert_eq!((codes, skipped.questions.len()), (vec![(3, RefusalCode::Skipped)], 0));
    assert!(actions(&skipped).contains(&"addMembers"), "the other row is carried out");
}

#[test]
fn the_id_of_the_service_decides_who_it_is_whatever_else_differs() {
    let mut row = named(2, "anna", "ann@acme.cn");
    (row.user_id, row.external_id) = (Some("user-ann".into()), Some("e7".into()));
    let made = of_usernames(vec![row, named(3, "bob", "bob@acme.cn")], &[]);
    assert_eq!((made.questions.len(), made.refused.len()), (0, 0));
}

#[test]
fn two_rows_of_one_person_are_both_left_out_whichever_comes_first_and_however_they_are_answered() {
    let answers = [("person:dora", "user-ann"), ("person:emil", "user-ann")];
    let (certain, dora, emil) =
        (named(2, "ann", "x@acme.cn"), named(3, "dora", "ann@acme.cn"), named(4, "emil", "ann@acme.cn"));
    for rows in [vec![certain.clone(), dora.clone()], vec![dora.clone(), certain], vec![dora, emil]] {
        let made = of_usernames(rows, &answers);
        let codes: Vec<_> = made.refused.iter().map(|row| row.code).collect();
        assert_eq!(codes, [RefusalCode::SamePerson, RefusalCode::SamePerson]);
        assert!(!actions(&made).contains(&"addMembers"), "{:?}", actions(&made));
    }
}

#[test]
fn a_code_that_two_departments_of_the_service_have_is_a_question() {
    let root = SnapshotDepartment { department_id: "r".into(), name: "Acme".into(), ..Default::default() };
    let [mut one, mut two] = [stored("d1", "c1"), stored("d2", "c1")];
    (one.open_department_id, two.open_department_id) = (None, None);
    let snapshot = OrganizationSnapshot {
        organization_code: "acme".into(),
        root_department_id: "r".into(),
        departments: vec![root, one, two],
        people: Vec::new(),
    };
    let mut wanted = row(2, "k", "c1");
    (wanted.open_department_id, wanted.name) = (None, "Name of d1".into());
    let mut other = row(3, "l", "c7");
    (other.open_department_id, other.code, other.name) = (None, None, "Name of d2".into());
    let desired = DesiredOrganization {
        files: vec!["departments.csv".into()],
        departments: Some(vec![wanted, other]),
        people: None,
    };
    let made = plan(&desired, &snapshot, &PlanOptions::default()).unwrap();
    let kinds: Vec<_> = made.questions.iter().map(|question| question.kind).collect();
    assert_eq!(kinds, [QuestionKind::DepartmentAmbiguous]);
}
