//! What tests of the official client saw the service refuse, in its default language.

use serde_json::{Value, json};

use super::refused;
use crate::client::Sandbox;

async fn post(sandbox: &Sandbox, path: &str, body: Value) -> Value {
    sandbox.post_signed(sandbox.signer().without("x-genauth-lang"), &format!("/api/v3/{path}"), body).await
}

async fn get(sandbox: &Sandbox, path: &str, parameters: &[(&str, &str)]) -> Value {
    sandbox
        .get_signed(sandbox.signer().without("x-genauth-lang"), &format!("/api/v3/{path}"), parameters)
        .await
}

#[tokio::test]
async fn codes_of_permission_namespaces_that_cannot_be_used() {
    let sandbox = Sandbox::start().await;
    for code in ["default", "system"] {
        let message = "can't use permission namespace code 'default' or 'system'";
        let body = json!({"code": code, "name": "x"});
        assert_eq!(refused(&post(&sandbox, "create-permission-namespace", body).await), (403, message));
        for path in ["update-permission-namespace", "delete-permission-namespace"] {
            assert_eq!(refused(&post(&sandbox, path, json!({"code": code})).await), (403, message));
        }
        let message = "can't use built-in namespace code 'default' and 'system'";
        let body = json!({"list": [{"code": code, "name": "x"}]});
        assert_eq!(
            refused(&post(&sandbox, "create-permission-namespaces-batch", body).await),
            (409, message)
        );
        let body = json!({"codes": [code]});
        assert_eq!(
            refused(&post(&sandbox, "delete-permission-namespaces-batch", body).await),
            (409, message)
        );
    }
    let invalid = (400, "invalid namespace code: 好");
    let body = json!({"code": "好", "name": "x"});
    assert_eq!(refused(&post(&sandbox, "create-permission-namespace", body).await), invalid);
    let body = json!({"list": [{"code": "好", "name": "x"}]});
    assert_eq!(refused(&post(&sandbox, "create-permission-namespaces-batch", body).await), invalid);
}

