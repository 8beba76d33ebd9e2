use genauth_sandbox::Options;
use serde_json::{Value, json};

use super::{DELETE, SET_DATA, set, set_value};
use crate::client::{Sandbox, data, refusal};

async fn create(sandbox: &Sandbox, username: &str, custom_data: Value) -> Value {
    let body = json!({"username": username, "customData": custom_data});
    sandbox.post("/api/v3/create-user", body).await
}

async fn delete(sandbox: &Sandbox, user: &Value) {
    let body = json!({"userIds": [user["userId"]]});
    data(sandbox.post("/api/v3/delete-users-batch", body).await);
}

fn taken(field: &str, value: &str) -> String {
    format!("{field} already exists: {value}")
}

#[tokio::test]
async fn a_value_of_a_unique_field_belongs_to_one_user() {
    let sandbox = Sandbox::start().await;
    let first = data(create(&sandbox, "a", json!({"badgeNumber": "B-1"})).await);
    let answer = create(&sandbox, "b", json!({"badgeNumber": "B-1"})).await;
    assert_eq!(refusal(&answer), (409, None, taken("badgeNumber", "B-1").as_str()));
    let answer = set_value(&sandbox, "badgeNumber", json!("B-1")).await;
    assert_eq!(refusal(&answer), (409, None, taken("badgeNumber", "B-1").as_str()));
    data(create(&sandbox, "b", json!({"badgeNumber": "b-1"})).await);

    // The same user may set it again, and give it up in three ways.
    let update = async |custom_data: Value| {
        let body = json!({"userId": first["userId"], "customData": custom_data});
        data(sandbox.post("/api/v3/update-user", body).await)
    };
    update(json!({"badgeNumber": "B-1"})).await;
    update(json!({"badgeNumber": "B-2"})).await;
    data(set_value(&sandbox, "badgeNumber", json!("B-1")).await);
    update(json!({"badgeNumber": null})).await;
    let third = data(create(&sandbox, "c", json!({"badgeNumber": "B-2"})).await);
    assert_eq!(refusal(&create(&sandbox, "d", json!({"badgeNumber": "B-2"})).await).0, 409);
    delete(&sandbox, &third).await;
    data(create(&sandbox, "d", json!({"badgeNumber": "B-2"})).await);
}

#[tokio::test]
async fn a_batch_with_one_value_twice_creates_nobody() {
    let sandbox = Sandbox::start().await;
    let user = |name: &str| json!({"username": name, "customData": {"badgeNumber": "B-1"}});
    let answer = sandbox.post("/api/v3/create-users-batch", json!({"list": [user("a"), user("b")]})).await;
    assert_eq!(refusal(&answer).0, 409);
    data(sandbox.post("/api/v3/create-users-batch", json!({"list": [user("a")]})).await);
}

#[tokio::test]
async fn a_field_that_becomes_unique_knows_the_values_that_are_there() {
    let sandbox = Sandbox::start().await;
    for (name, value) in [
        ("a", json!(3)),
        ("b", json!(3)),
        ("c", json!(123_456_789_012_345_680_i64)),
        ("d", json!(0.1)),
        ("e", json!("x")),
    ] {
        data(create(&sandbox, name, json!({"size": value})).await);
    }
    let first = data(sandbox.get("/api/v3/get-user", &[("userId", "a"), ("userIdType", "username")]).await);
    let unique = |is_unique: bool| json!([{"targetType": "USER", "key": "size", "dataType": "NUMBER", "isUnique": is_unique}]);
    set(&sandbox, unique(true)).await;
    for (value, text) in
        [(json!(3), "3"), (json!(123_456_789_012_345_680_i64), "123456789012345680"), (json!(0.1), "0.1")]
    {
        let answer = set_value(&sandbox, "size", value).await;
        assert_eq!(refusal(&answer), (409, None, taken("size", text).as_str()));
    }
    // Two users had this value before: it is free when neither has.
    delete(&sandbox, &first).await;
    assert_eq!(refusal(&set_value(&sandbox, "size", json!(3)).await).0, 409);
    let second = data(sandbox.get("/api/v3/get-user", &[("userId", "b"), ("userIdType", "username")]).await);
    delete(&sandbox, &second).await;
    data(set_value(&sandbox, "size", json!(3)).await);

    set(&sandbox, unique(false)).await;
    data(create(&sandbox, "f", json!({"size": 3})).await);
    set(&sandbox, unique(true)).await;
    assert_eq!(refusal(&create(&sandbox, "g", json!({"size": 3})).await).0, 409);
    let list = json!([{"targetType": "USER", "key": "size"}]);
    data(sandbox.post(DELETE, json!({"tenantId": "t", "list": list})).await);
    data(create(&sandbox, "g", json!({"size": 3})).await);
}

