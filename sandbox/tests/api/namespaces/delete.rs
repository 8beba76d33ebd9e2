use serde_json::{Value, json};

use super::post_in_chinese;
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/delete-namespace";
const BATCH: &str = "/api/v3/delete-namespaces-batch";

async fn total(sandbox: &Sandbox, path: &str) -> u64 {
    data(sandbox.get(path, &[("limit", "1")]).await)["totalCount"].as_u64().expect("a number")
}

#[tokio::test]
async fn roles_resources_and_grants_go_with_a_permission_group() {
    let sandbox = Sandbox::start().await;
    let before = total(&sandbox, "/api/v3/list-common-resource").await;
    let user = json!({"targetType": "USER", "targetIdentifiers": [sandbox.ready.user_id], "resources": [
        {"code": "products", "actions": ["*"], "resourceType": "DATA"}
    ]});
    let body = json!({"list": [user], "namespace": "resource-shop"});
    data(sandbox.post("/api/v3/authorize-resources", body).await);
    assert_eq!(data(sandbox.post(PATH, json!({"code": "resource-shop"})).await), json!({"success": true}));
    assert_eq!(total(&sandbox, "/api/v3/list-common-resource").await, before - 2);

    // A new one with the old code has nothing of the old one.
    data(sandbox.post("/api/v3/create-namespace", json!({"code": "resource-shop"})).await);
    assert_eq!(
        data(sandbox.get("/api/v3/list-namespace-roles", &[("code", "resource-shop")]).await),
        json!([])
    );
    let new = json!({"code": "products", "type": "DATA", "namespace": "resource-shop"});
    data(sandbox.post("/api/v3/create-resource", new).await);
    let asked = json!({
        "userId": sandbox.ready.user_id, "resource": "products", "action": "products:Read",
        "namespace": "resource-shop"
    });
    let answer = data(sandbox.post("/api/v3/is-action-allowed", asked).await);
    assert_eq!(answer, json!({"allowed": false}));
}

#[tokio::test]
async fn refuses_what_is_not_there_as_observed() {
    let sandbox = Sandbox::start().await;
    let long = "x".repeat(65);
    for (code, refused) in [
        ("额！", (404, None, "权限组不存在")),
        (" ", (404, None, "权限组不存在")),
        ("", (400, None, "参数 code 格式错误")),
        (long.as_str(), (400, None, "参数 code 格式错误")),
    ] {
        assert_eq!(refusal(&post_in_chinese(&sandbox, PATH, json!({"code": code})).await), refused);
    }
}

#[tokio::test]
async fn a_batch_ignores_what_is_not_there() {
    let sandbox = Sandbox::start().await;
    let before = total(&sandbox, "/api/v3/list-namespaces").await;
    let codes = json!(["额！", "", " ", "x".repeat(100), "resource-shop"]);
    assert_eq!(data(sandbox.post(BATCH, json!({"codeList": codes})).await), json!({"success": true}));
    assert_eq!(total(&sandbox, "/api/v3/list-namespaces").await, before - 1);
}

#[tokio::test]
async fn nobody_deletes_the_built_in_ones() {
    let sandbox = Sandbox::start().await;
    let before = total(&sandbox, "/api/v3/list-namespaces").await;
    let requests: [(&str, Value); 3] = [
        (PATH, json!({"code": "default"})),
        (PATH, json!({"code": "system"})),
        (BATCH, json!({"codeList": ["resource-shop", "system"]})),
    ];
    for (path, body) in requests {
        assert_eq!(refusal(&sandbox.post(path, body).await).0, 403, "{path}");
    }
    let answer = post_in_chinese(&sandbox, PATH, json!({"code": "default"})).await;
    assert_eq!(refusal(&answer), (403, None, "不能删除或重命名系统内置的权限组: default"));
    assert_eq!(total(&sandbox, "/api/v3/list-namespaces").await, before);
}

#[tokio::test]
async fn the_permission_group_of_an_application_stays_and_keeps_its_code() {
    let sandbox = Sandbox::start().await;
    let before = total(&sandbox, "/api/v3/list-namespaces").await;
    let list = data(sandbox.get("/api/v3/list-applications", &[]).await);
    let id = list["list"][0]["appId"].as_str().expect("an id");
    for (path, body) in [
        (PATH, json!({"code": id})),
        (BATCH, json!({"codeList": ["resource-shop", id]})),
        ("/api/v3/update-namespace", json!({"code": id, "newCode": "other"})),
    ] {
        assert_eq!(refusal(&sandbox.post(path, body).await).0, 403, "{path}");
    }
    assert_eq!(total(&sandbox, "/api/v3/list-namespaces").await, before);
    data(sandbox.post("/api/v3/update-namespace", json!({"code": id, "name": "App"})).await);
}
