use serde_json::{Value, json};

use super::{create, get};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/create-role";

#[tokio::test]
async fn answers_the_role_as_stored() {
    let sandbox = Sandbox::start().await;
    let body = json!({
        "code": "reviewer", "name": "评审", "description": "Reads drafts", "namespace": "default",
        "disableTime": "1669881887852"
    });
    let created = data(sandbox.post(PATH, body).await);
    assert_eq!(
        created,
        json!({
            "id": created["id"], "code": "reviewer", "name": "评审", "description": "Reads drafts",
            "namespace": "default", "namespaceName": "默认权限分组", "status": "ENABLE",
            "disableTime": 1_669_881_887_852_u64, "enablePermissionApply": false
        })
    );
    assert_eq!(created["id"].as_str().map(str::len), Some(24));
    assert_eq!(data(get(&sandbox, "reviewer").await), created);
}

#[tokio::test]
async fn a_code_is_enough() {
    let sandbox = Sandbox::start().await;
    let least = create(&sandbox, "least").await;
    assert_eq!((&least["name"], &least["description"]), (&json!("least"), &json!("")));
    assert_eq!(least["disableTime"], Value::Null);
    let body = json!({"code": "empty", "name": "", "namespace": "", "disableTime": null});
    let empty = data(sandbox.post(PATH, body).await);
    assert_eq!((&empty["name"], &empty["namespace"]), (&json!("empty"), &json!("default")));
}

#[tokio::test]
async fn codes_are_unique_within_their_permission_group() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "twice").await;
    let taken = sandbox.post(PATH, json!({"code": "twice"})).await;
    assert_eq!(refusal(&taken), (409, None, "code already exists: twice"));
    let other = data(sandbox.post(PATH, json!({"code": "twice", "namespace": "system"})).await);
    assert_eq!(other["namespace"], "system");
    create(&sandbox, "TWICE").await;
    create(&sandbox, &"x".repeat(64)).await;
}

#[tokio::test]
async fn refuses_a_time_that_is_no_number_of_milliseconds() {
    let sandbox = Sandbox::start().await;
    for time in
        ["", " ", "soon", "2026-01-01T00:00:00.000Z", "1.5", "1e3", "99999999999999999999", "+-1", "+5", "-5"]
    {
        let answer = sandbox.post(PATH, json!({"code": "new", "disableTime": time})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter disableTime is malformed"), "{time}");
    }
    assert_eq!(refusal(&get(&sandbox, "new").await).0, 404);
}

#[tokio::test]
async fn a_role_for_administrators_is_in_the_group_of_the_system() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/create-admin-role";
    let body = json!({"code": "operator", "name": "运维", "description": "Restarts things"});
    assert_eq!(data(sandbox.post(path, body.clone()).await), json!({"isValid": true}));
    let parameters = [("code", "operator"), ("namespace", "system")];
    let role = data(sandbox.get("/api/v3/get-role", &parameters).await);
    assert_eq!(
        (&role["name"], &role["description"], &role["namespaceName"]),
        (&json!("运维"), &json!("Restarts things"), &json!("系统权限分组"))
    );
    assert_eq!(refusal(&sandbox.post(path, body).await).0, 409);
    let answer = sandbox.post(path, json!({"code": "运维", "name": "x"})).await;
    assert_eq!(refusal(&answer), (400, None, "invalid role code: 运维"));
    assert_eq!(refusal(&get(&sandbox, "operator").await).0, 404);
}

#[tokio::test]
async fn a_role_disables_itself_in_time() {
    let sandbox = Sandbox::start().await;
    let time = crate::client::START + 60_000;
    data(sandbox.post(PATH, json!({"code": "short", "disableTime": time.to_string()})).await);
    sandbox.pass(59_999);
    assert_eq!(data(get(&sandbox, "short").await)["status"], "ENABLE");
    sandbox.pass(1);
    assert_eq!(data(get(&sandbox, "short").await)["status"], "DISABLE");
}
