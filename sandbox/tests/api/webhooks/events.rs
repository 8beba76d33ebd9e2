//! Which events a change tells of: what it means, not only which call made it.

use serde_json::{Value, json};

use super::listener::Listener;
use crate::client::data;

#[tokio::test]
async fn custom_data_is_told_for_what_has_it() {
    let mut listener = Listener::start().await;
    let rd = listener.sandbox.department("rd").await;
    let user = listener.sandbox.ready.user_id.clone();
    data(listener.sandbox.post("/api/v3/create-role", json!({"code": "cook", "name": "Cook"})).await);
    let group = json!({"name": "a", "code": "kitchen", "description": "a", "type": "STATIC"});
    data(listener.sandbox.post("/api/v3/create-group", group).await);
    listener.events("create-role", json!({"code": "waiter", "name": "Waiter"})).await;
    for (kind, target, event) in [
        ("USER", &*user, "user:udv-changed"),
        ("ROLE", "cook", "role:udv-changed"),
        ("DEPARTMENT", &*rd, "organization:udv-changed"),
        ("GROUP", "kitchen", "group:updated"),
    ] {
        let field = json!({"targetType": kind, "key": "floor", "dataType": "STRING"});
        let told = listener.events("set-custom-fields", json!({"list": [field]})).await;
        assert_eq!(told, ["user-pool:udf-added"]);
        let values = json!({"targetType": kind, "targetIdentifier": target, "namespace": "default",
            "list": [{"key": "floor", "value": "3"}]});
        assert_eq!(listener.events("set-custom-data", values).await, [event]);
    }
}

#[tokio::test]
async fn new_custom_fields_and_changed_ones_are_told_apart() {
    let mut listener = Listener::start().await;
    let field = |key: &str| json!({"targetType": "USER", "key": key, "dataType": "STRING"});
    listener.events("set-custom-fields", json!({"list": [field("floor")]})).await;
    let told = listener.bodies("set-custom-fields", json!({"list": [field("room"), field("floor")]})).await;
    let told: Vec<_> = told.iter().map(|(event, list)| (event.as_str(), &list[0]["key"], &list[1])).collect();
    let (room, floor) = (json!("room"), json!("floor"));
    let expected =
        [("user-pool:udf-added", &room, &Value::Null), ("user-pool:updated", &floor, &Value::Null)];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn a_department_that_moves_and_a_role_that_is_disabled_are_told_besides() {
    let mut listener = Listener::start().await;
    let [rd, sales] = [listener.sandbox.department("rd").await, listener.sandbox.department("sales").await];
    listener.events("create-role", json!({"code": "cook", "name": "Cook"})).await;
    let updated = "organization:node-updated";
    for (change, expected) in [
        (json!({"parentDepartmentId": sales}), vec![updated, "organization:node-moved"]),
        (json!({"parentDepartmentId": sales}), vec![updated]),
        (json!({"customData": {"floor": "3"}}), vec![updated, "organization:udv-changed"]),
        (json!({"name": "Research"}), vec![updated]),
    ] {
        let mut body = change.clone();
        body["organizationCode"] = json!("steamory");
        body["departmentId"] = json!(rd);
        assert_eq!(listener.events("update-department", body).await, expected, "{change}");
    }
    for (status, expected) in [
        ("DISABLE", vec!["role:updated", "role:disable"]),
        ("DISABLE", vec!["role:updated"]),
        ("ENABLE", vec!["role:updated"]),
    ] {
        let body = json!({"code": "cook", "newCode": "cook", "name": "Cook", "status": status});
        assert_eq!(listener.events("update-role", body).await, expected, "{status}");
    }
}

#[tokio::test]
async fn what_a_call_gives_and_what_it_takes_are_told_apart() {
    let mut listener = Listener::start().await;
    let user = listener.sandbox.ready.user_id.clone();
    let item = |actions: Value| {
        json!({"targetType": "USER", "targetIdentifiers": [user],
            "resources": [{"code": "note", "resourceType": "DATA", "actions": actions}]})
    };
    for (list, expected) in [
        (json!([item(json!(["read"]))]), vec!["permission:add"]),
        (json!([item(json!([]))]), vec!["permission:revoke"]),
        (json!([item(json!(["read"])), item(json!([]))]), vec!["permission:add", "permission:revoke"]),
    ] {
        let body = json!({"namespace": "default", "list": list});
        assert_eq!(listener.events("authorize-resources", body).await, expected);
    }
    let group = json!({"name": "a", "code": "kitchen", "description": "a", "type": "STATIC"});
    let told = listener.events("create-or-update-group", group.clone()).await;
    assert_eq!(told, ["group:created"]);
    assert_eq!(listener.events("create-or-update-group", group).await, ["group:updated"]);
}

#[tokio::test]
async fn permission_spaces_are_told_as_permission_groups_are() {
    let mut listener = Listener::start().await;
    for (call, event) in [("create", "created"), ("update", "updated"), ("delete", "deleted")] {
        let body = json!({"code": "annex", "name": "Annex"});
        let told = listener.events(&format!("{call}-permission-namespace"), body).await;
        assert_eq!(told, [format!("privilege-namespace:{event}")]);
    }
}
