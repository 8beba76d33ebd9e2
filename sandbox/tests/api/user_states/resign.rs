//! Users who leave the company.

use serde_json::{Value, json};

use super::{id_of, of, user};
use crate::client::{Sandbox, data, refusal};

const ONE: &str = "/api/v3/resign-user";
const BATCH: &str = "/api/v3/resign-user-batch";

#[tokio::test]
async fn a_user_who_resigns_keeps_the_profile_and_loses_departments_and_applications() {
    let sandbox = Sandbox::start().await;
    let before = user(&sandbox, "wang.wei").await;
    assert_eq!(before["departmentIds"].as_array().map(Vec::len), Some(2));
    let apps = data(of(&sandbox, "get-user-loggedin-apps", "wang.wei").await);
    let body = json!({"userId": "wang.wei", "userIdType": "username"});
    assert_eq!(data(sandbox.post(ONE, body.clone()).await), json!({"success": true}));

    let after = user(&sandbox, "wang.wei").await;
    assert_eq!((&after["status"], &after["workStatus"]), (&json!("Resigned"), &json!("Closed")));
    assert_eq!(after["statusChangedAt"], "2015-10-21T07:28:00.000Z");
    assert!(after.get("mainDepartmentId").is_none());
    for name in ["email", "phone", "name", "externalId", "createdAt"] {
        assert_eq!(after[name], before[name], "{name}");
    }
    let department =
        json!({"organizationCode": "steamory", "departmentId": "rd", "departmentIdType": "code"});
    let rd = data(sandbox.post("/api/v3/update-department", department).await);
    assert!(!rd["leaderUserIds"].as_array().expect("a list").contains(&after["userId"]));
    assert_eq!(after["departmentIds"], json!([]));
    assert_eq!(data(of(&sandbox, "get-user-authorized-apps", "wang.wei").await), json!([]));
    assert_eq!(data(of(&sandbox, "get-user-accessible-apps", "wang.wei").await), json!([]));
    let session = json!({"appId": apps[0]["appId"], "userId": after["userId"]});
    assert_eq!(data(sandbox.post("/api/v3/check-session-status", session).await)["active"], false);
    assert_eq!(data(of(&sandbox, "get-user-identities", "wang.wei").await).as_array().map(Vec::len), Some(1));

    sandbox.pass(1000);
    data(sandbox.post(ONE, body).await);
    assert_eq!(user(&sandbox, "wang.wei").await, after);
}

/// What a user may do, who was granted one resource and one data policy.
async fn rights(sandbox: &Sandbox, user_id: &str) -> [Value; 2] {
    let body = json!({"userId": user_id, "resource": "resigned", "action": "read"});
    let allowed = data(sandbox.post("/api/v3/is-action-allowed", body).await)["allowed"].clone();
    let body =
        json!({"userId": user_id, "namespaceCode": "resigned", "action": "read", "resources": ["note"]});
    let checked = data(sandbox.post("/api/v3/check-permission", body).await);
    [allowed, checked["checkResultList"][0]["enabled"].clone()]
}

#[tokio::test]
async fn a_user_who_resigns_loses_the_grants_of_resources_and_data_policies() {
    let sandbox = Sandbox::start().await;
    let post = async |call: &str, body: Value| {
        let answer = sandbox.post(&format!("/api/v3/{call}"), body).await;
        assert_eq!(answer["statusCode"], 200, "{call}: {answer}");
        answer["data"].clone()
    };
    let ids = [id_of(&sandbox, "wang.wei").await, id_of(&sandbox, "li.wei").await];
    let resource = json!({"code": "resigned", "actions": ["read"], "resourceType": "DATA"});
    let entry = json!({"targetType": "USER", "targetIdentifiers": ids, "resources": [resource]});
    post("authorize-resources", json!({"list": [entry], "namespace": "default"})).await;
    post("create-permission-namespace", json!({"code": "resigned", "name": "Resigned"})).await;
    let resource = json!({
        "namespaceCode": "resigned", "resourceCode": "note", "resourceName": "note", "struct": "x", "actions": ["read"]
    });
    post("create-string-data-resource", resource).await;
    let statement = json!({"effect": "ALLOW", "permissions": ["resigned/note/read"]});
    let policy =
        post("create-data-policy", json!({"policyName": "Resigned", "statementList": [statement]})).await;
    let targets = ids.each_ref().map(|id| json!({"type": "USER", "id": id}));
    let body = json!({"policyIds": [policy["policyId"]], "targetList": targets});
    post("authorize-data-policies", body).await;
    for id in &ids {
        assert_eq!(rights(&sandbox, id).await, [true, true]);
    }
    post("resign-user", json!({"userId": ids[0]})).await;
    assert_eq!(rights(&sandbox, &ids[0]).await, [false, false]);
    assert_eq!(rights(&sandbox, &ids[1]).await, [true, true]);
    post("resign-user-batch", json!({"userIds": [ids[1]]})).await;
    assert_eq!(rights(&sandbox, &ids[1]).await, [false, false]);
    let parameters = [("policyId", policy["policyId"].as_str().expect("an id"))];
    let targets = data(sandbox.get("/api/v3/list-data-policy-targets", &parameters).await);
    assert_eq!(targets["totalCount"], 0);
}

#[tokio::test]
async fn all_of_a_batch_resign_or_nobody() {
    let sandbox = Sandbox::start().await;
    let before = user(&sandbox, "wang.wei").await;
    let body = json!({"userIds": ["wang.wei", "nobody"], "userIdType": "username"});
    assert_eq!(refusal(&sandbox.post(BATCH, body).await), (404, Some(2004), "User does not exist"));
    assert_eq!(user(&sandbox, "wang.wei").await, before);
    let body = json!({"userIds": ["wang.wei", "li.wei", "wang.wei"], "userIdType": "username"});
    assert_eq!(data(sandbox.post(BATCH, body).await), json!({"success": true}));
    for name in ["wang.wei", "li.wei"] {
        assert_eq!(user(&sandbox, name).await["status"], "Resigned");
    }
    let answer = sandbox.post(BATCH, json!({"userIds": ["x"], "userIdType": "email"})).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter userIds is malformed"));
}

#[tokio::test]
async fn a_status_that_is_set_otherwise_removes_nothing_and_brings_nothing_back() {
    let sandbox = Sandbox::start().await;
    let user_id = id_of(&sandbox, "wang.wei").await;
    let set = async |status: &str| {
        let body = json!({"userId": user_id, "status": status});
        data(sandbox.post("/api/v3/update-user", body).await);
        user(&sandbox, "wang.wei").await
    };
    let resigned = set("Resigned").await;
    assert_eq!(resigned["workStatus"], "Closed");
    assert_eq!(resigned["departmentIds"].as_array().map(Vec::len), Some(2));
    assert_eq!(set("Activated").await["workStatus"], "Active");
    data(sandbox.post(ONE, json!({"userId": user_id})).await);
    assert_eq!(set("Activated").await["departmentIds"], json!([]));
}
