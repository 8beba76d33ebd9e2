use serde_json::{Value, json};

use super::{named, put};
use crate::client::{Sandbox, data, refusal};

const ADD: &str = "/api/v3/add-department-members";
const REMOVE: &str = "/api/v3/remove-department-members";
const ADD_TENANT: &str = "/api/v3/add-tenant-department-members";
const REMOVE_TENANT: &str = "/api/v3/remove-tenant-department-members";

fn body(code: &str, others: Value) -> Value {
    let mut body = others;
    body["organizationCode"] = json!("steamory");
    body["departmentId"] = json!(code);
    body["departmentIdType"] = json!("code");
    body
}

async fn is_in(sandbox: &Sandbox, code: &str, below: &str) -> bool {
    let others = [("userId", sandbox.ready.user_id.as_str()), ("includeChildrenDepartments", below)];
    let answer = data(sandbox.get("/api/v3/is-user-in-department", &named(code, &others)).await);
    answer["inDepartment"].as_bool().expect("a boolean")
}

async fn departments(sandbox: &Sandbox) -> Value {
    let parameters = [("userId", sandbox.ready.user_id.as_str())];
    data(sandbox.get("/api/v3/get-user-departments", &parameters).await)["list"].clone()
}

#[tokio::test]
async fn adds_and_removes_members() {
    let sandbox = Sandbox::start().await;
    let user = sandbox.ready.user_id.clone();
    put(&sandbox, "wang.wei", &["rd"]).await;
    for (add, remove, field) in [
        (ADD, REMOVE, "userIds"),
        (ADD_TENANT, REMOVE_TENANT, "linkUserIds"),
        (ADD_TENANT, REMOVE_TENANT, "memberIds"),
    ] {
        let who = json!({field: [user, user], "tenantId": "t"});
        assert!(!is_in(&sandbox, "finance", "false").await);
        assert_eq!(data(sandbox.post(add, body("finance", who.clone())).await), json!({"success": true}));
        assert!(is_in(&sandbox, "finance", "false").await);
        let joined = departments(&sandbox).await;
        sandbox.pass(1000);
        data(sandbox.post(add, body("finance", who.clone())).await);
        assert_eq!(departments(&sandbox).await, joined);
        for _ in 0..2 {
            let removed = data(sandbox.post(remove, body("finance", who.clone())).await);
            assert_eq!(removed, json!({"success": true}));
        }
    }
    let body = body("finance", json!({"linkUserIds": [user], "memberIds": [user]}));
    data(sandbox.post(ADD_TENANT, body).await);
    assert!(is_in(&sandbox, "finance", "false").await);
}

#[tokio::test]
async fn the_first_department_becomes_the_main_one() {
    let sandbox = Sandbox::start().await;
    let created = data(sandbox.post("/api/v3/create-user", json!({"username": "new"})).await);
    assert!(created.get("mainDepartmentId").is_none());
    for code in ["sales", "rd"] {
        data(sandbox.post(ADD, body(code, json!({"userIds": [created["userId"]]}))).await);
    }
    let parameters = [("userId", "new"), ("userIdType", "username")];
    let user = data(sandbox.get("/api/v3/get-user", &parameters).await);
    assert_eq!(user["mainDepartmentId"], sandbox.department("sales").await);
}

#[tokio::test]
async fn who_leaves_does_not_lead() {
    let sandbox = Sandbox::start().await;
    let leaders = async || {
        let body = body("rd", json!({}));
        data(sandbox.post("/api/v3/update-department", body).await)["leaderUserIds"].clone()
    };
    assert!(leaders().await.as_array().expect("a list").contains(&json!(sandbox.ready.user_id)));
    data(sandbox.post(REMOVE, body("rd", json!({"userIds": [sandbox.ready.user_id]}))).await);
    assert!(!leaders().await.as_array().expect("a list").contains(&json!(sandbox.ready.user_id)));
}

#[tokio::test]
async fn a_user_is_in_the_departments_above_only_if_asked() {
    let sandbox = Sandbox::start().await;
    put(&sandbox, "wang.wei", &["sales-east-shanghai"]).await;
    for (code, directly, below) in [
        ("sales-east-shanghai", true, true),
        ("sales-east", false, true),
        ("sales", false, true),
        ("root", false, true),
        ("sales-global", false, false),
        ("rd", false, false),
    ] {
        assert_eq!(is_in(&sandbox, code, "false").await, directly, "{code}");
        assert_eq!(is_in(&sandbox, code, "true").await, below, "{code}");
    }
    let answer = sandbox.get("/api/v3/is-user-in-department", &named("rd", &[("userId", "nobody")])).await;
    assert_eq!(refusal(&answer), (404, Some(2004), "User does not exist"));
}

#[tokio::test]
async fn changes_nothing_if_one_user_does_not_exist() {
    let sandbox = Sandbox::start().await;
    let before = departments(&sandbox).await;
    let user = &sandbox.ready.user_id;
    for (path, code) in [(ADD, "finance"), (REMOVE, "rd")] {
        let answer = sandbox.post(path, body(code, json!({"userIds": [user, "nobody"]}))).await;
        assert_eq!(refusal(&answer), (404, Some(2004), "User does not exist"));
    }
    for (path, code) in [(ADD_TENANT, "finance"), (REMOVE_TENANT, "rd")] {
        let who = json!({"linkUserIds": [user], "memberIds": ["nobody"]});
        assert_eq!(refusal(&sandbox.post(path, body(code, who)).await).0, 404);
    }
    assert_eq!(departments(&sandbox).await, before);
}

#[tokio::test]
async fn refuses_malformed_bodies() {
    let sandbox = Sandbox::start().await;
    for path in [ADD, REMOVE] {
        for who in [json!({}), json!({"userIds": []}), json!({"userIds": "x"}), json!({"userIds": [1]})] {
            let answer = sandbox.post(path, body("rd", who)).await;
            assert_eq!(refusal(&answer), (400, None, "Parameter userIds is malformed"));
        }
        let answer = sandbox.post(path, body("nowhere", json!({"userIds": ["x"]}))).await;
        assert_eq!(refusal(&answer), (404, None, "Department does not exist: nowhere"));
    }
    for path in [ADD_TENANT, REMOVE_TENANT] {
        let answer = sandbox.post(path, body("rd", json!({"memberIds": []}))).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter linkUserIds, memberIds is malformed"));
    }
}
