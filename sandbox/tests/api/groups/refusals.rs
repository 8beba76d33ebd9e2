//! The refusals that tests of the official client saw, in Chinese, as the service answers without a language.

use serde_json::{Value, json};

use super::named;
use crate::client::{Sandbox, refusal};

async fn check(sandbox: &Sandbox, call: &str, input: Value, message: &str) {
    let signer = sandbox.signer().without("x-genauth-lang");
    let path = format!("/api/v3/{call}");
    let answer = if call.starts_with("get") || call.starts_with("list") {
        let code = input["code"].as_str().expect("a code");
        sandbox.get_signed(signer, &path, &[("code", code)]).await
    } else {
        sandbox.post_signed(signer, &path, input.clone()).await
    };
    assert_eq!(refusal(&answer).2, message, "{call} {input}");
}

#[tokio::test]
async fn an_unknown_group_does_not_exist() {
    let sandbox = Sandbox::start().await;
    let input = json!({
        "code": "nobody", "description": "Text", "userIds": [sandbox.ready.user_id], "codeList": ["nobody"]
    });
    for call in [
        "get-group",
        "list-group-members",
        "update-group",
        "add-group-members",
        "remove-group-members",
        "delete-groups-batch",
    ] {
        check(&sandbox, call, input.clone(), "分组不存在").await;
    }
}

#[tokio::test]
async fn a_code_is_used_once() {
    let sandbox = Sandbox::start().await;
    let taken = "分组标识符已存在";
    check(&sandbox, "create-group", named("developers"), taken).await;
    let list = json!({"list": [named("developers")]});
    check(&sandbox, "create-groups-batch", list, taken).await;
    let list = json!({"list": [named("new"), named("new")]});
    check(&sandbox, "create-groups-batch", list, taken).await;
}

#[tokio::test]
async fn malformed_inputs_are_named() {
    let sandbox = Sandbox::start().await;
    for code in ["", "a b", "组", &"x".repeat(65)] {
        check(&sandbox, "create-group", named(code), "参数 code 格式错误").await;
        check(&sandbox, "create-or-update-group", named(code), "参数 code 格式错误").await;
    }
    let list: Vec<Value> = (0..51).map(|number| named(&format!("new-{number}"))).collect();
    check(&sandbox, "create-groups-batch", json!({"list": list}), "参数 list 格式错误").await;
    check(&sandbox, "delete-groups-batch", json!({"codeList": []}), "参数 codeList 格式错误").await;
    for call in ["add-group-members", "remove-group-members"] {
        let input = json!({"code": "", "userIds": [sandbox.ready.user_id]});
        check(&sandbox, call, input, "参数 code 格式错误").await;
        let input = json!({"code": "developers", "userIds": []});
        check(&sandbox, call, input, "参数 userIds 格式错误").await;
    }
}
