use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};
use crate::namespaces::get_in_chinese;

const LIST: &str = "/api/v3/list-resources";
const COMMON: &str = "/api/v3/list-common-resource";

fn codes(list: &Value) -> Vec<&str> {
    let list = list.as_array().expect("a list");
    list.iter().map(|one| one["code"].as_str().expect("a code")).collect()
}

#[tokio::test]
async fn finds_no_resource_as_observed() {
    let sandbox = Sandbox::start().await;
    for code in ["", "额！", "products"] {
        let answer = get_in_chinese(&sandbox, "/api/v3/get-resource", &[("code", code)]).await;
        assert_eq!(refusal(&answer), (404, None, "资源不存在"));
    }
    let parameters = [("code", "invoices"), ("namespace", "nowhere")];
    let answer = get_in_chinese(&sandbox, "/api/v3/get-resource", &parameters).await;
    assert_eq!(refusal(&answer), (404, None, "权限组不存在"));
}

#[tokio::test]
async fn a_batch_leaves_unknown_codes_out_and_keeps_the_order_of_the_request() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/get-resources-batch";
    let found = data(sandbox.get(path, &[("codeList", "orders,额！ ,invoices,orders")]).await);
    assert_eq!(codes(&found), ["orders", "invoices"]);
    assert_eq!(data(sandbox.get(path, &[("codeList", "products")]).await), json!([]));
    let answer = get_in_chinese(&sandbox, path, &[("codeList", "")]).await;
    assert_eq!(refusal(&answer), (400, None, "参数 codeList 格式错误"));
}

#[tokio::test]
async fn lists_the_resources_of_a_permission_group_by_type() {
    let sandbox = Sandbox::start().await;
    let all = data(sandbox.get(LIST, &[("namespace", "default")]).await);
    assert_eq!(codes(&all["list"]), ["invoices", "orders", "payroll", "export"]);
    assert!(all.get("statusCode").is_none(), "{all}");
    let page = data(sandbox.get(LIST, &[("page", "2"), ("limit", "3")]).await);
    assert_eq!((codes(&page["list"]), &page["totalCount"]), (vec!["export"], &json!(4)));
    let apis = data(sandbox.get(LIST, &[("type", "API")]).await);
    assert_eq!((codes(&apis["list"]), &apis["totalCount"]), (vec!["orders"], &json!(1)));
    assert_eq!(refusal(&sandbox.get(LIST, &[("namespace", "nowhere")]).await).0, 404);
}

#[tokio::test]
async fn lists_the_resources_of_several_permission_groups() {
    let sandbox = Sandbox::start().await;
    let all = data(sandbox.get(COMMON, &[("limit", "50")]).await);
    assert_eq!(codes(&all["list"]), ["invoices", "orders", "payroll", "export", "products", "checkout"]);
    let product = &all["list"][4];
    assert_eq!(
        (&product["namespace"], &product["namespaceName"], &product["userPoolId"]),
        (&json!("resource-shop"), &json!("商城"), &json!(sandbox.ready.user_pool_id))
    );
    assert!(product["namespaceId"].is_u64() && product["id"].is_string(), "{product}");
    assert_eq!(product["createdAt"], "2024-01-03T00:00:00.000Z");
    for (parameters, found) in [
        (vec![("namespaceCodeList", "resource-shop")], vec!["products", "checkout"]),
        (vec![("namespaceCodeList", "nowhere,resource-shop")], vec!["products", "checkout"]),
        (vec![("namespaceCodeList", "nowhere")], vec![]),
        (vec![("namespaceCodeList", "resource-shop"), ("keyword", "CHECK")], vec!["checkout"]),
        (vec![("keyword", "发票")], vec!["invoices"]),
        (vec![("keyword", "%")], vec![]),
    ] {
        let page = data(sandbox.get(COMMON, &parameters).await);
        assert_eq!((codes(&page["list"]), &page["totalCount"]), (found.clone(), &json!(found.len())));
    }
}
