use serde_json::{Value, json};

use super::{get, members, names};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/update-group";

async fn update(sandbox: &Sandbox, code: &str, others: Value) -> Value {
    let mut body = json!({"code": code, "description": "Changed"});
    for (name, value) in others.as_object().expect("an object") {
        body[name] = value.clone();
    }
    sandbox.post(PATH, body).await
}

#[tokio::test]
async fn changes_what_is_present_and_keeps_the_members() {
    let sandbox = Sandbox::start().await;
    let before = data(get(&sandbox, "on-call", &[]).await);
    let group = data(update(&sandbox, "on-call", json!({"newCode": "night"})).await);
    assert_eq!(
        (&group["id"], &group["code"], &group["name"], &group["description"], &group["members"]),
        (&before["id"], &json!("night"), &json!("值班"), &json!("Changed"), &before["members"])
    );
    assert_eq!(names(&group["members"]).len(), 3);
    assert_eq!(members(&sandbox, "night", &[]).await.0, 3);
    assert_eq!(refusal(&get(&sandbox, "on-call", &[]).await).0, 404);
    // The roles of the group stay too.
    let parameters = [("roleCode", "helpdesk"), ("namespaceCode", "system")];
    let page = data(sandbox.get("/api/v3/list-role-assignments", &parameters).await);
    assert_eq!(page["totalCount"], 1);
    assert_eq!(data(update(&sandbox, "night", json!({"name": "夜"})).await)["name"], "夜");
}

#[tokio::test]
async fn merges_custom_data_key_by_key() {
    let sandbox = Sandbox::start().await;
    data(update(&sandbox, "alumni", json!({"customData": {"floor": 3, "town": "上海"}})).await);
    data(update(&sandbox, "alumni", json!({"customData": {"floor": 4}})).await);
    data(update(&sandbox, "alumni", json!({})).await);
    let group = data(get(&sandbox, "alumni", &[("withCustomData", "true")]).await);
    assert_eq!(group["customData"], json!({"floor": 4, "town": "上海"}));
}

#[tokio::test]
async fn refuses_codes_that_are_taken_and_empty_texts() {
    let sandbox = Sandbox::start().await;
    let answer = update(&sandbox, "alumni", json!({"newCode": "developers"})).await;
    assert_eq!(refusal(&answer), (409, None, "The code of the group already exists"));
    data(update(&sandbox, "alumni", json!({"newCode": "alumni"})).await);
    for (field, value) in [("newCode", ""), ("newCode", "a b"), ("newCode", "组"), ("name", "")] {
        let answer = update(&sandbox, "alumni", json!({field: value})).await;
        let message = format!("Parameter {field} is malformed");
        assert_eq!(refusal(&answer), (400, None, message.as_str()), "{value}");
    }
}
