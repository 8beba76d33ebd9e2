//! Keys that no custom field can have, because the targets have such a field anyway.

use serde_json::{Value, json};

use super::{SET, SET_DATA};
use crate::client::{Sandbox, data, refusal};

/// The names of the fields of a type of the contract.
fn names(contract: &Value, type_name: &str) -> Vec<String> {
    let fields = contract["types"][type_name]["fields"].as_array().expect("fields");
    fields.iter().map(|field| field["name"].as_str().expect("a name").to_owned()).collect()
}

fn taken(key: &str) -> String {
    format!("The key of a custom field is that of a built-in field: {key}")
}

#[tokio::test]
async fn no_key_is_that_of_a_field_which_the_api_returns_of_the_target() {
    let sandbox = Sandbox::start().await;
    let contract = include_str!("../../../../tests/contract/management.json");
    let contract: Value = serde_json::from_str(contract).expect("JSON");
    let department = sandbox.department("rd").await;
    for (kind, type_name, id) in [
        ("USER", "UserDto", sandbox.ready.user_id.as_str()),
        ("DEPARTMENT", "DepartmentDto", department.as_str()),
        ("GROUP", "GroupDto", "developers"),
        ("ROLE", "RoleDto", "admin"),
    ] {
        let names = names(&contract, type_name);
        assert!(names.len() > 5, "{type_name}");
        for key in names {
            let field = json!({"targetType": kind, "key": key});
            let answer = sandbox.post(SET, json!({"list": [field]})).await;
            assert_eq!(refusal(&answer), (409, None, taken(&key).as_str()), "{kind}");
            let list = json!([{"key": key, "value": "x"}]);
            let body = json!({"targetType": kind, "targetIdentifier": id, "list": list});
            let answer = sandbox.post(SET_DATA, body).await;
            assert_eq!(refusal(&answer), (409, None, taken(&key).as_str()), "{kind}");
        }
    }
}

#[tokio::test]
async fn no_call_writes_custom_data_under_such_a_key() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.clone();
    let department = sandbox.department("rd-web").await;
    let of_user = json!({"hobby": "go", "email": "other@steamory.example"});
    let of_others = json!({"hobby": "go", "name": "x"});
    let user = json!({"username": "new", "customData": of_user});
    let change = json!({"userId": user_id, "customData": of_user});
    let group =
        json!({"code": "new", "name": "new", "description": "d", "type": "static", "customData": of_others});
    let organization = json!({
        "organizationCode": "steamory", "departmentId": department, "parentDepartmentId": "root", "name": "new",
        "customData": of_others
    });
    for (path, body, key) in [
        ("create-user", user.clone(), "email"),
        ("create-users-batch", json!({"list": [user]}), "email"),
        ("update-user", change.clone(), "email"),
        ("update-user-batch", json!({"list": [change]}), "email"),
        ("create-group", group.clone(), "name"),
        ("create-groups-batch", json!({"list": [group]}), "name"),
        ("update-group", json!({"code": "alumni", "description": "d", "customData": of_others}), "name"),
        ("create-department", organization.clone(), "name"),
        ("update-department", organization, "name"),
    ] {
        let answer = sandbox.post(&format!("/api/v3/{path}"), body).await;
        assert_eq!(refusal(&answer), (409, None, taken(key).as_str()), "{path}");
    }
    let parameters = [("userId", user_id.as_str()), ("flatCustomData", "true")];
    let user = data(sandbox.get("/api/v3/get-user", &parameters).await);
    assert!(user.get("hobby").is_none(), "{user}");
}

#[tokio::test]
async fn nothing_is_taken_away_under_such_a_key() {
    let sandbox = Sandbox::start().await;
    let body = json!({"userId": sandbox.ready.user_id, "customData": {"userId": null, "email": null, "hobby": "go"}});
    data(sandbox.post("/api/v3/update-user", body).await);
    let parameters = [("userId", sandbox.ready.user_id.as_str()), ("withCustomData", "true")];
    let user = data(sandbox.get("/api/v3/get-user", &parameters).await);
    assert_eq!(
        (&user["customData"]["hobby"], &user["email"]),
        (&json!("go"), &json!("wang.wei@steamory.example"))
    );
}

#[tokio::test]
async fn no_key_is_that_of_a_field_that_users_are_filtered_by() {
    let sandbox = Sandbox::start().await;
    for key in ["id", "identity", "userSource", "department", "loggedInApps", "lastLoginTime"] {
        let field = json!({"targetType": "USER", "key": key});
        let answer = sandbox.post(SET, json!({"list": [field]})).await;
        assert_eq!(refusal(&answer), (409, None, taken(key).as_str()));
    }
}
