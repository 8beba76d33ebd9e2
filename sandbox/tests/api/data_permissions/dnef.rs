use serde_json::{Value, json};

use super::{create, laboratory, refused};
use crate::client::{Sandbox, data};

fn field(key: &str) -> Value {
    json!({"namespaceCode": "lab", "resourceCode": "files", "key": key, "label": key, "valueType": "STRING"})
}

async fn list(sandbox: &Sandbox, parameters: &[(&str, &str)]) -> Value {
    let mut all = vec![("namespaceCode", "lab"), ("resourceCode", "files")];
    all.extend(parameters);
    data(sandbox.get("/api/v3/list-dnef", &all).await)
}

#[tokio::test]
async fn adds_changes_and_deletes_extension_fields() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let success = json!({"success": true});
    assert_eq!(create(&sandbox, "dnef", field("owner")).await, success);
    let select = json!({"key": "$level_1", "label": "密级", "valueType": "SELECT", "config": {"options": [{"value": "a"}]}});
    let body = json!({"namespaceCode": "lab", "resourceCode": "files", "fieldList": [select]});
    assert_eq!(data(sandbox.post("/api/v3/batch-create-dnef", body).await), success);
    let body = json!({"namespaceCode": "lab", "resourceCode": "files", "key": "owner", "label": "Owner", "description": "Who"});
    assert_eq!(data(sandbox.post("/api/v3/update-dnef", body).await), success);
    let owner = json!({"key": "owner", "label": "Owner", "description": "Who", "valueType": "STRING"});
    let expected = json!({"nextStartIndex": -1, "truncated": false, "list": [owner, select]});
    assert_eq!(list(&sandbox, &[]).await, expected);
    let parameters = [("namespaceCode", "lab"), ("resourceCode", "files")];
    let resource = data(sandbox.get("/api/v3/get-data-resource", &parameters).await);
    assert_eq!(resource["extendFieldList"], json!([owner, select]));
    let body = json!({"namespaceCode": "lab", "resourceCode": "files", "key": "owner"});
    assert_eq!(data(sandbox.post("/api/v3/delete-dnef", body.clone()).await), success);
    for path in ["/api/v3/delete-dnef", "/api/v3/update-dnef"] {
        assert_eq!(refused(&sandbox.post(path, body.clone()).await).0, 404);
    }
    assert_eq!(list(&sandbox, &[]).await["list"], json!([select]));
}

#[tokio::test]
async fn pages_by_index_until_minus_one() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    for number in 1..=5 {
        create(&sandbox, "dnef", field(&format!("key{number}"))).await;
    }
    let mut seen = Vec::new();
    let mut start = 1;
    while start != -1 {
        let page = list(&sandbox, &[("startIndex", &start.to_string()), ("maxSize", "2")]).await;
        seen.extend(page["list"].as_array().expect("a list").iter().map(|field| field["key"].to_string()));
        start = page["nextStartIndex"].as_i64().expect("a number");
        assert_eq!(page["truncated"], start != -1);
    }
    assert_eq!(seen, [r#""key1""#, r#""key2""#, r#""key3""#, r#""key4""#, r#""key5""#]);
    assert_eq!(list(&sandbox, &[("startIndex", "4294967295")]).await["list"], json!([]));
    assert_eq!(list(&sandbox, &[("query", "EY3")]).await["list"].as_array().map(Vec::len), Some(1));
    let parameters = [("namespaceCode", "lab"), ("resourceCode", "files"), ("startIndex", "0")];
    assert_eq!(refused(&sandbox.get("/api/v3/list-dnef", &parameters).await).0, 400);
}

#[tokio::test]
async fn extension_fields_have_rules() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let path = "/api/v3/create-dnef";
    let with = |name: &str, value: Value| {
        let mut body = field("key");
        body[name] = value;
        body
    };
    let select = |options: Value| {
        let mut body = with("valueType", json!("SELECT"));
        body["config"] = json!({"options": options});
        body
    };
    create(&sandbox, "dnef", field("used")).await;
    for (body, expected) in [
        (with("key", json!("no-dash")), (400, "key must match /^[a-zA-Z0-9_$]{1,64}$/ regular expression")),
        (with("key", json!("used")), (409, "key already exists: used")),
        (with("valueType", json!("SELECT")), (400, "config should not be empty")),
        (select(json!([])), (400, "options should not be empty")),
        (with("resourceCode", json!("note")), (400, "only a tree has extension fields")),
        (with("resourceCode", json!("nothing")), (404, "Data resource does not exist")),
    ] {
        assert_eq!(refused(&sandbox.post(path, body.clone()).await), expected, "{body}");
    }
    let body =
        json!({"namespaceCode": "lab", "resourceCode": "files", "fieldList": [field("new"), field("used")]});
    assert_eq!(refused(&sandbox.post("/api/v3/batch-create-dnef", body).await).0, 409);
    assert_eq!(list(&sandbox, &[]).await["list"].as_array().map(Vec::len), Some(1));
}