#[tokio::test]
async fn kinds_of_targets_share_no_values_and_other_types_are_not_compared() {
    let sandbox = Sandbox::start().await;
    let list = json!([
        {"targetType": "DEPARTMENT", "key": "badgeNumber", "isUnique": true},
        {"targetType": "USER", "key": "isNew", "dataType": "BOOLEAN", "isUnique": true},
    ]);
    set(&sandbox, list).await;
    data(create(&sandbox, "a", json!({"badgeNumber": "B-1", "isNew": true})).await);
    data(create(&sandbox, "b", json!({"isNew": true})).await);
    let in_department = async |code: &str| {
        let list = json!([{"key": "badgeNumber", "value": "B-1"}]);
        let id = sandbox.department(code).await;
        let body = json!({"targetType": "DEPARTMENT", "targetIdentifier": id, "list": list});
        sandbox.post(SET_DATA, body).await
    };
    data(in_department("rd-web").await);
    assert_eq!(refusal(&in_department("rd").await).0, 409);
    let body = json!({"organizationCode": "steamory", "departmentId": "rd-web", "departmentIdType": "code"});
    data(sandbox.post("/api/v3/delete-department", body).await);
    data(in_department("rd").await);
}

#[tokio::test]
async fn nothing_is_left_of_values_in_the_tables() {
    let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
    let user = data(create(&sandbox, "a", json!({"badgeNumber": "B-1", "level": 3})).await);
    let rows = async || {
        let (_, tables) = sandbox.send("GET", "/sandbox/tables", Vec::new(), String::new()).await;
        tables["unique_values"].clone()
    };
    let row =
        json!({"target_type": "USER", "target_id": user["userId"], "key": "badgeNumber", "value": "B-1"});
    assert_eq!(rows().await, json!([row]));
    delete(&sandbox, &user).await;
    assert_eq!(rows().await, json!([]));
}

#[tokio::test]
async fn a_value_of_a_unique_field_belongs_to_one_group() {
    let sandbox = Sandbox::start().await;
    set(&sandbox, json!([{"targetType": "GROUP", "key": "room", "isUnique": true}])).await;
    let group = |code: &str, room: &str| json!({"code": code, "name": code, "description": "d", "type": "static", "customData": {"room": room}});
    let create = async |code: &str| sandbox.post("/api/v3/create-group", group(code, "1")).await;
    let update = async |room: Value| {
        let body = json!({"code": "a", "description": "d", "customData": {"room": room}});
        sandbox.post("/api/v3/update-group", body).await
    };
    data(create("a").await);
    assert_eq!(refusal(&create("b").await), (409, None, taken("room", "1").as_str()));
    let both = json!({"list": [group("b", "2"), group("c", "2")]});
    assert_eq!(refusal(&sandbox.post("/api/v3/create-groups-batch", both).await).0, 409);
    // The group may keep it, and give it up.
    data(update(json!("1")).await);
    data(update(Value::Null).await);
    data(create("b").await);
    assert_eq!(refusal(&update(json!("1")).await).0, 409);
    data(sandbox.post("/api/v3/delete-groups-batch", json!({"codeList": ["b"]})).await);
    data(update(json!("1")).await);
}

#[tokio::test]
async fn an_empty_text_is_no_value_that_must_be_unique() {
    let sandbox = Sandbox::start().await;
    let first = data(create(&sandbox, "a", json!({"badgeNumber": "", "desk": ""})).await);
    data(create(&sandbox, "b", json!({"badgeNumber": "", "desk": ""})).await);
    // It gives up the value that was there.
    let update = async |value: &str| {
        let body = json!({"userId": first["userId"], "customData": {"badgeNumber": value}});
        data(sandbox.post("/api/v3/update-user", body).await);
    };
    update("B-1").await;
    update("").await;
    data(create(&sandbox, "c", json!({"badgeNumber": "B-1"})).await);
    // Neither is it one of a field that becomes unique.
    set(&sandbox, json!([{"targetType": "USER", "key": "desk", "isUnique": true}])).await;
    data(create(&sandbox, "d", json!({"desk": ""})).await);
}

#[tokio::test]
async fn a_rule_makes_a_field_unique_too() {
    let sandbox = Sandbox::start().await;
    let rule = |kind: &str| json!([{"type": kind, "content": "", "error": "x"}]);
    let field = |kind: &str| json!([{"targetType": "USER", "key": "desk", "validateRules": rule(kind)}]);
    assert_eq!(set(&sandbox, field("OTHER")).await[0]["isUnique"], false);
    assert_eq!(set(&sandbox, field("UNIQUE")).await[0]["isUnique"], true);
    data(create(&sandbox, "a", json!({"desk": "1"})).await);
    assert_eq!(refusal(&create(&sandbox, "b", json!({"desk": "1"})).await).0, 409);
}
