use serde_json::{Value, json};

use super::get_in_chinese;
use crate::client::{Sandbox, data, refusal};

const LIST: &str = "/api/v3/list-namespaces";
const ROLES: &str = "/api/v3/list-namespace-roles";

fn codes(list: &Value) -> Vec<&str> {
    let list = list.as_array().expect("a list");
    list.iter().map(|one| one["code"].as_str().expect("a code")).collect()
}

#[tokio::test]
async fn finds_no_permission_group_as_observed() {
    let sandbox = Sandbox::start().await;
    let long = "x".repeat(65);
    for (code, refused) in [
        ("额！", (404, None, "namespace not exists")),
        (" ", (404, None, "namespace not exists")),
        ("", (400, None, "参数 code 格式错误")),
        (long.as_str(), (400, None, "参数 code 格式错误")),
    ] {
        let answer = get_in_chinese(&sandbox, "/api/v3/get-namespace", &[("code", code)]).await;
        assert_eq!(refusal(&answer), refused);
    }
}

#[tokio::test]
async fn a_batch_leaves_unknown_codes_out_and_keeps_the_order_of_the_request() {
    let sandbox = Sandbox::start().await;
    let parameters = [("codeList", "system,额！,default,system")];
    let found = data(sandbox.get("/api/v3/get-namespaces-batch", &parameters).await);
    assert_eq!(codes(&found), ["system", "default"]);
}

#[tokio::test]
async fn lists_the_oldest_first_page_by_page() {
    let sandbox = Sandbox::start().await;
    data(sandbox.post("/api/v3/create-namespace", json!({"code": "A-new"})).await);
    let all = data(sandbox.get(LIST, &[("limit", "50")]).await);
    let listed = codes(&all["list"]);
    assert_eq!((listed.first(), listed.last()), (Some(&"default"), Some(&"A-new")));
    assert_eq!(all["totalCount"], listed.len());
    let last = all["list"].as_array().and_then(|list| list.last().cloned());
    assert_eq!(last, Some(json!({"code": "A-new", "name": "A-new", "status": 1})));
    let second = data(sandbox.get(LIST, &[("limit", "1"), ("page", "2")]).await);
    assert_eq!((&second["totalCount"], codes(&second["list"])), (&all["totalCount"], vec![listed[1]]));
    let beyond = data(sandbox.get(LIST, &[("page", "4294967295"), ("limit", "50")]).await);
    assert_eq!((&beyond["totalCount"], &beyond["list"]), (&all["totalCount"], &json!([])));
}

#[tokio::test]
async fn searches_codes_literally_and_without_regard_to_case() {
    let sandbox = Sandbox::start().await;
    data(sandbox.post("/api/v3/create-namespace", json!({"code": "A%new"})).await);
    for (keywords, found) in [("a%N", vec!["A%new"]), ("%", vec!["A%new"]), ("_", vec![]), ("商城", vec![])]
    {
        let page = data(sandbox.get(LIST, &[("keywords", keywords)]).await);
        assert_eq!((codes(&page["list"]), &page["totalCount"]), (found.clone(), &json!(found.len())));
    }
}

#[tokio::test]
async fn lists_the_roles_of_a_permission_group() {
    let sandbox = Sandbox::start().await;
    let roles = data(sandbox.get(ROLES, &[("code", "resource-shop")]).await);
    let role = &roles[0];
    assert_eq!(
        (&role["code"], &role["name"], &role["namespace"]),
        (&json!("resource-auditor"), &json!("Auditor"), &json!("resource-shop"))
    );
    assert!(role["id"].is_string() && role["updatedAt"].is_string(), "{role}");
    for (keywords, count) in [("RESOURCE-a", 1), ("auditor", 1), ("nobody", 0)] {
        let parameters = [("code", "resource-shop"), ("keywords", keywords)];
        let roles = data(sandbox.get(ROLES, &parameters).await);
        assert_eq!(roles.as_array().map(Vec::len), Some(count), "{keywords}");
    }
    assert_eq!(data(sandbox.get(ROLES, &[("code", "resource-shop"), ("page", "2")]).await), json!([]));
    let answer = get_in_chinese(&sandbox, ROLES, &[("code", "nowhere")]).await;
    assert_eq!(refusal(&answer), (404, None, "权限组不存在"));
}
