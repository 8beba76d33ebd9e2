//! Through whom a user may do something, and how long.

use serde_json::{Value, json};

use super::{authorize, grant, is_allowed, user};
use crate::client::{Sandbox, data, refusal};

async fn steamory(sandbox: &Sandbox, path: &str, fields: Value) {
    let mut body = fields;
    body["organizationCode"] = json!("steamory");
    data(sandbox.post(&format!("/api/v3/{path}"), body).await);
}

#[tokio::test]
async fn a_code_or_an_action_that_ends_in_a_star_stands_for_all_that_begin_so() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.ready.user_id.clone();
    for (code, action, resource, asked, allowed) in [
        ("ecs:1", "ecs:Start", "ecs:1", "ecs:Start", true),
        ("ecs:1", "ecs:Start", "ecs:1", "ecs:Stop", false),
        ("ecs:1", "ecs:Start", "ecs:12", "ecs:Start", false),
        ("ecs:1", "ecs:*", "ecs:1", "ecs:Stop", true),
        ("ecs:1", "ecs:*", "ecs:1", "rds:Stop", false),
        ("ecs:*", "*", "ecs:2", "anything", true),
        ("ecs:*", "*", "rds:2", "anything", false),
        ("*", "*", "rds:2", "anything", true),
    ] {
        authorize(&sandbox, &[grant("USER", &id, code, &[action])]).await;
        let granted = is_allowed(&sandbox, &id, resource, asked).await;
        assert_eq!(granted, allowed, "{code} {action}: {resource} {asked}");
        authorize(&sandbox, &[grant("USER", &id, code, &[])]).await;
    }
}

#[tokio::test]
async fn a_grant_to_a_department_reaches_the_members_below_while_they_are_members() {
    let sandbox = Sandbox::start().await;
    let body = json!({"username": "new"});
    let created = data(sandbox.post("/api/v3/create-user", body).await);
    let id = created["userId"].as_str().expect("an id");
    let (rd, platform) = (sandbox.department("rd").await, sandbox.department("rd-platform").await);
    authorize(&sandbox, &[grant("DEPARTMENT", &rd, "ecs", &["*"])]).await;
    assert!(!is_allowed(&sandbox, id, "ecs", "x").await);

    let member = json!({"departmentId": platform, "userIds": [id]});
    steamory(&sandbox, "add-department-members", member.clone()).await;
    assert!(is_allowed(&sandbox, id, "ecs", "x").await);
    steamory(&sandbox, "remove-department-members", member.clone()).await;
    assert!(!is_allowed(&sandbox, id, "ecs", "x").await);

    steamory(&sandbox, "add-department-members", member).await;
    authorize(&sandbox, &[grant("DEPARTMENT", &rd, "ecs", &[])]).await;
    assert!(!is_allowed(&sandbox, id, "ecs", "x").await);

    authorize(&sandbox, &[grant("DEPARTMENT", &platform, "ecs", &["*"])]).await;
    assert!(is_allowed(&sandbox, id, "ecs", "x").await);
    steamory(&sandbox, "delete-department", json!({"departmentId": platform})).await;
    assert!(!is_allowed(&sandbox, id, "ecs", "x").await);
    let targets =
        data(sandbox.post("/api/v3/get-resource-authorized-targets", json!({"resource": "ecs"})).await);
    assert_eq!(targets, json!({"totalCount": 0, "list": []}));
}

#[tokio::test]
async fn a_grant_to_a_group_reaches_its_members() {
    let sandbox = Sandbox::start().await;
    authorize(&sandbox, &[grant("GROUP", "resource-reviewers", "ecs", &["*"])]).await;
    let (member, other) = (user(&sandbox, "li.wei").await, user(&sandbox, "wang.wei").await);
    assert!(is_allowed(&sandbox, &member, "ecs", "x").await);
    assert!(!is_allowed(&sandbox, &other, "ecs", "x").await);
}

#[tokio::test]
async fn a_grant_to_a_role_reaches_whoever_has_it_in_its_permission_group() {
    let sandbox = Sandbox::start().await;
    let list = json!([grant("ROLE", "resource-auditor", "ecs", &["*"])]);
    let body = json!({"list": list, "namespace": "resource-shop"});
    data(sandbox.post("/api/v3/authorize-resources", body).await);
    for (username, namespace, allowed) in [
        ("li.wei", "resource-shop", true),
        ("li.wei", "default", false),
        ("wang.wei", "resource-shop", false),
    ] {
        let id = user(&sandbox, username).await;
        let asked = json!({"userId": id, "resource": "ecs", "action": "x", "namespace": namespace});
        let answer = data(sandbox.post("/api/v3/is-action-allowed", asked).await);
        assert_eq!(answer, json!({"allowed": allowed}), "{username} in {namespace}");
    }
}

#[tokio::test]
async fn the_grants_of_a_deleted_user_go_too() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.ready.user_id.clone();
    authorize(&sandbox, &[grant("USER", &id, "ecs", &["*"])]).await;
    data(sandbox.post("/api/v3/delete-users-batch", json!({"userIds": [id]})).await);
    let targets = json!({"resource": "ecs"});
    let targets = data(sandbox.post("/api/v3/get-resource-authorized-targets", targets).await);
    assert_eq!(targets["totalCount"], 0);
    let body = json!({"userId": id, "resource": "ecs", "action": "x"});
    let answer = sandbox.post("/api/v3/is-action-allowed", body).await;
    assert_eq!(refusal(&answer), (404, Some(2004), "User does not exist"));
}

#[tokio::test]
async fn refuses_an_unknown_permission_group() {
    let sandbox = Sandbox::start().await;
    let body =
        json!({"userId": sandbox.ready.user_id, "resource": "x", "action": "x", "namespace": "nowhere"});
    let answer = sandbox.post("/api/v3/is-action-allowed", body).await;
    assert_eq!(refusal(&answer), (404, None, "Permission group does not exist"));
}
