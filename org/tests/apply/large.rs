//! A plan of many steps.

use serde_json::json;

use crate::any::company;
use crate::plans::Builder;
use crate::service::Person;

/// No step may cost as much as the plan is long: with 100,000 steps that would be hours.
#[test]
fn the_cost_of_a_step_does_not_depend_on_the_length_of_the_plan() {
    use genauth_org::apply::Apply;
    use genauth_org::apply::request::Settled;
    let mut model = company();
    let count = 20_000;
    let mut builder = Builder::new(&model);
    builder.set("u1", &["b"]);
    let one = builder.plan();
    let mut plan = one.clone();
    plan.steps.clear();
    for index in 0..count {
        let id = format!("m{index}");
        let mut step = one.steps[0].clone();
        step.id = format!("s{}", index + 1);
        if let genauth_org::plan::step::Action::SetMemberships { person, .. } = &mut step.action {
            *person = crate::steps::person(&id);
        }
        step.touches.clear();
        plan.steps.push(step);
        let mut person = Person { username: id.clone(), ..Person::default() };
        person.join("c");
        model.people.insert(id, person);
    }
    let plan = crate::drive::sealed(plan);
    let mut apply = Apply::new(plan, "").unwrap();
    let mut calls = 0;
    loop {
        let next = apply.next(32);
        if next.requests.is_empty() {
            break;
        }
        for request in next.requests {
            calls += 1;
            let answer = if request.call == "getUserBatch" {
                let ids = request.input["userIds"].as_array().unwrap();
                let users: Vec<_> =
                    ids.iter().map(|id| json!({ "userId": id, "departmentIds": ["b", "c"] })).collect();
                json!({ "data": users })
            } else {
                match request.call {
                    "setUserDepartments" => json!({ "data": { "success": true } }),
                    call => model.call(call, &request.input).unwrap(),
                }
            };
            apply.settle(request.id, Settled::Response(answer));
        }
    }
    assert_eq!(calls, count + count / 50 + 2);
    assert_eq!(apply.progress().done as usize, count);
}
