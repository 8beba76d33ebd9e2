use serde_json::{Value, json};

use super::{create, laboratory, policy, refused};
use crate::client::{Sandbox, data};

fn resource(code: &str, kind: &str, structure: Value) -> Value {
    json!({"namespaceCode": "lab", "resourceCode": code, "resourceName": code, "type": kind, "struct": structure, "actions": ["read"]})
}

async fn get(sandbox: &Sandbox, code: &str) -> Value {
    sandbox.get("/api/v3/get-data-resource", &[("namespaceCode", "lab"), ("resourceCode", code)]).await
}

#[tokio::test]
async fn creates_and_reads_data_resources_of_each_type() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    for (code, kind, structure) in [
        ("a", "STRING", json!("/a")),
        ("b", "ARRAY", json!(["1", "2", "1"])),
        ("c", "TREE", super::tree()),
        ("d", "TREE", json!({"code": "top", "name": "Top"})),
    ] {
        let created = create(&sandbox, "data-resource", resource(code, kind, structure.clone())).await;
        let expected = json!({
            "resourceCode": code, "resourceName": code, "type": kind, "struct": structure, "actions": ["read"],
        });
        assert_eq!(created, expected);
        let mut expected = expected;
        expected["namespaceCode"] = json!("lab");
        assert_eq!(data(get(&sandbox, code).await), expected);
    }
    assert_eq!(data(get(&sandbox, "note").await)["type"], "STRING");
    assert_eq!(data(get(&sandbox, "keys").await)["type"], "ARRAY");
    assert_eq!(data(get(&sandbox, "files").await)["type"], "TREE");
    assert_eq!(refused(&get(&sandbox, "e").await), (404, "Data resource does not exist"));
}

#[tokio::test]
async fn codes_and_names_are_unique_in_a_permission_namespace() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let path = "/api/v3/create-data-resource";
    let mut body = resource("note", "STRING", json!("x"));
    assert_eq!(refused(&sandbox.post(path, body.clone()).await), (409, "data resource code already exist"));
    body["resourceCode"] = json!("note-2");
    assert_eq!(refused(&sandbox.post(path, body.clone()).await), (409, "data resource name already exist"));
    body["namespaceCode"] = json!("intranet");
    data(sandbox.post(path, body).await);
    let check = "/api/v3/check-data-resource-exists";
    for (name, value, message) in [
        ("resourceCode", "note", Some("data resource code already exist")),
        ("resourceName", "note", Some("data resource name already exist")),
        ("resourceCode", "wiki", None),
    ] {
        let answer = data(sandbox.get(check, &[("namespaceCode", "lab"), (name, value)]).await);
        assert_eq!(answer["isValid"], message.is_none(), "{name}");
        assert_eq!(answer.get("message").and_then(Value::as_str), message, "{name}");
    }
    assert_eq!(refused(&sandbox.get(check, &[("namespaceCode", "lab")]).await).0, 400);
}

#[tokio::test]
async fn lists_data_resources_by_text_and_permission_namespace() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = policy(&sandbox, "Notes", "ALLOW", &["lab/note/read", "lab/note/write"]).await;
    super::grant(&sandbox, &id, "USER", &super::user(&sandbox, "wang.wei").await).await;
    let path = "/api/v3/list-data-resources";
    let page = data(sandbox.get(path, &[("namespaceCodes", "lab,nowhere"), ("limit", "2")]).await);
    assert_eq!(page["totalCount"], 3);
    let first = &page["list"][0];
    assert_eq!(
        (&first["resourceCode"], &first["namespaceCode"], &first["namespaceName"]),
        (&json!("note"), &json!("lab"), &json!("Lab"))
    );
    assert_eq!(first["authorizationNum"], 1);
    assert_eq!(page["list"].as_array().map(Vec::len), Some(2));
    let page = data(sandbox.get(path, &[("query", "FILES")]).await);
    assert_eq!(page["totalCount"], 2);
}

#[tokio::test]
async fn an_update_replaces_what_is_given() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let path = "/api/v3/update-data-resource";
    let body = json!({"namespaceCode": "lab", "resourceCode": "keys", "resourceName": "Keys", "struct": ["cellar"], "actions": ["open", "open"]});
    let answer = data(sandbox.post(path, body).await);
    assert_eq!(
        answer,
        json!({"resourceCode": "keys", "resourceName": "Keys", "type": "ARRAY", "struct": ["cellar"], "actions": ["open"]})
    );
    let with = |name: &str, value: Value| {
        let mut body = json!({"namespaceCode": "lab", "resourceCode": "keys"});
        body[name] = value;
        body
    };
    for (body, expected) in [
        (with("struct", json!("x")), (400, "struct must be an array")),
        (with("struct", json!([])), (400, "struct should not be empty")),
        (with("struct", json!([7])), (400, "each value in struct must be a string")),
        (with("resourceName", json!("note")), (409, "data resource name already exist")),
        (with("actions", json!([])), (400, "actions should not be empty")),
        (with("actions", json!(["a/b"])), (400, "invalid action: a/b")),
        (with("actions", json!(["*"])), (400, "invalid action: *")),
        (with("resourceName", json!("")), (400, "resourceName should not be empty")),
    ] {
        assert_eq!(refused(&sandbox.post(path, body.clone()).await), expected, "{body}");
    }
    assert_eq!(data(get(&sandbox, "keys").await)["struct"], json!(["cellar"]));
}

#[tokio::test]
async fn a_data_resource_takes_the_permissions_on_it_along() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let permissions = ["lab/note/read", "lab/keys/*"];
    let id = policy(&sandbox, "Both", "DENY", &permissions).await;
    let body = json!({"namespaceCode": "lab", "resourceCode": "note"});
    let answer = sandbox.post("/api/v3/delete-data-resource", body.clone()).await;
    assert_eq!((&answer["statusCode"], answer.get("data")), (&json!(200), None));
    assert_eq!(refused(&sandbox.post("/api/v3/delete-data-resource", body).await).0, 404);
    let policy = data(sandbox.get("/api/v3/get-data-policy", &[("policyId", &id)]).await);
    assert_eq!(policy["statementList"], json!([{"effect": "DENY", "permissions": ["lab/keys/*"]}]));
}
