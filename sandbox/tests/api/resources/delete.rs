use serde_json::{Value, json};

use super::{authorize, grant, is_allowed};
use crate::client::{Sandbox, data, refusal};
use crate::namespaces::post_in_chinese;

const PATH: &str = "/api/v3/delete-resource";
const BATCH: &str = "/api/v3/delete-resources-batch";
const COMMON: &str = "/api/v3/delete-common-resources-batch";

async fn all(sandbox: &Sandbox) -> Vec<Value> {
    let page = data(sandbox.get("/api/v3/list-common-resource", &[("limit", "50")]).await);
    page["list"].as_array().expect("a list").clone()
}

#[tokio::test]
async fn the_grants_for_its_code_go_with_a_resource() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.clone();
    authorize(&sandbox, &[grant("USER", &user_id, "invoices", &["*"])]).await;
    assert!(is_allowed(&sandbox, &user_id, "invoices", "invoices:Read").await);
    assert_eq!(data(sandbox.post(PATH, json!({"code": "invoices"})).await), json!({"success": true}));
    assert_eq!(refusal(&sandbox.get("/api/v3/get-resource", &[("code", "invoices")]).await).0, 404);
    assert!(!is_allowed(&sandbox, &user_id, "invoices", "invoices:Read").await);
    data(sandbox.post("/api/v3/create-resource", json!({"code": "invoices", "type": "DATA"})).await);
    assert!(!is_allowed(&sandbox, &user_id, "invoices", "invoices:Read").await);
}

#[tokio::test]
async fn succeeds_without_a_resource_as_observed() {
    let sandbox = Sandbox::start().await;
    for code in ["额！", "", " ", "nothing"] {
        assert_eq!(data(sandbox.post(PATH, json!({"code": code})).await), json!({"success": true}));
        data(sandbox.post(BATCH, json!({"codeList": [code]})).await);
    }
    data(sandbox.post(BATCH, json!({"codeList": ["x".repeat(100)]})).await);
    let answer = post_in_chinese(&sandbox, PATH, json!({"code": "x".repeat(100)})).await;
    assert_eq!(refusal(&answer), (400, None, "参数 code 格式错误"));
    assert_eq!(all(&sandbox).await.len(), 6);
}

#[tokio::test]
async fn a_batch_takes_codes_or_ids() {
    let sandbox = Sandbox::start().await;
    let before = all(&sandbox).await;
    let body = json!({"codeList": ["orders", "products", "nothing"]});
    assert_eq!(data(sandbox.post(BATCH, body).await), json!({"success": true}));
    let ids = json!([before[0]["id"], before[5]["id"], "6592008000000000deadbeef"]);
    data(sandbox.post(BATCH, json!({"ids": ids})).await);
    let left: Vec<Value> = all(&sandbox).await.iter().map(|one| one["code"].clone()).collect();
    assert_eq!(left, ["payroll", "export", "products"]);
    for body in [json!({}), json!({"namespace": "default"})] {
        let answer = sandbox.post(BATCH, body).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter codeList, ids is malformed"));
    }
    let answer = sandbox.post(BATCH, json!({"codeList": ["x"], "namespace": "nowhere"})).await;
    assert_eq!(refusal(&answer).0, 404);
}

#[tokio::test]
async fn deletes_by_id_in_any_permission_group() {
    let sandbox = Sandbox::start().await;
    let before = all(&sandbox).await;
    let mut ids = vec![json!("nothing"); 100];
    ids.extend([before[0]["id"].clone(), before[4]["id"].clone()]);
    assert_eq!(data(sandbox.post(COMMON, json!({"ids": ids})).await), json!({"success": true}));
    assert_eq!(all(&sandbox).await.len(), 4);
}
