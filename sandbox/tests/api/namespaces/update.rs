use serde_json::json;

use super::post_in_chinese;
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/update-namespace";

#[tokio::test]
async fn changes_what_is_given_and_keeps_the_rest() {
    let sandbox = Sandbox::start().await;
    let body = json!({"code": "resource-shop", "name": "Store"});
    let expected =
        json!({"code": "resource-shop", "name": "Store", "description": "Permissions of the shop"});
    assert_eq!(data(sandbox.post(PATH, body).await), expected);
    let parameters = [("code", "resource-shop")];
    assert_eq!(data(sandbox.get("/api/v3/get-namespace", &parameters).await), expected);
}

#[tokio::test]
async fn a_renamed_permission_group_keeps_what_it_has() {
    let sandbox = Sandbox::start().await;
    let answer = data(sandbox.post(PATH, json!({"code": "resource-shop", "newCode": "store"})).await);
    assert_eq!((&answer["code"], &answer["newCode"]), (&json!("store"), &json!("store")));
    let resources = data(sandbox.get("/api/v3/list-resources", &[("namespace", "store")]).await);
    assert_eq!((&resources["totalCount"], &resources["list"][0]["namespace"]), (&json!(2), &json!("store")));
    let parameters = [("code", "resource-auditor"), ("namespace", "store")];
    let grants = data(sandbox.get("/api/v3/get-role-authorized-resources", &parameters).await);
    assert_eq!(grants["totalCount"], 1);
    let old = [("code", "resource-shop")];
    assert_eq!(refusal(&sandbox.get("/api/v3/get-namespace", &old).await).0, 404);
    // The same code again is no new one.
    data(sandbox.post(PATH, json!({"code": "store", "newCode": "store"})).await);
}

#[tokio::test]
async fn refuses_malformed_and_taken_codes() {
    let sandbox = Sandbox::start().await;
    let long = "x".repeat(65);
    for (code, refused) in [
        ("额！", (400, None, "invalid namespace code: 额！")),
        (" ", (400, None, "invalid namespace code:  ")),
        ("", (400, None, "invalid namespace code: ")),
        (long.as_str(), (400, None, "参数 newCode 格式错误")),
        ("default", (409, None, "newCode 已存在: default")),
    ] {
        let body = json!({"code": "resource-shop", "name": "x", "newCode": code});
        assert_eq!(refusal(&post_in_chinese(&sandbox, PATH, body).await), refused);
    }
    let answer = post_in_chinese(&sandbox, PATH, json!({"code": "nowhere", "name": "x"})).await;
    assert_eq!(refusal(&answer), (404, None, "权限组不存在"));
}

#[tokio::test]
async fn a_built_in_permission_group_keeps_its_code_but_not_its_name() {
    let sandbox = Sandbox::start().await;
    data(sandbox.post(PATH, json!({"code": "default", "name": "Everything"})).await);
    for code in ["default", "system"] {
        let answer = sandbox.post(PATH, json!({"code": code, "newCode": "other"})).await;
        let message = format!("The permission group {code} is built in: it cannot be deleted or renamed");
        assert_eq!(refusal(&answer), (403, None, message.as_str()));
    }
}
