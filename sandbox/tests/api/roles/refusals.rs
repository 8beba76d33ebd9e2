//! The refusals that tests of the official client saw, in Chinese, as the service answers without a language.

use serde_json::{Value, json};

use super::target;
use crate::client::{Sandbox, refusal};

const ROLE: &str = "角色不存在";
const NAMESPACE: &str = "权限组不存在";

async fn check(sandbox: &Sandbox, call: &str, input: Value, status_code: u64, message: &str) {
    let signer = sandbox.signer().without("x-genauth-lang");
    let path = format!("/api/v3/{call}");
    let answer = if call.starts_with("get") || call.starts_with("list") {
        let object = input.as_object().expect("an object");
        let pairs: Vec<(&str, &str)> =
            object.iter().map(|(name, value)| (name.as_str(), value.as_str().expect("a text"))).collect();
        sandbox.get_signed(signer, &path, &pairs).await
    } else {
        sandbox.post_signed(signer, &path, input.clone()).await
    };
    assert_eq!(refusal(&answer), (status_code, refusal(&answer).1, message), "{call} {input}");
}

#[tokio::test]
async fn unknown_roles_and_permission_groups_are_told_apart() {
    let sandbox = Sandbox::start().await;
    let targets = json!([target("USER", &sandbox.ready.user_id)]);
    for (code, namespace, message) in [("nobody", "default", ROLE), ("admin", "nowhere", NAMESPACE)] {
        let role = json!({"code": code, "namespace": namespace});
        for call in ["get-role", "list-role-members", "list-role-departments"] {
            check(&sandbox, call, role.clone(), 404, message).await;
        }
        for call in ["assign-role", "revoke-role"] {
            let input = json!({"code": code, "namespace": namespace, "targets": targets});
            check(&sandbox, call, input, 404, message).await;
        }
        let input = json!({"codeList": [code], "namespace": namespace});
        check(&sandbox, "delete-roles-batch", input, 404, message).await;
        let input = json!({"roleCode": code, "namespaceCode": namespace});
        check(&sandbox, "list-role-assignments", input, 404, message).await;
        let input = json!({"code": code, "namespace": namespace, "newCode": "x", "name": "x"});
        check(&sandbox, "update-role", input, 404, message).await;
    }
    check(&sandbox, "list-roles", json!({"namespace": "nowhere"}), 404, NAMESPACE).await;
    check(&sandbox, "create-role", json!({"code": "x", "namespace": "nowhere"}), 404, NAMESPACE).await;
}

#[tokio::test]
async fn targets_are_checked() {
    let sandbox = Sandbox::start().await;
    for call in ["assign-role", "revoke-role"] {
        let input = json!({"code": "admin", "targets": [target("USER", "nobody")]});
        check(&sandbox, call, input, 404, "用户不存在").await;
        let input = json!({"code": "admin", "targets": []});
        check(&sandbox, call, input, 400, "参数 targets 格式错误").await;
    }
}

#[tokio::test]
async fn codes_of_new_roles_are_checked() {
    let sandbox = Sandbox::start().await;
    let too_long = "x".repeat(65);
    for code in ["额! ", " ", "a b", "部", "é"] {
        let message = format!("invalid role code: {code}");
        check(&sandbox, "create-role", json!({"code": code}), 400, &message).await;
        check(&sandbox, "create-roles-batch", json!({"list": [{"code": code}]}), 400, &message).await;
        let input = json!({"code": "admin", "newCode": code, "name": "x"});
        check(&sandbox, "update-role", input, 400, &message).await;
    }
    for code in ["", &too_long] {
        check(&sandbox, "create-role", json!({"code": code}), 400, "参数 code 格式错误").await;
        let input = json!({"code": "admin", "newCode": code, "name": "x"});
        check(&sandbox, "update-role", input, 400, "参数 newCode 格式错误").await;
    }
    let list = |list: Value| json!({"list": list});
    let empty = list(json!([{"code": ""}]));
    check(&sandbox, "create-roles-batch", empty, 400, "role code must not empty").await;
    check(&sandbox, "create-roles-batch", list(json!([])), 400, "参数 list 格式错误").await;
}

#[tokio::test]
async fn a_long_code_is_malformed_where_departments_are_listed() {
    let sandbox = Sandbox::start().await;
    let too_long = "x".repeat(65);
    for code in ["", too_long.as_str()] {
        check(&sandbox, "list-role-departments", json!({"code": code}), 400, "参数 code 格式错误").await;
    }
    for code in [" ", "额！ "] {
        check(&sandbox, "list-role-departments", json!({"code": code}), 404, ROLE).await;
    }
    check(&sandbox, "get-role", json!({"code": too_long}), 404, ROLE).await;
}
