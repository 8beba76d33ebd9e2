use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/get-user";
const BATCH: &str = "/api/v3/get-user-batch";

#[tokio::test]
async fn answers_the_seeded_user() {
    let sandbox = Sandbox::start().await;
    let user = data(sandbox.get(PATH, &[("userId", &sandbox.ready.user_id)]).await);
    assert_eq!(user["userId"], sandbox.ready.user_id);
    assert_eq!(
        user,
        json!({
            "userId": user["userId"],
            "createdAt": "2024-01-02T00:00:00.000Z",
            "updatedAt": "2024-01-02T00:00:00.000Z",
            "signedUp": "2024-01-02T00:00:00.000Z",
            "status": "Activated",
            "statusChangedAt": "2024-01-02T00:00:00.000Z",
            "workStatus": "Active",
            "userSourceType": "adminCreated",
            "loginsCount": 2,
            "lastLogin": "2024-03-01T12:00:00.000Z",
            "lastIp": "192.0.2.1",
            "lastLoginApp": user["lastLoginApp"],
            "gender": "U",
            "emailVerified": true,
            "phoneVerified": true,
            "resetPasswordOnNextLogin": false,
            "externalId": "E00001",
            "email": "wang.wei@steamory.example",
            "phone": "13800000000",
            "username": "wang.wei",
            "name": "王伟",
            "photo": user["photo"],
            "mainDepartmentId": sandbox.department("rd").await,
        })
    );
    assert!(user["photo"].as_str().is_some_and(|photo| photo.starts_with("data:image/svg+xml,")));
}

#[tokio::test]
async fn finds_a_user_by_every_documented_id() {
    let sandbox = Sandbox::start().await;
    for (id_type, id) in [
        ("user_id", sandbox.ready.user_id.as_str()),
        ("external_id", "E00001"),
        ("phone", "13800000000"),
        ("email", "Wang.Wei@STEAMORY.example"),
        ("username", "wang.wei"),
        ("identity", "65920080e00acd456178d0cc:steamory-wang.wei"),
        ("sync_relation", "lark:ou_0000000000000000"),
    ] {
        let user = data(sandbox.get(PATH, &[("userId", id), ("userIdType", id_type)]).await);
        assert_eq!(user["userId"], sandbox.ready.user_id, "{id_type}");
        let users = data(sandbox.get(BATCH, &[("userIds", id), ("userIdType", id_type)]).await);
        assert_eq!(users, json!([user]), "{id_type}");
    }
    let answer = sandbox.get(PATH, &[("userId", "x"), ("userIdType", "custom_field")]).await;
    assert_eq!(refusal(&answer).0, 400);
}

#[tokio::test]
async fn refuses_what_is_no_id() {
    let sandbox = Sandbox::start().await;
    for (id_type, id) in
        [("email", "no-at"), ("phone", "no digits"), ("identity", "x"), ("sync_relation", ":x")]
    {
        let answer = sandbox.get(PATH, &[("userId", id), ("userIdType", id_type)]).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter userId is malformed"), "{id_type}");
        let answer = sandbox.get(BATCH, &[("userIds", id), ("userIdType", id_type)]).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter userIds is malformed"), "{id_type}");
    }
    let answer = sandbox.get(PATH, &[("userId", ""), ("withPost", "yes")]).await;
    assert_eq!(refusal(&answer).2, "Parameter userId, withPost is malformed");
    let answer = sandbox.get(PATH, &[("userId", "nobody")]).await;
    assert_eq!(refusal(&answer), (404, Some(2004), "User does not exist"));
}

#[tokio::test]
async fn adds_what_is_asked_for() {
    let sandbox = Sandbox::start().await;
    let custom_data = json!({"icon": "x", "level": 3});
    let update = json!({"userId": sandbox.ready.user_id, "customData": custom_data});
    let plain = data(sandbox.post("/api/v3/update-user", update).await);
    for name in ["customData", "identities", "departmentIds", "postIdList", "icon"] {
        assert!(plain.get(name).is_none(), "{name}");
    }
    let ask = async |flags: &[&str]| {
        let mut parameters = vec![("userId", sandbox.ready.user_id.as_str())];
        parameters.extend(flags.iter().map(|flag| (*flag, "true")));
        data(sandbox.get(PATH, &parameters).await)
    };
    assert_eq!(ask(&["withCustomData"]).await["customData"], custom_data);
    let departments = json!([sandbox.department("rd").await, sandbox.department("sales").await]);
    assert_eq!(ask(&["withDepartmentIds"]).await["departmentIds"], departments);
    assert_eq!(ask(&["withPost"]).await["postIdList"], json!([]));
    let flat = ask(&["flatCustomData", "withCustomData"]).await;
    assert_eq!((&flat["icon"], &flat["level"], &flat["name"]), (&json!("x"), &json!(3), &json!("王伟")));
    assert!(flat.get("customData").is_none());
    let identities = &ask(&["withIdentities"]).await["identities"];
    assert_eq!(
        identities,
        &json!([{
            "identityId": identities[0]["identityId"],
            "extIdpId": "65920080e00acd456178d0cc",
            "provider": "oidc",
            "type": "primary",
            "userIdInIdp": "steamory-wang.wei",
            "userInfoInIdp": {"sub": "steamory-wang.wei"},
            "originConnIds": identities[0]["originConnIds"],
        }])
    );
}

#[tokio::test]
async fn a_batch_keeps_the_order_and_skips_whom_it_does_not_know() {
    let sandbox = Sandbox::start().await;
    let ask = async |ids: &str| {
        let users = data(sandbox.get(BATCH, &[("userIds", ids), ("userIdType", "username")]).await);
        let names = users.as_array().expect("a list").iter().map(|user| user["username"].clone());
        Value::from_iter(names)
    };
    assert_eq!(ask("li.na,nobody,wang.wei,li.na").await, json!(["li.na", "wang.wei"]));
    assert_eq!(ask("nobody").await, json!([]));
    let fifty = vec!["li.na"; 50].join(",");
    assert_eq!(ask(&fifty).await, json!(["li.na"]));
    let answer = sandbox.get(BATCH, &[("userIds", &format!("{fifty},li.na"))]).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter userIds is malformed"));
}
