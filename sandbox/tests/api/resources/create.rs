use serde_json::json;

use crate::client::{Sandbox, data, refusal};
use crate::namespaces::post_in_chinese;

const PATH: &str = "/api/v3/create-resource";
const BATCH: &str = "/api/v3/create-resources-batch";

#[tokio::test]
async fn answers_the_resource_as_stored() {
    let sandbox = Sandbox::start().await;
    let full = json!({
        "code": "ecs", "description": "服务器", "name": "ECS", "type": "API",
        "actions": [{"name": "ecs:Start", "description": "启动"}, {"name": "资源操作", "description": "x"}],
        "apiIdentifier": "https://api.example.com", "namespace": "resource-shop"
    });
    let created = data(sandbox.post(PATH, full.clone()).await);
    let mut expected = full;
    expected["linkedToTenant"] = json!(false);
    assert_eq!(created, expected);
    let parameters = [("code", "ecs"), ("namespace", "resource-shop")];
    assert_eq!(data(sandbox.get("/api/v3/get-resource", &parameters).await), expected);
    let least = data(sandbox.post(PATH, json!({"code": "ecs", "type": "DATA"})).await);
    let expected = json!({"code": "ecs", "type": "DATA", "namespace": "default", "linkedToTenant": false});
    assert_eq!(least, expected);
}

#[tokio::test]
async fn a_code_is_unique_in_its_permission_group() {
    let sandbox = Sandbox::start().await;
    let answer = sandbox.post(PATH, json!({"code": "invoices", "type": "API"})).await;
    assert_eq!(refusal(&answer), (409, None, "code already exists: invoices"));
    let other = json!({"code": "invoices", "type": "API", "namespace": "resource-shop"});
    data(sandbox.post(PATH, other).await);
    let answer = sandbox.post(PATH, json!({"code": "x", "type": "API", "namespace": "nowhere"})).await;
    assert_eq!(refusal(&answer), (404, None, "Permission group does not exist"));
}

#[tokio::test]
async fn refuses_malformed_codes_as_observed() {
    let sandbox = Sandbox::start().await;
    let long = "x".repeat(65);
    for (code, message) in [
        ("额！", "invalid resource code: 额！"),
        (" ", "invalid resource code:  "),
        (long.as_str(), "参数 code 格式错误"),
    ] {
        let body = json!({"code": code, "type": "DATA"});
        assert_eq!(refusal(&post_in_chinese(&sandbox, PATH, body).await), (400, None, message));
    }
}

#[tokio::test]
async fn a_batch_refuses_malformed_codes_as_observed() {
    let sandbox = Sandbox::start().await;
    let long = "x".repeat(65);
    for (item, status_code, message) in [
        (json!({"code": "额！", "type": "DATA"}), 400, "invalid resource code: 额！".to_owned()),
        (json!({"code": " ", "type": "DATA"}), 400, "invalid resource code:  ".to_owned()),
        (json!({"type": "DATA"}), 500, "未知错误".to_owned()),
        (json!({"code": "", "type": "DATA"}), 500, "未知错误".to_owned()),
        (json!({"code": long, "type": "DATA"}), 400, format!("invalid resource code: {long}")),
    ] {
        let answer = post_in_chinese(&sandbox, BATCH, json!({"list": [item]})).await;
        assert_eq!(refusal(&answer), (status_code, None, message.as_str()));
    }
}

#[tokio::test]
async fn a_batch_creates_all_or_none() {
    let sandbox = Sandbox::start().await;
    let item = |code: &str| json!({"code": code, "type": "MENU", "actions": []});
    for list in
        [json!([item("a"), item("invoices")]), json!([item("a"), item("a")]), json!([item("a"), item("é")])]
    {
        assert!(refusal(&sandbox.post(BATCH, json!({"list": list})).await).0 >= 400);
    }
    let list = json!([item("b"), item("a")]);
    assert_eq!(data(sandbox.post(BATCH, json!({"list": list})).await), json!({"success": true}));
    let found = data(sandbox.get("/api/v3/get-resources-batch", &[("codeList", "a,b")]).await);
    assert_eq!((&found[0]["code"], &found[1]["actions"]), (&json!("a"), &json!([])));
}
