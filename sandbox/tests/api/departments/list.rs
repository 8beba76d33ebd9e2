use genauth_sandbox::Options;
use serde_json::{Value, json};

use super::{codes, create};
use crate::client::{Sandbox, data, refusal};

const CHILDREN: &str = "/api/v3/list-children-departments";
const ALL: &str = "/api/v3/get-all-departments";

async fn children(sandbox: &Sandbox, id: &str, others: &[(&str, &str)]) -> Value {
    let id_type = if id == "root" { "department_id" } else { "code" };
    let mut parameters =
        vec![("organizationCode", "steamory"), ("departmentId", id), ("departmentIdType", id_type)];
    parameters.extend(others);
    let page = data(sandbox.get(CHILDREN, &parameters).await);
    assert_eq!(page["totalCount"].as_u64(), page["list"].as_array().map(|list| list.len() as u64));
    page["list"].clone()
}

#[tokio::test]
async fn lists_children_the_oldest_first() {
    let sandbox = Sandbox::start().await;
    assert_eq!(codes(&children(&sandbox, "root", &[]).await), ["rd", "sales", "people", "finance"]);
    let below = children(&sandbox, "rd", &[]).await;
    assert_eq!(codes(&below), ["rd-platform", "rd-web"]);
    assert_eq!((&below[0]["hasChildren"], &below[1]["hasChildren"]), (&json!(true), &json!(false)));
    assert_eq!(below[0]["parentDepartmentCode"], "rd");
    assert!(below[0].get("customData").is_none());
    let below = children(&sandbox, "rd", &[("withCustomData", "true")]).await;
    assert_eq!(below[0]["customData"], json!({"costCenter": "CC-020"}));
    assert_eq!(children(&sandbox, "rd-web", &[]).await, json!([]));
}

#[tokio::test]
async fn lists_children_of_a_state_and_of_a_kind() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "people", json!({"name": "real", "code": "real"})).await;
    sandbox.pass(1000);
    create(&sandbox, "people", json!({"name": "virtual", "code": "virtual", "isVirtualNode": true})).await;
    let body = json!({
        "organizationCode": "steamory", "departmentId": "real", "departmentIdType": "code", "status": false
    });
    data(sandbox.post("/api/v3/update-department", body).await);
    for (others, expected) in [
        (vec![], vec!["real", "virtual"]),
        (vec![("excludeVirtualNode", "true")], vec!["real"]),
        (vec![("onlyVirtualNode", "true")], vec!["virtual"]),
        (vec![("excludeVirtualNode", "false"), ("onlyVirtualNode", "false")], vec!["real", "virtual"]),
        (vec![("excludeVirtualNode", "true"), ("onlyVirtualNode", "true")], vec![]),
        (vec![("status", "true")], vec!["virtual"]),
        (vec![("status", "false")], vec!["real"]),
        (vec![("status", "false"), ("onlyVirtualNode", "true")], vec![]),
    ] {
        assert_eq!(codes(&children(&sandbox, "people", &others).await), expected, "{others:?}");
    }
}

async fn all(sandbox: &Sandbox, others: &[(&str, &str)]) -> Value {
    let mut parameters = vec![("organizationCode", "steamory")];
    parameters.extend(others);
    let page = data(sandbox.get(ALL, &parameters).await);
    assert_eq!(page["totalCount"].as_u64(), page["list"].as_array().map(|list| list.len() as u64));
    page["list"].clone()
}

#[tokio::test]
async fn lists_all_below_a_department_level_by_level() {
    let sandbox = Sandbox::start().await;
    let everything = all(&sandbox, &[]).await;
    assert_eq!(
        codes(&everything),
        [
            "rd",
            "sales",
            "people",
            "finance",
            "rd-platform",
            "rd-web",
            "sales-east",
            "sales-global",
            "finance-payroll",
            "rd-platform-identity",
            "rd-platform-storage",
            "sales-east-shanghai"
        ]
    );
    assert_eq!(all(&sandbox, &[("departmentId", "root")]).await, everything);
    let id = sandbox.department("rd").await;
    let below = ["rd-platform", "rd-web", "rd-platform-identity", "rd-platform-storage"];
    assert_eq!(codes(&all(&sandbox, &[("departmentId", &id)]).await), below);
    let open = [("departmentId", "open-rd"), ("departmentIdType", "open_department_id")];
    assert_eq!(codes(&all(&sandbox, &open).await), below);
    let list = all(&sandbox, &[("withCustomData", "true")]).await;
    assert_eq!(list[0]["customData"], json!({"costCenter": "CC-010"}));
    let everything = all(&sandbox, &[]).await;
    // Each is as it is when it is asked for alone.
    for row in everything.as_array().expect("a list") {
        let id = row["departmentId"].as_str().expect("an id");
        assert_eq!(&data(sandbox.get("/api/v3/get-department-by-id", &[("departmentId", id)]).await), row);
        let members = data(
            sandbox
                .get(
                    "/api/v3/list-department-member-ids",
                    &[("organizationCode", "steamory"), ("departmentId", id)],
                )
                .await,
        );
        assert_eq!(row["membersCount"].as_u64(), members.as_array().map(|ids| ids.len() as u64));
    }
}

#[tokio::test]
async fn a_large_organization_comes_whole() {
    let seed = Some("300x400".parse().expect("a size"));
    let sandbox = Sandbox::start_with(Options { seed, ..Options::default() }).await;
    let page = data(sandbox.get(ALL, &[("organizationCode", "horizon")]).await);
    let list = page["list"].as_array().expect("a list");
    let root = data(
        sandbox
            .get("/api/v3/get-department", &[("organizationCode", "horizon"), ("departmentId", "root")])
            .await,
    );
    let mut seen = vec![root["departmentId"].clone()];
    for row in list {
        assert!(seen.contains(&row["parentDepartmentId"]), "a parent stands before its children");
        assert!(!seen.contains(&row["departmentId"]));
        seen.push(row["departmentId"].clone());
    }
    assert!(list.len() == 300 || list.len() == 299, "{}", list.len());
}

#[tokio::test]
async fn refuses_malformed_and_unknown_departments() {
    let sandbox = Sandbox::start().await;
    for (path, name, value) in [
        (CHILDREN, "departmentId", ""),
        (CHILDREN, "departmentIdType", "open"),
        (CHILDREN, "excludeVirtualNode", "1"),
        (CHILDREN, "onlyVirtualNode", "1"),
        (CHILDREN, "status", "enabled"),
        (CHILDREN, "withCustomData", "1"),
        (ALL, "departmentId", ""),
        (ALL, "departmentIdType", "code"),
        (ALL, "withCustomData", "1"),
    ] {
        let mut parameters = vec![("organizationCode", "steamory"), (name, value)];
        if name != "departmentId" {
            parameters.push(("departmentId", "root"));
        }
        let answer = sandbox.get(path, &parameters).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {name} is malformed").as_str()));
    }
    for path in [CHILDREN, ALL] {
        let answer = sandbox.get(path, &[("organizationCode", "steamory"), ("departmentId", "rd")]).await;
        assert_eq!(refusal(&answer), (404, None, "Department does not exist: rd"));
        for code in ["nowhere", ""] {
            let answer = sandbox.get(path, &[("organizationCode", code), ("departmentId", "root")]).await;
            let message = format!("organization not found for code: {code}");
            assert_eq!(refusal(&answer), (404, None, message.as_str()));
        }
    }
}
