use serde_json::{Value, json};

use super::{assign, create, get, members, target};
use crate::client::{START, Sandbox, data, refusal};

const PATH: &str = "/api/v3/update-role";

async fn update(sandbox: &Sandbox, code: &str, others: Value) -> Value {
    let mut body = json!({"code": code, "newCode": code, "name": "Name"});
    for (name, value) in others.as_object().expect("an object") {
        body[name] = value.clone();
    }
    sandbox.post(PATH, body).await
}

#[tokio::test]
async fn changes_every_field_and_keeps_the_assignments() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "old").await;
    assign(&sandbox, "old", json!([target("USER", &sandbox.ready.user_id)]), json!({})).await;
    let time = START + 1000;
    let others = json!({
        "newCode": "new", "name": "新", "description": "Changed", "status": "ENABLE", "disableTime": time.to_string(),
        "enablePermissionApply": true, "namespace": "default"
    });
    assert_eq!(data(update(&sandbox, "old", others).await), json!({"success": true}));
    let role = data(get(&sandbox, "new").await);
    assert_eq!(
        role,
        json!({
            "id": role["id"], "code": "new", "name": "新", "description": "Changed", "namespace": "default",
            "namespaceName": "默认权限分组", "status": "ENABLE", "disableTime": time, "enablePermissionApply": true
        })
    );
    assert_eq!(refusal(&get(&sandbox, "old").await).0, 404);
    assert_eq!(members(&sandbox, "new", &[]).await.0, 1);
    // A second call finds nothing under the former code.
    assert_eq!(refusal(&update(&sandbox, "old", json!({"newCode": "new"})).await).0, 404);
}

#[tokio::test]
async fn keeps_what_is_absent_and_clears_the_time_by_null() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "role").await;
    let others = json!({"description": "Kept", "disableTime": "1", "enablePermissionApply": true, "status": "DISABLE"});
    data(update(&sandbox, "role", others).await);
    data(update(&sandbox, "role", json!({})).await);
    let role = data(get(&sandbox, "role").await);
    assert_eq!(
        (&role["description"], &role["disableTime"], &role["enablePermissionApply"], &role["status"]),
        (&json!("Kept"), &json!(1), &json!(true), &json!("DISABLE"))
    );
    // The role stays disabled as long as its time is over.
    data(update(&sandbox, "role", json!({"status": "ENABLE"})).await);
    assert_eq!(data(get(&sandbox, "role").await)["status"], "DISABLE");
    data(update(&sandbox, "role", json!({"disableTime": null})).await);
    let role = data(get(&sandbox, "role").await);
    assert_eq!((&role["disableTime"], &role["status"]), (&Value::Null, &json!("ENABLE")));
    data(update(&sandbox, "role", json!({"status": "disable"})).await);
    assert_eq!(data(get(&sandbox, "role").await)["status"], "DISABLE");
}

#[tokio::test]
async fn refuses_a_code_that_another_role_has() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "role").await;
    let answer = update(&sandbox, "role", json!({"newCode": "admin"})).await;
    assert_eq!(refusal(&answer), (409, None, "newCode already exists: admin"));
    // One of another permission group is no obstacle.
    data(update(&sandbox, "role", json!({"newCode": "helpdesk"})).await);
    let answer = update(&sandbox, "helpdesk", json!({"status": "SOMETIMES"})).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter status is malformed"));
}

#[tokio::test]
async fn a_time_that_was_read_can_be_sent_back() {
    let sandbox = Sandbox::start().await;
    let body = json!({"code": "first", "disableTime": START + 1000});
    let first = data(sandbox.post("/api/v3/create-role", body).await);
    assert_eq!(first["disableTime"], START + 1000);
    data(update(&sandbox, "first", first).await);
    assert_eq!(data(get(&sandbox, "first").await)["disableTime"], START + 1000);
    for time in [json!(-1), json!(1.5), json!(true), json!([1])] {
        let answer = update(&sandbox, "first", json!({"disableTime": time})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter disableTime is malformed"), "{time}");
    }
}
