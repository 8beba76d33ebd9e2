use serde_json::{Value, json};

use super::{set, set_value};
use crate::client::{Sandbox, data, refusal};

#[tokio::test]
async fn each_type_takes_its_values_and_no_others() {
    let sandbox = Sandbox::start().await;
    let options = json!([{"value": "s", "label": "small"}, {"value": "l", "label": "large"}]);
    let list = json!([
        {"targetType": "USER", "key": "string", "dataType": "STRING"},
        {"targetType": "USER", "key": "number", "dataType": "NUMBER"},
        {"targetType": "USER", "key": "datetime", "dataType": "DATETIME"},
        {"targetType": "USER", "key": "boolean", "dataType": "BOOLEAN"},
        {"targetType": "USER", "key": "enum", "dataType": "ENUM", "options": options},
        {"targetType": "USER", "key": "nothing", "dataType": "ENUM"},
    ]);
    set(&sandbox, list).await;
    let taken = |key: &str| -> Vec<Value> {
        match key {
            "string" => vec![json!(""), json!("7")],
            "number" => vec![json!(7), json!(-0.5), json!(1e300)],
            "datetime" => vec![
                json!(1_700_000_000_000_i64),
                json!("2024-02-29"),
                json!("1906-12-09"),
                json!("1906-12-09T10:00:00Z"),
                json!("1906-12-09 10:00:00"),
                json!("2024-02-29T10:00:00Z"),
                json!("2024-02-29T10:00:00.123Z"),
                json!("2024-02-29T10:00"),
                json!("2024-02-29T10:00:00"),
                json!("2024-02-29T10:00+08:00"),
            ],
            "boolean" => vec![json!(true), json!(false)],
            "enum" => vec![json!("s"), json!(["l", "s"]), json!([])],
            _ => vec![json!([])],
        }
    };
    let others = [
        json!("x"),
        json!(7),
        json!("true"),
        json!(true),
        json!(["x"]),
        json!({"s": 1}),
        json!("2023-02-29"),
        json!("01.02.2023"),
        json!(["s", 1]),
    ];
    for key in ["string", "number", "datetime", "boolean", "enum", "nothing"] {
        for value in taken(key) {
            assert_eq!(set_value(&sandbox, key, value.clone()).await["statusCode"], 200, "{key} {value}");
        }
        let fits = |value: &&Value| match key {
            "string" => !value.is_string(),
            "number" => !value.is_number(),
            "datetime" => !value.is_number(),
            "boolean" => !value.is_boolean(),
            _ => true,
        };
        let name = if key == "nothing" { "ENUM".to_owned() } else { key.to_uppercase() };
        let message = format!("The value of the custom field {key} does not fit its data type {name}");
        for value in others.iter().filter(fits) {
            let answer = set_value(&sandbox, key, value.clone()).await;
            assert_eq!(refusal(&answer), (400, None, message.as_str()), "{key} {value}");
        }
    }
}

#[tokio::test]
async fn every_call_that_writes_custom_data_follows_the_fields() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.clone();
    let department_id = sandbox.department("rd-web").await;
    let wrong_user = json!({"level": "high"});
    let wrong_department = json!({"costCenter": 7});
    set(&sandbox, json!([{"targetType": "GROUP", "key": "size", "dataType": "NUMBER"}])).await;
    let wrong_group = json!({"size": "large"});
    let group =
        json!({"code": "x", "name": "x", "description": "x", "type": "static", "customData": wrong_group});
    let sound = json!({"code": "y", "name": "y", "description": "y", "type": "static"});
    let department = json!({
        "organizationCode": "steamory", "departmentId": department_id, "name": "x", "parentDepartmentId": "root",
        "customData": wrong_department
    });
    let member = json!({"username": "x", "customData": wrong_user});
    for (path, body, field, data_type) in [
        ("create-user", member.clone(), "level", "NUMBER"),
        ("create-users-batch", json!({"list": [{"username": "y"}, member]}), "level", "NUMBER"),
        ("update-user", json!({"userId": user_id, "customData": wrong_user}), "level", "NUMBER"),
        ("create-department", department.clone(), "costCenter", "STRING"),
        ("update-department", department, "costCenter", "STRING"),
        ("create-department-tree", json!({"name": "t", "members": member}), "level", "NUMBER"),
        ("create-group", group.clone(), "size", "NUMBER"),
        ("create-groups-batch", json!({"list": [sound, group]}), "size", "NUMBER"),
        (
            "update-group",
            json!({"code": "alumni", "description": "x", "customData": wrong_group}),
            "size",
            "NUMBER",
        ),
        (
            "create-department-tree",
            json!({"name": "t", "members": {"username": "li.wei", "customData": wrong_user}}),
            "level",
            "NUMBER",
        ),
    ] {
        let answer = sandbox.post(&format!("/api/v3/{path}"), body).await;
        let message = format!("The value of the custom field {field} does not fit its data type {data_type}");
        assert_eq!(refusal(&answer), (400, None, message.as_str()), "{path}");
    }
    let answer = sandbox.post("/api/v3/is-user-exists", json!({"username": "y"})).await;
    assert_eq!(data(answer), json!({"exists": false}));
    assert_eq!(sandbox.get("/api/v3/get-group", &[("code", "y")]).await["statusCode"], 404);
}

#[tokio::test]
async fn null_takes_a_value_away_and_a_key_without_a_field_is_free() {
    let sandbox = Sandbox::start().await;
    let custom_data = json!({"level": null, "school": null, "shoe": [1, {"a": null}]});
    let body = json!({"userId": sandbox.ready.user_id, "customData": custom_data});
    data(sandbox.post("/api/v3/update-user", body).await);
}

#[tokio::test]
async fn what_is_stored_stays_when_a_field_changes() {
    let sandbox = Sandbox::start().await;
    data(set_value(&sandbox, "school", json!("pku")).await);
    data(set_value(&sandbox, "shoe", json!("large")).await);
    let list = json!([
        {"targetType": "USER", "key": "school", "options": [{"value": "eth", "label": "ETH"}]},
        {"targetType": "USER", "key": "shoe", "dataType": "NUMBER"},
    ]);
    set(&sandbox, list).await;
    let body = json!({"userId": sandbox.ready.user_id, "customData": {"level": 3}});
    data(sandbox.post("/api/v3/update-user", body).await);
    assert_eq!(refusal(&set_value(&sandbox, "school", json!("pku")).await).0, 400);
}

#[tokio::test]
async fn refusals_are_told_in_chinese_too() {
    let sandbox = Sandbox::start().await;
    let body = json!({"userId": sandbox.ready.user_id, "customData": {"level": "x"}});
    let signer = sandbox.signer().without("x-genauth-lang");
    let answer = sandbox.post_signed(signer, "/api/v3/update-user", body).await;
    assert_eq!(refusal(&answer), (400, None, "自定义字段 level 的值与其数据类型 NUMBER 不匹配"));
}

#[tokio::test]
async fn many_values_of_a_field_with_many_options_do_not_hold_up_others() {
    let sandbox = Sandbox::start().await;
    let names: Vec<String> = (0..20_000).map(|number| format!("option-{number}")).collect();
    let options: Vec<Value> = names.iter().map(|name| json!({"value": name, "label": "x"})).collect();
    set(&sandbox, json!([{"targetType": "USER", "key": "many", "dataType": "ENUM", "options": options}]))
        .await;
    let begun = std::time::Instant::now();
    data(set_value(&sandbox, "many", json!(names)).await);
    // Each value compared with each option takes a minute.
    assert!(begun.elapsed().as_secs() < 15);
}
