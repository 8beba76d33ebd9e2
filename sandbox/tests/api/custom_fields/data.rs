use serde_json::json;

use super::{GET_DATA, SET_DATA, set, set_value, values};
use crate::client::{Sandbox, data, refusal};

#[tokio::test]
async fn values_are_those_that_the_calls_of_users_and_departments_know() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.clone();
    let list = json!([
        {"key": "level", "value": 4}, {"key": "hobby", "value": ["go", {"b": null}]}, {"key": "level", "value": 5}
    ]);
    let body =
        json!({"targetType": "USER", "targetIdentifier": user_id, "list": list, "namespace": "nothing"});
    assert_eq!(data(sandbox.post(SET_DATA, body).await), json!({"success": true}));
    data(set_value(&sandbox, "team", json!(true)).await);
    let expected = json!({"level": 5, "hobby": ["go", {"b": null}], "team": true});
    assert_eq!(values(&sandbox, "USER", &user_id).await, expected);
    let parameters = [("userId", user_id.as_str()), ("withCustomData", "true")];
    let user = data(sandbox.get("/api/v3/get-user", &parameters).await);
    assert_eq!((&user["customData"], &user["updatedAt"]), (&expected, &json!("2015-10-21T07:28:00.000Z")));

    let change = json!({"userId": user_id, "customData": {"hobby": "chess"}});
    data(sandbox.post("/api/v3/update-user", change).await);
    let expected = json!({"level": 5, "hobby": "chess", "team": true});
    assert_eq!(values(&sandbox, "USER", &user_id).await, expected);
}

#[tokio::test]
async fn a_department_is_named_by_its_id() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.department("rd-web").await;
    let list = json!([{"key": "floor", "value": 7.5}, {"key": "empty", "value": ""}]);
    let body = json!({"targetType": "DEPARTMENT", "targetIdentifier": id, "list": list});
    data(sandbox.post(SET_DATA, body).await);
    let expected = json!({"costCenter": "CC-050", "floor": 7.5, "empty": ""});
    assert_eq!(values(&sandbox, "DEPARTMENT", &id).await, expected);
    let parameters = [("departmentId", id.as_str()), ("withCustomData", "true")];
    let department = data(sandbox.get("/api/v3/get-department-by-id", &parameters).await);
    assert_eq!(department["customData"], expected);
    assert_eq!(department["updatedAt"], "2015-10-21T07:28:00.000Z");
}

#[tokio::test]
async fn unknown_targets_are_refused() {
    let sandbox = Sandbox::start().await;
    for (target, namespace, expected) in [
        ("USER", "nothing", (404, Some(2004), "User does not exist")),
        ("DEPARTMENT", "", (404, None, "Department does not exist: x")),
        ("GROUP", "", (404, None, "Group does not exist")),
        ("ROLE", "", (404, None, "Role does not exist")),
        ("ROLE", "nothing", (404, None, "Permission group does not exist")),
    ] {
        let parameters = [("targetType", target), ("targetIdentifier", "x"), ("namespace", namespace)];
        assert_eq!(refusal(&sandbox.get(GET_DATA, &parameters).await), expected, "{target}");
        let list = json!([{"key": "k", "value": 1}]);
        let body =
            json!({"targetType": target, "targetIdentifier": "x", "namespace": namespace, "list": list});
        assert_eq!(refusal(&sandbox.post(SET_DATA, body).await), expected, "{target}");
    }
}

#[tokio::test]
async fn a_value_that_is_refused_leaves_the_others_unset() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.clone();
    set(&sandbox, json!([{"targetType": "USER", "key": "size", "dataType": "NUMBER"}])).await;
    let list = json!([{"key": "hobby", "value": "go"}, {"key": "size", "value": "12"}]);
    let body = json!({"targetType": "USER", "targetIdentifier": user_id, "list": list});
    let message = "The value of the custom field size does not fit its data type NUMBER";
    assert_eq!(refusal(&sandbox.post(SET_DATA, body).await), (400, None, message));
    assert_eq!(values(&sandbox, "USER", &user_id).await, json!({}));
}
