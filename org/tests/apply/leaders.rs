//! Leaders and memberships of one department: `setUserDepartments` sends the leader role along, and leaving ends it.

use genauth_org::lang::Lang;

use crate::any::company;
use crate::drive::Run;
use crate::plans::Builder;

/// Whatever the order of the responses, the service is as planned.
fn holds(build: impl Fn(&mut Builder)) {
    let mut builder = Builder::new(&company());
    build(&mut builder);
    let plan = builder.plan();
    for seed in 1..100 {
        let mut model = company();
        Run { seed, max: 8, ..Run::new(&plan) }.go(&mut model);
        assert_eq!(model.shape(), builder.planned.shape(), "seed {seed}");
    }
}

#[test]
fn a_leader_who_joins_meanwhile_stays_one() {
    holds(|builder| {
        builder.set("u4", &["b"]);
        builder.lead("b", &["u4"]);
        builder.set("u3", &["d", "b"]);
        builder.lead("d", &["u3"]);
    });
}

#[test]
fn who_leaves_a_department_can_lead_it_all_the_same() {
    holds(|builder| {
        builder.set("u5", &["a"]);
        builder.lead("c", &["u5"]);
        builder.members("b", &["u1"], false);
        builder.lead("b", &["u1"]);
    });
}

/// Nobody knows then who leads the department, and memberships would have to say so.
#[test]
fn memberships_wait_for_another_run_if_the_leaders_are_unknown() {
    use genauth_org::apply::request::{Outcome, Settled};
    let mut builder = Builder::new(&company());
    builder.lead("b", &["u4"]);
    builder.members("d", &["u4"], true);
    builder.set("u4", &["d", "b"]);
    let plan = builder.plan();
    let mut model = company();
    let mut apply = genauth_org::apply::Apply::new(plan.clone(), "").unwrap();
    let mut journal = String::new();
    loop {
        let next = apply.next(1);
        journal.push_str(&next.journal);
        let Some(request) = next.requests.into_iter().next() else { break };
        let answer = model.call(request.call, &request.input).unwrap();
        let lost = request.input.get("leaderUserIds").is_some();
        let (kind, message) = ("network".to_owned(), String::new());
        let end = if lost {
            Settled::Failed { outcome: Outcome::Unknown, kind, message, fatal: false }
        } else {
            Settled::Response(answer)
        };
        journal.push_str(&apply.settle(request.id, end));
    }
    let ends: Vec<_> = apply.report(Lang::En).steps.into_iter().map(|step| step.status.name()).collect();
    assert_eq!(ends, ["unknown", "done", "blocked"]);
    Run { journal, ..Run::new(&plan) }.go(&mut model);
    assert_eq!(model.shape(), builder.planned.shape());
}
