//! Rights through roles and groups.

use serde_json::{Value, json};

use super::{grant, laboratory, may, policy, user};
use crate::client::{Sandbox, data};

async fn post(sandbox: &Sandbox, call: &str, body: Value) -> Value {
    data(sandbox.post(&format!("/api/v3/{call}"), body).await)
}

/// The id of a new role or group.
async fn created(sandbox: &Sandbox, what: &str) -> String {
    let body = json!({"code": "guards", "name": "Guards", "description": "d", "type": "static"});
    let created = post(sandbox, &format!("create-{what}"), body).await;
    created["id"].as_str().expect("an id").to_owned()
}

/// A policy that allows a text to be read, and the id of a user.
async fn prepared(sandbox: &Sandbox) -> (String, String) {
    laboratory(sandbox).await;
    let policy_id = policy(sandbox, "Allow", "ALLOW", &["lab/note/read"]).await;
    (policy_id, user(sandbox, "wang.wei").await)
}

#[tokio::test]
async fn a_policy_of_a_role_counts_for_those_who_have_it_now() {
    let sandbox = Sandbox::start().await;
    let (policy_id, user_id) = prepared(&sandbox).await;
    grant(&sandbox, &policy_id, "ROLE", &created(&sandbox, "role").await).await;
    let change = async |call: &str, end_time: Option<u64>| {
        let target = json!({"targetType": "USER", "targetIdentifier": user_id});
        let mut body = json!({"code": "guards", "targets": [target]});
        if let Some(time) = end_time {
            body["endTime"] = json!(time);
        }
        post(&sandbox, call, body).await;
        may(&sandbox, &user_id, "read", &["note"]).await
    };
    assert_eq!(may(&sandbox, &user_id, "read", &["note"]).await, [false]);
    assert_eq!(change("assign-role", None).await, [true]);
    assert_eq!(may(&sandbox, &user(&sandbox, "li.wei").await, "read", &["note"]).await, [false]);
    assert_eq!(change("revoke-role", None).await, [false]);
    let soon = sandbox.clock.load(std::sync::atomic::Ordering::SeqCst) + 1000;
    assert_eq!(change("assign-role", u64::try_from(soon).ok()).await, [true]);
    sandbox.pass(1000);
    assert_eq!(may(&sandbox, &user_id, "read", &["note"]).await, [false]);
}

#[tokio::test]
async fn a_policy_of_a_group_counts_for_its_members() {
    let sandbox = Sandbox::start().await;
    let (policy_id, user_id) = prepared(&sandbox).await;
    let group_id = created(&sandbox, "group").await;
    grant(&sandbox, &policy_id, "GROUP", &group_id).await;
    let denying = policy(&sandbox, "Deny", "DENY", &["lab/note/*"]).await;
    let change = async |call: &str| {
        post(&sandbox, call, json!({"code": "guards", "userIds": [user_id]})).await;
        may(&sandbox, &user_id, "read", &["note"]).await
    };
    assert_eq!(may(&sandbox, &user_id, "read", &["note"]).await, [false]);
    assert_eq!(change("add-group-members").await, [true]);
    assert_eq!(may(&sandbox, &user(&sandbox, "li.wei").await, "read", &["note"]).await, [false]);
    assert_eq!(change("remove-group-members").await, [false]);
    assert_eq!(change("add-group-members").await, [true]);
    grant(&sandbox, &denying, "GROUP", &group_id).await;
    assert_eq!(may(&sandbox, &user_id, "read", &["note"]).await, [false]);
    let body = json!({"policyId": denying, "targetType": "GROUP", "targetIdentifier": group_id});
    assert_eq!(sandbox.post("/api/v3/revoke-data-policy", body).await["statusCode"], 200);
    assert_eq!(may(&sandbox, &user_id, "read", &["note"]).await, [true]);
    post(&sandbox, "delete-groups-batch", json!({"codeList": ["guards"]})).await;
    assert_eq!(may(&sandbox, &user_id, "read", &["note"]).await, [false]);
}

#[tokio::test]
async fn a_policy_of_a_role_counts_for_the_members_of_a_group_that_has_it() {
    let sandbox = Sandbox::start().await;
    let (policy_id, user_id) = prepared(&sandbox).await;
    grant(&sandbox, &policy_id, "ROLE", &created(&sandbox, "role").await).await;
    created(&sandbox, "group").await;
    let target = json!({"targetType": "GROUP", "targetIdentifier": "guards"});
    let role = json!({"code": "guards", "targets": [target]});
    let member = json!({"code": "guards", "userIds": [user_id]});
    for (call, body, expected) in [
        ("assign-role", &role, false),
        ("add-group-members", &member, true),
        ("revoke-role", &role, false),
        ("assign-role", &role, true),
        ("remove-group-members", &member, false),
    ] {
        post(&sandbox, call, body.clone()).await;
        assert_eq!(may(&sandbox, &user_id, "read", &["note"]).await, [expected], "{call}");
    }
}
