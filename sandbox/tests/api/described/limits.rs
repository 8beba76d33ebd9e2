//! Values that are just valid: at a limit, of one of several types, of a type that the sources doubt.

use serde_json::{Value, json};

use super::contract::Contract;
use super::inputs::{self, Extent, kind, limit, name};
use super::rules::{Break, broken, wrong};
use super::{DESCRIBED, ask};
use crate::client::Sandbox;

/// Inputs with a value at a limit wherever there is one are valid.
async fn takes(rule: Break) {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    for call in contract.described().into_iter().filter(|call| call.place != "path") {
        let place = (&*call.request, "", call.place == "query");
        let input = broken(&contract, place, rule, &mut Vec::new());
        let (status_code, message) = ask(&sandbox, call, &input).await;
        assert_eq!(status_code, 501, "{}: {message}, {input:.2000}", call.name);
    }
}

#[tokio::test]
async fn takes_what_is_at_a_limit() {
    takes(|contract, place| {
        let size = |name| limit(place.field, name).map(|max| usize::try_from(max).expect("a size"));
        if let Some(size) = size("maxLength") {
            // Each letter is two UTF-16 units, as JavaScript counts.
            return wrong("\u{20bb7}".repeat(size / 2), "");
        }
        if let Some(size) = size("maxItems") {
            let list = inputs::input(contract, place.type_name, Extent::All)[name(place.field)].clone();
            // The limit is not that of the items.
            let is_text = kind(place.field) == "string[]" && place.field.get("enum").is_none();
            let item = if is_text { Value::from("x".repeat(200)) } else { list[0].clone() };
            return wrong(vec![item; size], "");
        }
        wrong(limit(place.field, "maximum")?, "")
    })
    .await;
    takes(|_, place| wrong(limit(place.field, "minimum")?, "")).await;
}

#[tokio::test]
async fn takes_other_types_where_the_sources_doubt_the_type() {
    for value in [json!(7), json!("7"), json!(true), json!([[]]), json!({})] {
        let contract = Contract::read();
        let sandbox = Sandbox::start().await;
        for call in contract.described().into_iter().filter(|call| call.place == "body") {
            let mut input = inputs::input(&contract, &call.request, Extent::Required);
            for field in contract.fields(&call.request) {
                let is_same = match kind(field) {
                    "string" => value.is_string(),
                    "integer" => value.is_number(),
                    list if list.ends_with("[]") => value.is_array(),
                    _ => value.is_object(),
                };
                if field.get("suspect").is_some() && !is_same {
                    input[name(field)] = value.clone();
                }
            }
            assert_eq!(ask(&sandbox, call, &input).await.0, 501, "{}: {input}", call.name);
        }
    }
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let call = contract.call("addUser");
    for value in [json!([7]), Value::Null] {
        let mut input = inputs::input(&contract, &call.request, Extent::Required);
        input["userIds"] = value.clone();
        assert_eq!(ask(&sandbox, call, &input).await.0, 400, "{value}");
    }
}

#[tokio::test]
async fn takes_each_type_of_a_union_with_its_own_limits() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let call = contract.call("createDataResource");
    let mut input = inputs::input(&contract, &call.request, Extent::Required);
    for (value, message) in [
        (json!("x"), None),
        (json!("x".repeat(500)), None),
        (json!(vec!["x"; 100]), None),
        (json!([]), None),
        (json!({"code": "c", "name": "n"}), None),
        (json!("x".repeat(501)), Some("struct must be shorter than or equal to 500 characters")),
        (json!(""), Some("struct should not be empty")),
        (json!(vec!["x"; 101]), Some("struct must contain no more than 100 elements")),
        // A tree is a list of its top nodes, which the contract does not declare.
        (json!([{"code": "c", "name": "n"}]), None),
        (json!({"name": "n"}), Some("code should not be empty")),
        (json!(true), Some("struct has none of the documented types")),
        (Value::Null, Some("struct should not be empty")),
    ] {
        input["struct"] = value.clone();
        // The call behaves: after the contract, it looks for the permission namespace.
        let expected = message.unwrap_or("Permission namespace does not exist");
        let status_code = if message.is_some() { 400 } else { 404 };
        assert_eq!(ask(&sandbox, call, &input).await, (status_code, expected.to_owned()), "{value:.100}");
    }
}

#[tokio::test]
async fn takes_the_number_among_the_texts_of_an_enum() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let call = contract.call("reviewTenantEnterpriseCertification");
    for (value, status_code) in
        [(json!("pass"), 501), (json!(-1), 501), (json!("-1"), 400), (json!(0), 400), (json!("x"), 400)]
    {
        let input = json!({"tenantId": "t", "reviewReason": "r", "enterpriseCertificationStatus": value});
        let (found, message) = ask(&sandbox, call, &input).await;
        assert_eq!(found, status_code, "{value}: {message}");
        if found == 400 {
            assert_eq!(message, "Parameter enterpriseCertificationStatus is malformed");
        }
    }
}

#[tokio::test]
async fn takes_null_where_it_is_a_value() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let mut count = 0;
    for call in contract.described().into_iter().filter(|call| call.place == "body") {
        let mut input = inputs::input(&contract, &call.request, Extent::All);
        for field in contract.fields(&call.request).iter().filter(|field| field["nullable"] == true) {
            input[name(field)] = Value::Null;
            count += 1;
        }
        assert_eq!(ask(&sandbox, call, &input).await.0, 501, "{}: {input}", call.name);
    }
    assert!(count > 0, "{count}");
    let call = contract.call("updateModel");
    let mut input = inputs::input(&contract, &call.request, Extent::All);
    input["description"].take();
    input["name"].take();
    let expected = (400, "Parameter name is malformed".to_owned());
    assert_eq!(ask(&sandbox, call, &input).await, expected);
}

#[tokio::test]
async fn takes_translations_into_some_of_the_languages() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let call = contract.call("updateRegisterExtendsFields");
    let mut input = inputs::input(&contract, &call.request, Extent::Required);
    let mut with = |label: Value| {
        input["extendsField"]["i18n"] = json!({"label": label});
        input.clone()
    };
    for label in [
        json!({}),
        json!({"zh-CN": {"enabled": false, "value": ""}, "en-US": {"enabled": true, "value": "x"}}),
    ] {
        assert_eq!(ask(&sandbox, call, &with(label)).await, (501, DESCRIBED.to_owned()));
    }
    let expected =
        "Parameter extendsField.i18n.label.ja-JP.enabled, extendsField.i18n.label.ja-JP.value is malformed";
    assert_eq!(ask(&sandbox, call, &with(json!({"ja-JP": {}}))).await, (400, expected.to_owned()));
}
