use serde_json::json;

use super::post_in_chinese;
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/create-namespace";
const BATCH: &str = "/api/v3/create-namespaces-batch";

#[tokio::test]
async fn answers_the_permission_group_as_stored() {
    let sandbox = Sandbox::start().await;
    let full = json!({"code": "store", "name": "商店", "description": "All shops"});
    assert_eq!(data(sandbox.post(PATH, full.clone()).await), full);
    assert_eq!(data(sandbox.get("/api/v3/get-namespace", &[("code", "store")]).await), full);
    let least = json!({"code": "a.b/c:1*"});
    assert_eq!(data(sandbox.post(PATH, least.clone()).await), least);
}

#[tokio::test]
async fn refuses_a_code_that_is_taken() {
    let sandbox = Sandbox::start().await;
    let answer = sandbox.post(PATH, json!({"code": "default"})).await;
    assert_eq!(refusal(&answer), (409, None, "code already exists: default"));
}

#[tokio::test]
async fn refuses_malformed_codes_as_observed() {
    let sandbox = Sandbox::start().await;
    let long = "x".repeat(65);
    for (code, message) in [
        ("额！", "invalid namespace code: 额！"),
        (" ", "invalid namespace code:  "),
        ("", "参数 code 格式错误"),
        (long.as_str(), "参数 code 格式错误"),
    ] {
        let answer = post_in_chinese(&sandbox, PATH, json!({"code": code, "name": "权限分组名字"})).await;
        assert_eq!(refusal(&answer), (400, None, message));
    }
    data(sandbox.post(PATH, json!({"code": "x".repeat(64)})).await);
}

#[tokio::test]
async fn a_batch_refuses_malformed_codes_as_observed() {
    let sandbox = Sandbox::start().await;
    let long = "x".repeat(65);
    for (code, message) in [
        ("额！", "invalid namespace code: 额！".to_owned()),
        (" ", "invalid namespace code:  ".to_owned()),
        ("", "namespace name must not be empty".to_owned()),
        (long.as_str(), format!("invalid namespace code: {long}")),
    ] {
        let answer = post_in_chinese(&sandbox, BATCH, json!({"list": [{"code": code}]})).await;
        assert_eq!(refusal(&answer), (400, None, message.as_str()));
    }
}

#[tokio::test]
async fn a_batch_creates_all_or_none() {
    let sandbox = Sandbox::start().await;
    let list = json!([{"code": "a", "name": "A"}, {"code": "b"}]);
    assert_eq!(data(sandbox.post(BATCH, json!({"list": list})).await), json!({"success": true}));
    for list in [json!([{"code": "c"}, {"code": "a"}]), json!([{"code": "c"}, {"code": "c"}])] {
        assert_eq!(refusal(&sandbox.post(BATCH, json!({"list": list})).await).0, 409);
    }
    let codes = [("codeList", "b,c,a")];
    let found = data(sandbox.get("/api/v3/get-namespaces-batch", &codes).await);
    assert_eq!(found, json!([{"code": "b"}, {"code": "a", "name": "A"}]));
}

#[tokio::test]
async fn an_empty_name_is_none() {
    let sandbox = Sandbox::start().await;
    assert_eq!(
        data(sandbox.post(PATH, json!({"code": "store", "name": ""})).await),
        json!({"code": "store"})
    );
    data(sandbox.post(BATCH, json!({"list": [{"code": "shop", "name": ""}]})).await);
    let list = data(sandbox.get("/api/v3/list-namespaces", &[("keywords", "shop")]).await);
    let listed = list["list"].as_array().and_then(|list| list.last().cloned());
    assert_eq!(listed, Some(json!({"code": "shop", "name": "shop", "status": 1})));
    let body = json!({"code": "resource-shop", "name": ""});
    assert_ne!(data(sandbox.post("/api/v3/update-namespace", body).await)["name"], "");
    data(sandbox.post("/api/v3/create-role", json!({"code": "role", "namespace": "store"})).await);
    let role = data(sandbox.get("/api/v3/get-role", &[("code", "role"), ("namespace", "store")]).await);
    assert_eq!(role["namespaceName"], "store");
}
