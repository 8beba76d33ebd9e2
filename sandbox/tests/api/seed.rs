//! `--seed`: a large organization beside the small one.

use genauth_sandbox::Options;
use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

fn options(size: &str) -> Options {
    Options { seed: Some(size.parse().expect("a size")), ..Options::default() }
}

async fn users(sandbox: &Sandbox, body: Value) -> Value {
    data(sandbox.post("/api/v3/list-users", body).await)
}

async fn members(sandbox: &Sandbox, others: &[(&str, &str)]) -> Value {
    let mut parameters = vec![("organizationCode", "horizon"), ("departmentId", "root")];
    parameters.extend(others);
    data(sandbox.get("/api/v3/list-department-members", &parameters).await)
}

#[tokio::test]
async fn adds_as_many_as_asked_beside_the_small_organization() {
    let sandbox = Sandbox::start_with(options("300x1000")).await;
    let small = Sandbox::start().await;
    assert_eq!(sandbox.ready.user_id, small.ready.user_id);
    assert_eq!(sandbox.department("rd").await, small.department("rd").await);
    assert_eq!(users(&sandbox, json!({})).await["totalCount"], 1200);
    let below = ("includeChildrenDepartments", "true");
    assert_eq!(members(&sandbox, &[below]).await["totalCount"], 1000);
    assert_eq!(members(&sandbox, &[]).await["totalCount"], 0);

    let mut deepest = 0;
    let mut names = String::new();
    let pagination = |page: u32| json!({"options": {"pagination": {"page": page, "limit": 50}}});
    for page in 1..=20 {
        for user in users(&sandbox, pagination(page)).await["list"].as_array().expect("a list") {
            names.push_str(user["name"].as_str().expect("a name"));
            assert!(user["mainDepartmentId"].is_string(), "{user}");
        }
    }
    for user in users(&sandbox, pagination(1)).await["list"].as_array().expect("a list") {
        let id = user["userId"].as_str().expect("an id");
        let parameters = [("userId", id), ("withDepartmentPaths", "true")];
        let page = data(sandbox.get("/api/v3/get-user-departments", &parameters).await);
        for department in page["list"].as_array().expect("a list") {
            assert_eq!(department["organizationCode"], "horizon");
            names.push_str(department["name"].as_str().expect("a name"));
            let depth = department["departmentIdPath"].as_array().map_or(0, Vec::len);
            deepest = deepest.max(depth);
        }
    }
    assert!(deepest > 3, "{deepest}");
    for part in ["王", "Emma", "Jürgen", "研发", "Engineering"] {
        assert!(names.contains(part), "{part}");
    }
}

#[tokio::test]
async fn the_same_size_gives_the_same_data() {
    let (one, two) =
        (Sandbox::start_with(options("40x60")).await, Sandbox::start_with(options("40x60")).await);
    let flags = json!({"options": {
        "pagination": {"limit": 50}, "withCustomData": true, "withIdentities": true, "withDepartmentIds": true
    }});
    assert_eq!(users(&one, flags.clone()).await, users(&two, flags).await);
}

#[tokio::test]
async fn the_smallest_size_is_one_department() {
    let sandbox = Sandbox::start_with(options("1x0")).await;
    assert_eq!(users(&sandbox, json!({})).await["totalCount"], 200);
    let named =
        |code: &str| json!({"organizationCode": "horizon", "departmentId": code, "departmentIdType": "code"});
    let found = async |code: &str| sandbox.post("/api/v3/update-department", named(code)).await;
    assert_eq!(data(found("horizon").await)["hasChildren"], true);
    assert_eq!(refusal(&found("nowhere").await).0, 404);
}

#[tokio::test]
async fn ids_of_every_type_find_users_of_the_large_organization() {
    let sandbox = Sandbox::start_with(options("10x11")).await;
    let identity = "65920080e00acd456178d0cc:horizon-10";
    let mut found = Vec::new();
    for (id_type, id) in [
        ("username", "horizon.000010"),
        ("email", "USER000010@horizon.example"),
        ("external_id", "H0000010"),
        ("identity", identity),
        ("sync_relation", "lark:ou_horizon_000000010"),
    ] {
        let user = data(sandbox.get("/api/v3/get-user", &[("userId", id), ("userIdType", id_type)]).await);
        found.push(user["userId"].to_string());
    }
    found.dedup();
    assert_eq!(found.len(), 1);
    let parameters = [("userId", "13900000001"), ("userIdType", "phone")];
    assert_eq!(data(sandbox.get("/api/v3/get-user", &parameters).await)["username"], "horizon.000001");
}
