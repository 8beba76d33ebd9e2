use serde_json::{Value, json};

use super::{DELETE, SET, fields, keys, set, set_value, values};
use crate::client::{Sandbox, data, refusal};

#[tokio::test]
async fn a_new_field_has_defaults() {
    let sandbox = Sandbox::start().await;
    let list = set(&sandbox, json!([{"targetType": "DEPARTMENT", "key": "floor"}])).await;
    let expected = json!({
        "targetType": "DEPARTMENT", "createdAt": "2015-10-21T07:28:00.000Z", "dataType": "STRING", "key": "floor",
        "label": "floor", "encrypted": false, "isUnique": false, "userEditable": false,
        "visibleInAdminConsole": true, "visibleInUserCenter": true
    });
    assert_eq!(list, json!([expected]));
    assert_eq!(fields(&sandbox, "DEPARTMENT").await.last(), Some(&expected));
}

#[tokio::test]
async fn every_setting_is_kept_and_only_those_present_change() {
    let sandbox = Sandbox::start().await;
    let unit = |text: &str| json!({"enabled": true, "value": text});
    let mut field = json!({
        "targetType": "USER", "key": "campus", "dataType": "ENUM", "label": "Campus", "description": "Where they studied",
        "encrypted": true, "isUnique": true, "userEditable": true, "visibleInAdminConsole": false,
        "visibleInUserCenter": false, "options": [{"value": "a", "label": "A"}],
        "i18n": {"label": {"zh-CN": unit("校区"), "en-US": unit("Campus")}}
    });
    let mut sent = field.clone();
    sent["validateRules"] = json!([{"type": "UNIQUE", "content": "", "error": "x"}]);
    sent["appIds"] = json!(["a"]);
    sent["desensitization"] = json!(true);
    let stored = set(&sandbox, json!([sent])).await;
    field["createdAt"] = json!("2015-10-21T07:28:00.000Z");
    assert_eq!(stored, json!([field]));

    sandbox.pass(1000);
    let change = json!({
        "targetType": "USER", "key": "campus", "label": "Site", "options": [{"value": "b", "label": "B"}],
        "dataType": "ENUM", "encrypted": true, "userEditable": false, "description": null
    });
    let stored = set(&sandbox, json!([change])).await;
    field["label"] = json!("Site");
    field["options"] = json!([{"value": "b", "label": "B"}]);
    field["userEditable"] = json!(false);
    assert_eq!(stored, json!([field]));
}

#[tokio::test]
async fn the_answer_has_each_field_once_in_the_order_of_the_request() {
    let sandbox = Sandbox::start().await;
    let list = json!([
        {"targetType": "USER", "key": "b", "label": "first"},
        {"targetType": "GROUP", "key": "a"},
        {"targetType": "USER", "key": "b", "label": "second"},
        {"targetType": "ROLE", "key": "b"},
    ]);
    let stored = set(&sandbox, list).await;
    let found: Vec<_> = stored
        .as_array()
        .expect("a list")
        .iter()
        .map(|field| (field["targetType"].as_str(), field["key"].as_str(), field["label"].as_str()))
        .collect();
    let row = |target, key, label| (Some(target), Some(key), Some(label));
    assert_eq!(found, [row("USER", "b", "second"), row("GROUP", "a", "a"), row("ROLE", "b", "b")]);
}

#[tokio::test]
async fn type_and_encryption_cannot_change_and_nothing_of_the_call_is_kept() {
    let sandbox = Sandbox::start().await;
    for (name, value) in [("dataType", json!("STRING")), ("encrypted", json!(true))] {
        let change = json!({"targetType": "USER", "key": "level", name: value});
        let body = json!({"list": [{"targetType": "USER", "key": "new"}, change]});
        let answer = sandbox.post(SET, body).await;
        let message = format!("{name} of the custom field level cannot be changed once it is set");
        assert_eq!(refusal(&answer), (422, None, message.as_str()));
    }
    assert!(!keys(&fields(&sandbox, "USER").await).contains(&"new"));
}

#[tokio::test]
async fn the_key_of_a_built_in_field_is_taken_for_users_alone() {
    let sandbox = Sandbox::start().await;
    let answer = sandbox.post(SET, json!({"list": [{"targetType": "USER", "key": "nickname"}]})).await;
    let message = "The key of a custom field is that of a built-in field: nickname";
    assert_eq!(refusal(&answer), (409, None, message));
    assert_eq!(refusal(&set_value(&sandbox, "nickname", json!("x")).await), (409, None, message));
    let stored = set(&sandbox, json!([{"targetType": "ROLE", "key": "nickname"}])).await;
    assert_eq!(stored[0]["key"], "nickname");
}

#[tokio::test]
async fn deleting_a_field_keeps_its_values_and_frees_its_key() {
    let sandbox = Sandbox::start().await;
    data(set_value(&sandbox, "level", json!(3)).await);
    let list = json!([{"targetType": "USER", "key": "level"}, {"targetType": "USER", "key": "level"}]);
    let deleted = data(sandbox.post(DELETE, json!({"tenantId": "t", "list": list})).await);
    assert_eq!(deleted, json!({"success": true}));
    assert!(!keys(&fields(&sandbox, "USER").await).contains(&"level"));
    assert_eq!(values(&sandbox, "USER", &sandbox.ready.user_id).await, json!({"level": 3}));
    data(set_value(&sandbox, "level", json!("senior")).await);
    let stored = set(&sandbox, json!([{"targetType": "USER", "key": "level", "dataType": "BOOLEAN"}])).await;
    assert_eq!(stored[0]["dataType"], "BOOLEAN");
}