#[tokio::test]
async fn permission_namespaces_that_do_not_exist() {
    let sandbox = Sandbox::start().await;
    let update = "update-permission-namespace";
    // The new code is looked at first.
    let answer = post(&sandbox, update, json!({"code": "好", "newCode": "intranet"})).await;
    assert_eq!(refused(&answer), (409, "namespace with code intranet already exists."));
    let answer = post(&sandbox, update, json!({"code": "好", "newCode": "test"})).await;
    assert_eq!(refused(&answer), (404, "namespace not found"));
    let answer = post(&sandbox, "delete-permission-namespaces-batch", json!({"codes": [""]})).await;
    assert_eq!(refused(&answer), (404, "权限空间不存在"));
    // As the official client writes a list of one empty text.
    let path = "/api/v3/get-permission-namespaces-batch";
    let signer = sandbox.signer().without("x-genauth-lang");
    let headers = signer.sign("GET", path, &[("codes".to_owned(), r#"[""]"#.to_owned())]);
    let (_, answer) = sandbox.send("GET", &format!("{path}?codes%5B%5D="), headers, String::new()).await;
    assert_eq!(refused(&answer), (404, "有不存在的权限空间"));
    let answer = get(&sandbox, "get-permission-namespaces-batch", &[("codes", "intranet,nowhere")]).await;
    assert_eq!(refused(&answer), (404, "有不存在的权限空间"));
}

#[tokio::test]
async fn refusals_of_the_service_behind() {
    let sandbox = Sandbox::start().await;
    let behind = "请求第三方端点时返回错误, errmsg=";
    for limit in ["0", "51", "99999999999"] {
        let answer = get(&sandbox, "list-data-resources", &[("limit", limit)]).await;
        let message = format!("{behind}page size must be greater than 0 and less than 50");
        assert_eq!(refused(&answer), (602, message.as_str()));
    }
    let body = json!({"policyName": "p", "statementList": [{"effect": "ALLOW", "permissions": []}]});
    let message = format!("{behind}create statement argument illegal, permission list can not be null");
    assert_eq!(refused(&post(&sandbox, "create-data-policy", body).await), (602, message.as_str()));
    let name = [("policyName", "Readers of the wiki")];
    assert_eq!(refused(&get(&sandbox, "check-data-policy-exists", &name).await).0, 602);
}

#[tokio::test]
async fn empty_lists_and_texts() {
    let sandbox = Sandbox::start().await;
    let resource = |structure: Value, actions: Value| json!({"namespaceCode": "intranet", "resourceCode": "n", "resourceName": "n", "type": "STRING", "struct": structure, "actions": actions});
    for (path, structure) in [
        ("create-data-resource", json!("x")),
        ("create-string-data-resource", json!("x")),
        ("create-array-data-resource", json!(["x"])),
        ("create-tree-data-resource", json!([{"code": "c", "name": "n"}])),
    ] {
        let answer = post(&sandbox, path, resource(structure, json!([]))).await;
        assert_eq!(refused(&answer), (400, "actions should not be empty"), "{path}");
    }
    for (path, message) in [
        ("create-data-resource", "struct should not be empty"),
        ("create-array-data-resource", "struct must contain at least 1 elements,struct should not be empty"),
        ("create-tree-data-resource", "struct must contain at least 1 elements"),
    ] {
        let answer = post(&sandbox, path, resource(json!([]), json!(["read"]))).await;
        assert_eq!(refused(&answer), (400, message), "{path}");
    }
    let both = "resources must contain at least 1 elements,resources should not be empty";
    let body = json!({"namespaceCode": "intranet", "userId": "u", "externalId": "u", "action": "read", "actions": ["read"], "resources": []});
    for path in ["check-permission", "get-user-resource-permission-list", "list-resource-targets"] {
        assert_eq!(refused(&post(&sandbox, path, body.clone()).await), (400, both), "{path}");
    }
    for (path, body, message) in [
        (
            "list-resource-targets",
            json!({"namespaceCode": "n", "resources": ["r"], "actions": []}),
            "actions",
        ),
        ("get-user-permission-list", json!({"userIds": [], "namespaceCodes": ["n"]}), "userIds"),
        ("authorize-data-policies", json!({"policyIds": ["p"], "targetList": []}), "targetList"),
    ] {
        let message = format!("{message} should not be empty");
        assert_eq!(refused(&post(&sandbox, path, body).await), (400, message.as_str()), "{path}");
    }
    let answer = get(&sandbox, "list-permission-namespace-roles", &[("code", "")]).await;
    let message = "code should not be empty,code must be longer than or equal to 1 characters";
    assert_eq!(refused(&answer), (400, message));
}

#[tokio::test]
async fn numbers_that_are_no_pages_have_the_texts_of_a_validator() {
    let sandbox = Sandbox::start().await;
    for start in ["0", "-1"] {
        let parameters = [("namespaceCode", "intranet"), ("resourceCode", "files"), ("startIndex", start)];
        let answer = get(&sandbox, "list-dnef", &parameters).await;
        assert_eq!(refused(&answer), (400, "startIndex must not be less than 1"));
    }
    let lists = ["list-permission-namespaces", "list-data-resources", "list-data-policies"];
    for path in lists {
        let answer = get(&sandbox, path, &[("page", "0")]).await;
        assert_eq!(refused(&answer), (400, "page must not be less than 1"), "{path}");
        // Each of these is a page.
        for page in ["4294967296", "99999999999", "1e30", "2.0"] {
            let answer = get(&sandbox, path, &[("page", page), ("limit", "50")]).await;
            assert_eq!((&answer["statusCode"], &answer["data"]["list"]), (&json!(200), &json!([])), "{page}");
        }
    }
    let body = json!({"page": 1e30, "limit": 50});
    assert_eq!(post(&sandbox, "list-permission-view/data", body).await["data"]["list"], json!([]));
}
