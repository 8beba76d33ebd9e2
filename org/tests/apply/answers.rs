//! Answers that lack something: they never pass for what is no longer there.

use serde_json::{Value, json};

use crate::any::company;
use crate::drive::{Left, Run, outcomes};
use crate::plans::Builder;
use crate::service::{Department, Model};

fn nothing(data: &mut Value) {
    *data = json!({ "totalCount": 0, "list": [] });
}

/// Applies what the builder has, with changed answers.
fn apply(model: &mut Model, builder: &Builder, change: fn(&str, &mut Value)) -> Left {
    Run { change, ..Run::new(&builder.plan()) }.go(model)
}

fn stopped(left: &Left) -> Option<&str> {
    left.apply.stopped().map(|stop| stop.kind.as_str())
}

fn deleting() -> (Model, Builder) {
    let model = company();
    let mut builder = Builder::new(&model);
    builder.members("d", &["u3"], false);
    builder.delete("d");
    (model, builder)
}

#[test]
fn a_list_of_departments_that_lacks_some_ends_the_run_before_anything_is_sent() {
    let short: [fn(&str, &mut Value); 5] = [
        |call, data| {
            if call == "getAllDepartments" {
                nothing(data);
            }
        },
        |call, data| {
            if call == "getAllDepartments" {
                data["list"] = json!([]);
            }
        },
        |call, data| {
            if call == "getAllDepartments" {
                data["list"].as_array_mut().unwrap().pop();
            }
        },
        |call, data| {
            if call == "getAllDepartments" {
                data["totalCount"] = json!(1);
            }
        },
        // A parent is not there.
        |call, data| {
            if call == "getAllDepartments" {
                let list = data["list"].as_array_mut().unwrap();
                let parents: Vec<Value> = list.iter().map(|row| row["parentDepartmentId"].clone()).collect();
                let lost = list.iter().position(|row| parents.contains(&row["departmentId"])).unwrap();
                list.remove(lost);
                data["totalCount"] = json!(list.len());
            }
        },
    ];
    for change in short {
        let (mut model, builder) = deleting();
        let mut builder = builder;
        builder.create("root-id", "New");
        let before = model.clone();
        let left = apply(&mut model, &builder, change);
        assert_eq!(stopped(&left), Some("bad_response"), "{}", left.journal);
        assert_eq!(model, before);
        // Nothing is lost: the next run does all of it.
        let again = Run { journal: left.journal, ..Run::new(&builder.plan()) }.go(&mut model);
        assert_eq!(stopped(&again), None);
        assert_eq!(model.shape(), builder.planned.shape());
    }
}

#[test]
fn an_organization_without_departments_may_answer_an_empty_list() {
    let mut model = company();
    model.departments.retain(|id, _| id == "root-id");
    for person in model.people.values_mut() {
        person.departments.clear();
        person.main = None;
    }
    let mut builder = Builder::new(&model);
    builder.create("root-id", "New");
    let left = Run::new(&builder.plan()).go(&mut model);
    assert_eq!(stopped(&left), None);
    assert_eq!(model.shape(), builder.planned.shape());
}

#[test]
fn no_department_is_deleted_because_one_answer_is_empty() {
    let (mut model, builder) = deleting();
    let plan = builder.plan();
    let mut joined = false;
    let left = Run {
        change: |call, data| {
            if call == "listDepartmentMemberIds" {
                *data = json!([])
            }
        },
        ..Run::new(&plan)
    }
    .go_with(&mut model, |model, request| {
        if request.call == "getDepartment" && !std::mem::replace(&mut joined, true) {
            model.people.get_mut("u4").unwrap().join("d");
        }
    });
    assert_eq!(outcomes(&left.apply)[1], ("s2".to_owned(), "refused"));
    // Nor because the other one says nothing.
    let (mut model, builder) = deleting();
    let left = apply(&mut model, &builder, |call, data| {
        if call == "getDepartment" {
            data.as_object_mut().unwrap().remove("membersCount");
        }
    });
    assert_eq!(outcomes(&left.apply)[1], ("s2".to_owned(), "failed"));
    assert!(model.departments.contains_key("d"));
}

#[test]
fn memberships_of_other_organizations_that_an_answer_lacks_are_not_written_without_their_roles() {
    let answers: [fn(&str, &mut Value); 4] = [
        |call, data| {
            if call == "getUserDepartments" {
                nothing(data);
            }
        },
        |call, data| {
            if call == "getUserDepartments" {
                data["list"] = json!([]);
            }
        },
        |call, data| {
            if call == "getUserDepartments" {
                data["list"].as_array_mut().unwrap().retain(|row| row["departmentId"] != "other");
                data["totalCount"] = json!(data["list"].as_array().unwrap().len());
            }
        },
        |call, data| {
            if call == "getUserDepartments" {
                *data = Value::Null;
            }
        },
    ];
    for change in answers {
        let mut model = company();
        let other = Department {
            parent: "elsewhere".into(),
            name: "Other".into(),
            foreign: true,
            leaders: ["u0".to_owned()].into(),
            ..Department::default()
        };
        model.departments.insert("other".into(), other);
        model.people.get_mut("u0").unwrap().join("other");
        let mut builder = Builder::new(&model);
        builder.set("u0", &["b", "other"]);
        let before = model.clone();
        let left = apply(&mut model, &builder, change);
        assert_eq!(outcomes(&left.apply)[0], ("s1".to_owned(), "failed"), "{}", left.journal);
        assert_eq!(model, before);
    }
}

#[test]
fn people_whom_an_answer_does_not_list_at_all_are_not_taken_for_gone() {
    let mut model = company();
    let mut builder = Builder::new(&model);
    builder.members("b", &["u0"], true);
    let left = apply(&mut model, &builder, |call, data| {
        if call == "getUserBatch" {
            *data = Value::Null
        }
    });
    assert_eq!(outcomes(&left.apply)[0], ("s1".to_owned(), "failed"), "{}", left.journal);
}
