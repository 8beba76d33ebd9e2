//! What is read before something is changed, and what is said of it.

use genauth_org::apply::report::Overall;
use genauth_org::lang::Lang;
use serde_json::json;

use crate::any::company;
use crate::drive::{Run, outcomes};
use crate::plans::Builder;
use crate::service::{Department, Person};

#[test]
fn keeps_the_roles_of_other_organizations() {
    let mut model = company();
    let mut builder = Builder::new(&model);
    builder.set("u2", &["a", "b"]);
    let left = Run::new(&builder.plan()).go(&mut model);
    assert_eq!(outcomes(&left.apply), [("s1".to_owned(), "done")]);
    assert!(model.departments["f"].leaders.contains("u2"));
    assert_eq!(model.shape(), builder.planned.shape());
}

#[test]
fn refuses_a_person_whom_somebody_else_changed_and_goes_on_with_the_others() {
    let mut model = company();
    let mut builder = Builder::new(&model);
    builder.members("d", &["u0", "u1", "u2"], true);
    let plan = builder.plan();
    model.people.get_mut("u1").unwrap().join("a");
    let left = Run::new(&plan).go(&mut model);
    let report = left.apply.report(Lang::En);
    assert_eq!(report.outcome, Overall::InPart);
    assert_eq!(report.steps[0].refused.len(), 1);
    assert_eq!(report.steps[0].refused[0].reason.id, "u1");
    let input = &left.calls.iter().find(|(call, _)| *call == "addDepartmentMembers").unwrap().1;
    assert_eq!(input["userIds"], json!(["u0", "u2"]));
    // Once the person is as the plan expects, the rest is done.
    model.people.get_mut("u1").unwrap().departments.remove("a");
    let again = Run { journal: left.journal, ..Run::new(&plan) }.go(&mut model);
    assert_eq!(again.apply.report(Lang::En).outcome, Overall::Done);
    assert_eq!(model.shape(), builder.planned.shape());
}

#[test]
fn never_deletes_a_department_that_somebody_has_joined_meanwhile() {
    let mut model = company();
    let mut builder = Builder::new(&model);
    builder.members("d", &["u3"], false);
    builder.delete("d");
    let mut joined = false;
    let left = Run::new(&builder.plan()).go_with(&mut model, |model, request| {
        if request.call == "listDepartmentMemberIds" && !std::mem::replace(&mut joined, true) {
            model.people.get_mut("u4").unwrap().join("d");
        }
    });
    assert_eq!(outcomes(&left.apply)[1], ("s2".to_owned(), "refused"));
    assert!(model.departments.contains_key("d"));
}

#[test]
fn never_deletes_a_department_that_has_got_one_below_it() {
    let mut model = company();
    let mut builder = Builder::new(&model);
    builder.members("d", &["u3"], false);
    builder.delete("d");
    let left = Run::new(&builder.plan()).go_with(&mut model, |model, request| {
        if request.call == "getDepartment" {
            let one = Department { parent: "d".into(), name: "E".into(), ..Department::default() };
            model.departments.insert("e".into(), one);
        }
    });
    assert_eq!(outcomes(&left.apply)[1], ("s2".to_owned(), "refused"));
    assert!(model.departments.contains_key("e"));
}

#[test]
fn what_needs_a_refused_step_is_refused_and_the_others_go_on() {
    let mut model = company();
    let mut builder = Builder::new(&model);
    let id = builder.create("a", "New");
    builder.members(&id, &["u0"], true);
    builder.describe("b", "text");
    let plan = builder.plan();
    let taken = Department {
        parent: "b".into(),
        name: "Other".into(),
        open_id: "open-New".into(),
        ..Department::default()
    };
    model.departments.insert("x".into(), taken);
    let left = Run::new(&plan).go(&mut model);
    let ends: Vec<_> = outcomes(&left.apply).into_iter().map(|(_, outcome)| outcome).collect();
    assert_eq!(ends, ["refused", "blocked", "done"]);
    let report = left.apply.report(Lang::En);
    assert_eq!(report.steps[1].reason, "needs s1");
    let csv = left.apply.report_csv(Lang::En);
    assert!(
        csv.contains("people.csv,3,'=target of s2,blocked,s2,needs a step that was not done: s1\r\n"),
        "{csv}"
    );
    assert!(csv.starts_with("\u{feff}file,row,target,status,step,reason\r\n"), "{csv}");
    let csv = left.apply.report_csv(Lang::Zh);
    assert!(csv.contains("people.csv,3,'=target of s2,blocked,s2,依赖的步骤未完成：s1\r\n"), "{csv}");
    let [english, chinese] =
        [Lang::En, Lang::Zh].map(|lang| left.apply.report(lang).steps[0].message.clone());
    assert_eq!(english, "something else has its id or code: x: Other");
    assert_eq!(chinese, "其 ID 或 code 已被占用：x: Other");
}

#[test]
fn people_who_were_there_before_are_never_taken_for_created_ones() {
    let mut model = company();
    let mut builder = Builder::new(&model);
    builder.people(&["ada", "bob"], "a");
    let plan = builder.plan();
    let mut ada = Person { username: "ada".into(), ..Person::default() };
    ada.join("b");
    model.people.insert("x".into(), ada);
    let left = Run::new(&plan).go(&mut model);
    let report = left.apply.report(Lang::En);
    assert_eq!(report.steps[0].refused.len(), 1, "{}", left.journal);
    assert_eq!(report.rows[0].status.name(), "refused");
    assert!(model.people.values().any(|one| one.username == "bob"));
    assert_eq!(model.people["x"].departments.len(), 1);
}

#[test]
fn a_run_that_cannot_read_ends_before_anything_is_sent() {
    let mut builder = Builder::new(&company());
    builder.create("a", "New");
    let mut apply = genauth_org::apply::Apply::new(builder.plan(), "").unwrap();
    let first = apply.next(8);
    assert_eq!(first.requests.len(), 1);
    let end = r#"{"failed":{"outcome":"not_applied","kind":"auth","message":"no","fatal":true}}"#;
    apply.settle_text(first.requests[0].id, end);
    assert!(apply.next(8).requests.is_empty());
    assert!(apply.is_over());
    assert_eq!(apply.stopped().unwrap().kind, "auth");
}

#[test]
fn few_calls_read_many_people() {
    let mut model = company();
    for index in 0..200 {
        let mut person = Person { username: format!("many{index}"), ..Person::default() };
        person.join("a");
        model.people.insert(format!("m{index:03}"), person);
    }
    let mut builder = Builder::new(&model);
    for index in 0..200 {
        builder.set(&format!("m{index:03}"), &["b"]);
    }
    let left = Run { max: 8, ..Run::new(&builder.plan()) }.go(&mut model);
    let count = |call: &str| left.calls.iter().filter(|(one, _)| *one == call).count();
    assert_eq!((count("getUserBatch"), count("setUserDepartments"), count("getAllDepartments")), (4, 200, 2));
}