#[tokio::test]
async fn an_unknown_or_a_built_in_field_cannot_be_deleted() {
    let sandbox = Sandbox::start().await;
    for key in ["nothing", "nickname"] {
        let list = json!([{"targetType": "USER", "key": "level"}, {"targetType": "USER", "key": key}]);
        let answer = sandbox.post(DELETE, json!({"tenantId": "t", "list": list})).await;
        assert_eq!(refusal(&answer), (404, None, format!("Field does not exist: {key}").as_str()));
    }
    assert!(keys(&fields(&sandbox, "USER").await).contains(&"level"));
}

#[tokio::test]
async fn lists_filter_by_type_visibility_and_keyword() {
    let sandbox = Sandbox::start().await;
    let unit = |text: &str| json!({"enabled": false, "value": text});
    let i18n = json!({"label": {"zh-CN": unit("鞋码"), "en-US": unit("Footwear")}});
    let list = json!([
        {"targetType": "USER", "key": "shoeSize", "dataType": "NUMBER", "visibleInUserCenter": false, "i18n": i18n},
        {"targetType": "USER", "key": "deskNumber", "dataType": "NUMBER", "label": "Desk", "visibleInAdminConsole": false},
    ]);
    set(&sandbox, list).await;
    let list = async |more: &[(&str, &str)]| {
        let parameters = [&[("targetType", "USER"), ("dataType", "NUMBER")], more].concat();
        let page = data(sandbox.get("/api/v3/list-custom-fields", &parameters).await);
        let list: Vec<Value> = page["list"].as_array().expect("a list").clone();
        let keys: Vec<String> = keys(&list).into_iter().map(str::to_owned).collect();
        (page["count"].clone(), keys)
    };
    let count = |all, user, admin| json!({"all": all, "userVisible": user, "adminVisible": admin});
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let all = names(&["level", "shoeSize", "deskNumber"]);
    assert_eq!(list(&[]).await, (count(3, 2, 2), all));
    assert_eq!(list(&[("page", "2"), ("limit", "2")]).await, (count(3, 2, 2), names(&["deskNumber"])));
    assert_eq!(list(&[("userVisible", "false")]).await, (count(1, 0, 1), names(&["shoeSize"])));
    let visible = list(&[("adminVisible", "true"), ("userVisible", "true"), ("tenantId", "t")]).await;
    assert_eq!(visible, (count(1, 1, 1), names(&["level"])));
    assert_eq!(list(&[("keyword", "DESK"), ("lang", "en-US")]).await.1, names(&["deskNumber"]));
    assert_eq!(list(&[("keyword", "职")]).await.1, names(&["level"]));
    // The translations are searched, all or those of one language.
    for (keyword, lang, found) in [
        ("FOOT", "", true),
        ("foot", "en-US", true),
        ("foot", "zh-CN", false),
        ("鞋", "zh-CN", true),
        ("shoe", "zh-CN", true),
        ("enabled", "", false),
    ] {
        let expected = if found { names(&["shoeSize"]) } else { Vec::new() };
        assert_eq!(list(&[("keyword", keyword), ("lang", lang)]).await.1, expected, "{keyword} {lang}");
    }
    for (data_type, expected) in [("SELECT", 1), ("OBJECT", 0), ("BOOLEAN", 1), ("DATETIME", 0)] {
        let parameters = [("targetType", "USER"), ("dataType", data_type)];
        let page = data(sandbox.get("/api/v3/list-custom-fields", &parameters).await);
        assert_eq!(page["count"]["all"], expected, "{data_type}");
    }
}

#[tokio::test]
async fn lists_do_not_support_groups() {
    let sandbox = Sandbox::start().await;
    for list in ["get-custom-fields", "list-custom-fields", "list-user-base-fields"] {
        let parameters = [("targetType", "GROUP"), ("dataType", "STRING")];
        let answer = sandbox.get(&format!("/api/v3/{list}"), &parameters).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter targetType is malformed"), "{list}");
    }
}

#[tokio::test]
async fn an_empty_label_is_none() {
    let sandbox = Sandbox::start().await;
    let list = json!([
        {"targetType": "USER", "key": "level", "label": ""}, {"targetType": "USER", "key": "new", "label": ""}
    ]);
    let stored = set(&sandbox, list).await;
    assert_eq!((&stored[0]["label"], &stored[1]["label"]), (&json!("职级"), &json!("new")));
}

#[tokio::test]
async fn translations_have_the_four_languages_alone() {
    let sandbox = Sandbox::start().await;
    let unit = |text: &str| json!({"enabled": true, "value": text});
    let mut label = json!({"ja-JP": unit("階"), "zh-CN": unit("楼层")});
    let expected = json!({"label": label});
    label["fr-FR"] = json!({"anything": [1]});
    label["zh-CN"]["other"] = json!(1);
    let field = json!({"targetType": "USER", "key": "floor", "i18n": {"label": label, "name": label}});
    assert_eq!(set(&sandbox, json!([field])).await[0]["i18n"], expected);
}

#[tokio::test]
async fn options_repeat_as_given_and_only_an_enumeration_returns_them() {
    let sandbox = Sandbox::start().await;
    let options = json!([{"value": "a", "label": "A"}, {"value": "a", "label": "A again"}]);
    let field = |data_type: &str| json!({"targetType": "USER", "key": data_type, "dataType": data_type, "options": options});
    let stored = set(&sandbox, json!([field("ENUM"), field("STRING")])).await;
    assert_eq!(stored[0]["options"], options);
    assert!(stored[1].get("options").is_none());
}
