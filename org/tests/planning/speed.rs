//! How long a plan for a large company takes: `cargo test --release -p genauth-org --test planning -- --ignored --nocapture`.

use std::time::Instant;

use genauth_org::desired::{DesiredDepartment, DesiredOrganization, DesiredPerson};
use genauth_org::plan::options::{LimitKind, Memberships, PlanOptions};
use genauth_org::plan::plan;
use genauth_org::snapshot::{OrganizationSnapshot, SnapshotDepartment, SnapshotPerson};

fn company(departments: usize, people: usize, chain: bool) -> (OrganizationSnapshot, DesiredOrganization) {
    let parent = |one: usize| if chain { one.checked_sub(1) } else { one.checked_sub(1).map(|one| one / 8) };
    let root = SnapshotDepartment { department_id: "r".into(), name: "Company".into(), ..Default::default() };
    let stored = (0..departments).map(|one| SnapshotDepartment {
        department_id: format!("d{one}"),
        parent_department_id: Some(parent(one).map_or("r".into(), |parent| format!("d{parent}"))),
        open_department_id: Some(format!("o{one}")),
        name: format!("unit {one}"),
        ..Default::default()
    });
    let wanted = (0..departments).map(|one| {
        let moves = !chain && one % 6 == 5 && one > 100;
        let parent = if moves { Some(one / 9) } else { parent(one) };
        let name = if one % 6 == 3 { format!("renamed {one}") } else { format!("unit {one}") };
        let id = format!("o{one}");
        let parent = parent.map(|parent| format!("o{parent}"));
        DesiredDepartment {
            key: id.clone(),
            open_department_id: Some(id),
            parent,
            name,
            ..Default::default()
        }
    });
    let users = (0..people).map(|one| SnapshotPerson {
        user_id: format!("u{one}"),
        username: Some(format!("p{one}")),
        email: Some(format!("p{one}@example.com")),
        department_ids: vec![format!("d{}", one % departments)],
        main_department_id: Some(format!("d{}", one % departments)),
        ..Default::default()
    });
    let rows = (0..people).map(|one| {
        let at = if one % 10 == 0 { (one * 7 + 1) % departments } else { one % departments };
        let departments = Some(vec![format!("o{at}")]);
        DesiredPerson { username: Some(format!("p{one}")), departments, ..Default::default() }
    });
    let snapshot = OrganizationSnapshot {
        organization_code: "org".into(),
        root_department_id: "r".into(),
        departments: [root].into_iter().chain(stored).collect(),
        people: users.collect(),
    };
    let desired = DesiredOrganization {
        files: vec![],
        departments: Some(wanted.collect()),
        people: Some(rows.collect()),
    };
    (snapshot, desired)
}

#[test]
#[ignore = "prints how long it takes"]
fn speed() {
    for (departments, people, chain) in
        [(1_000, 10_000, false), (10_000, 100_000, false), (10_000, 100_000, true)]
    {
        let (snapshot, desired) = company(departments, people, chain);
        let options = PlanOptions { memberships: Memberships::Exact, ..PlanOptions::default() };
        let start = Instant::now();
        let made = plan(&desired, &snapshot, &options).unwrap();
        println!(
            "{departments} x {people}, chain: {chain}: {:?}, {} steps, {} calls",
            start.elapsed(),
            made.steps.len(),
            made.totals.calls
        );
    }
}

/// A chain as deep as the company is large does not overflow the stack.
#[test]
fn a_chain_of_ten_thousand_levels() {
    let (snapshot, desired) = company(10_000, 10, true);
    let made = plan(&desired, &snapshot, &PlanOptions::default()).unwrap();
    assert!(
        made.limits.iter().all(|limit| limit.kind != LimitKind::RemovedDepartments || limit.planned == 0)
    );
}
