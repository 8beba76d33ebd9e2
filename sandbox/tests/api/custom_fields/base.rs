use serde_json::{Value, json};

use super::keys;
use crate::client::{Sandbox, data, refusal};

const GET: &str = "/api/v3/get-user-base-fields";
const LIST: &str = "/api/v3/list-user-base-fields";
const SET: &str = "/api/v3/set-user-base-fields";

async fn all(sandbox: &Sandbox) -> Vec<Value> {
    data(sandbox.get(GET, &[]).await).as_array().expect("a list").clone()
}

#[tokio::test]
async fn users_have_built_in_fields_and_other_targets_none() {
    let sandbox = Sandbox::start().await;
    let fields = all(&sandbox).await;
    assert_eq!(keys(&fields)[..3], ["username", "email", "phone"]);
    assert!(fields.iter().all(|field| field["targetType"] == "USER" && field.get("createdAt").is_none()));
    let gender = fields.iter().find(|field| field["key"] == "gender").expect("a gender");
    assert_eq!((&gender["dataType"], &gender["options"][0]["value"]), (&json!("ENUM"), &json!("M")));
    let list = async |target: &str, data_type: &str| {
        let parameters = [("targetType", target), ("dataType", data_type), ("limit", "50")];
        data(sandbox.get(LIST, &parameters).await)
    };
    let mut listed = 0;
    for data_type in ["STRING", "NUMBER", "DATETIME", "BOOLEAN", "SELECT", "OBJECT"] {
        let page = list("USER", data_type).await;
        let count = page["list"].as_array().expect("a list").len();
        assert_eq!(page["count"]["all"], count, "{data_type}");
        listed += count;
    }
    assert_eq!(listed, fields.len());
    for target in ["ROLE", "DEPARTMENT"] {
        let none = json!({"count": {"all": 0, "userVisible": 0, "adminVisible": 0}, "list": []});
        assert_eq!(list(target, "STRING").await, none);
    }
}

#[tokio::test]
async fn settings_of_built_in_fields_change_but_not_their_order() {
    let sandbox = Sandbox::start().await;
    let before = all(&sandbox).await;
    let change = json!({
        "key": "company", "label": "Employer", "description": "Who pays", "userEditable": false,
        "visibleInAdminConsole": false, "visibleInUserCenter": false, "i18n": {"label": {}}
    });
    let stored = data(sandbox.post(SET, json!({"list": [change, {"key": "email"}]})).await);
    assert_eq!(keys(stored.as_array().expect("a list")), ["company", "email"]);
    let place = before.iter().position(|field| field["key"] == "company").expect("a place");
    let mut expected = before.clone();
    for (name, value) in change.as_object().expect("an object") {
        expected[place][name] = value.clone();
    }
    assert_eq!(stored[0], expected[place]);
    assert_eq!(all(&sandbox).await, expected);
}

#[tokio::test]
async fn an_unknown_field_is_refused_and_nothing_changes() {
    let sandbox = Sandbox::start().await;
    let before = all(&sandbox).await;
    for key in ["nothing", "level"] {
        let body = json!({"list": [{"key": "email", "label": "x"}, {"key": key, "label": "x"}]});
        let answer = sandbox.post(SET, body).await;
        assert_eq!(refusal(&answer), (404, None, format!("Field does not exist: {key}").as_str()));
    }
    assert_eq!(all(&sandbox).await, before);
}

#[tokio::test]
async fn type_and_uniqueness_of_a_built_in_field_cannot_change() {
    let sandbox = Sandbox::start().await;
    let before = all(&sandbox).await;
    for (name, value) in [("dataType", json!("NUMBER")), ("isUnique", json!(false))] {
        let list = json!([{"key": "nickname", "label": "x"}, {"key": "email", name: value}]);
        let answer = sandbox.post(SET, json!({"list": list})).await;
        let message = format!("{name} of the built-in field email cannot be changed once it is set");
        assert_eq!(refusal(&answer), (422, None, message.as_str()));
    }
    assert_eq!(all(&sandbox).await, before);
    // What is there may be sent back.
    data(sandbox.post(SET, json!({"list": before[..35]})).await);
    assert_eq!(all(&sandbox).await, before);
}

#[tokio::test]
async fn a_keyword_is_looked_for_in_translations_too() {
    let sandbox = Sandbox::start().await;
    for (lang, found) in [("", 1), ("en-US", 1), ("zh-CN", 0), ("nothing", 0)] {
        let parameters =
            [("targetType", "USER"), ("dataType", "STRING"), ("keyword", "address"), ("lang", lang)];
        let page = data(sandbox.get(LIST, &parameters).await);
        // Two keys have it.
        assert_eq!(page["count"]["all"], 2 + found, "{lang}");
    }
}
