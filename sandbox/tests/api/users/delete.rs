use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/delete-users-batch";

async fn rd(sandbox: &Sandbox) -> Value {
    let body = json!({"organizationCode": "steamory", "departmentId": "rd", "departmentIdType": "code"});
    data(sandbox.post("/api/v3/update-department", body).await)
}

#[tokio::test]
async fn deletes_users_with_memberships_and_leads() {
    let sandbox = Sandbox::start().await;
    let before = rd(&sandbox).await;
    assert_eq!(before["leaderUserIds"][0], sandbox.ready.user_id);
    let body = json!({"userIds": ["wang.wei", "li.na"], "options": {"userIdType": "username"}});
    assert_eq!(data(sandbox.post(PATH, body).await), json!({"success": true}));
    let after = rd(&sandbox).await;
    assert_eq!(after["membersCount"].as_u64().map(|count| count + 1), before["membersCount"].as_u64());
    let leaders = after["leaderUserIds"].as_array().expect("a list");
    assert!(!leaders.is_empty() && !leaders.contains(&json!(sandbox.ready.user_id)));
    let answer = sandbox.get("/api/v3/get-user", &[("userId", &sandbox.ready.user_id)]).await;
    assert_eq!(refusal(&answer).0, 404);
    let create = json!({"username": "wang.wei", "email": "wang.wei@steamory.example"});
    data(sandbox.post("/api/v3/create-user", create).await);
}

#[tokio::test]
async fn deletes_nobody_if_one_does_not_exist() {
    let sandbox = Sandbox::start().await;
    let answer = sandbox.post(PATH, json!({"userIds": [sandbox.ready.user_id, "nobody"]})).await;
    assert_eq!(refusal(&answer), (404, Some(2004), "User does not exist"));
    data(sandbox.get("/api/v3/get-user", &[("userId", &sandbox.ready.user_id)]).await);
}

#[tokio::test]
async fn refuses_malformed_batches() {
    let sandbox = Sandbox::start().await;
    for (body, fields) in [
        (json!({}), "userIds"),
        (json!({"userIds": "x"}), "userIds"),
        (json!({"userIds": [1]}), "userIds"),
        (json!({"userIds": vec!["x"; 51]}), "userIds"),
        (json!({"userIds": ["x"], "options": {"userIdType": "id"}}), "options.userIdType"),
        (json!({"userIds": ["x"], "options": {"userIdType": "email"}}), "userIds"),
    ] {
        let answer = sandbox.post(PATH, body).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}
