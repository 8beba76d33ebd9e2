use serde_json::json;

use crate::client::{START, Sandbox, data, refusal};
use crate::namespaces::post_in_chinese;
use genauth_sandbox::clock::Timestamp;

const PATH: &str = "/api/v3/update-resource";

#[tokio::test]
async fn changes_what_is_given_and_keeps_the_rest() {
    let sandbox = Sandbox::start().await;
    sandbox.pass(5000);
    let actions = json!([{"name": "资源操作名称", "description": "资源操作描述"}]);
    let body = json!({"code": "orders", "type": "DATA", "description": "这是描述", "actions": actions});
    let expected = json!({
        "code": "orders", "description": "这是描述", "name": "Orders", "type": "DATA", "actions": actions,
        "apiIdentifier": "https://api.steamory.example/orders", "namespace": "default", "linkedToTenant": false
    });
    assert_eq!(data(sandbox.post(PATH, body).await), expected);
    assert_eq!(data(sandbox.get("/api/v3/get-resource", &[("code", "orders")]).await), expected);
    let listed = data(sandbox.get("/api/v3/list-common-resource", &[("keyword", "orders")]).await);
    let resource = &listed["list"][0];
    assert_eq!(resource["updatedAt"], Timestamp(START + 5000).iso());
    assert_ne!(resource["createdAt"], resource["updatedAt"]);
}

#[tokio::test]
async fn refuses_what_is_not_there_as_observed() {
    let sandbox = Sandbox::start().await;
    for code in ["", "额！", "nothing"] {
        let answer = post_in_chinese(&sandbox, PATH, json!({"code": code, "type": "DATA"})).await;
        assert_eq!(refusal(&answer), (404, None, "资源不存在"));
    }
}
