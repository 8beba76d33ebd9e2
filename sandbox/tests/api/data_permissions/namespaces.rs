use serde_json::json;

use super::{create, laboratory, refused};
use crate::client::{Sandbox, data};

#[tokio::test]
async fn creates_reads_lists_and_deletes_permission_namespaces() {
    let sandbox = Sandbox::start().await;
    let body = json!({"code": "shop", "name": "Shop", "description": "Goods"});
    assert_eq!(create(&sandbox, "permission-namespace", body.clone()).await, body);
    let list = json!({"list": [{"code": "a", "name": "Shop A"}, {"code": "b", "name": "shop b"}]});
    assert_eq!(create(&sandbox, "permission-namespaces-batch", list).await, json!({"success": true}));
    assert_eq!(data(sandbox.get("/api/v3/get-permission-namespace", &[("code", "shop")]).await), body);
    let batch = data(sandbox.get("/api/v3/get-permission-namespaces-batch", &[("codes", "b,shop")]).await);
    assert_eq!(batch, json!([{"code": "b", "name": "shop b"}, body]));
    let page = [("query", "SHOP"), ("limit", "2"), ("page", "1")];
    let page = data(sandbox.get("/api/v3/list-permission-namespaces", &page).await);
    assert_eq!(page["totalCount"], 3);
    assert_eq!(
        page["list"],
        json!([
            {"code": "shop", "name": "Shop", "description": "Goods", "status": 1},
            {"code": "a", "name": "Shop A", "status": 1},
        ])
    );
    let deleted = sandbox.post("/api/v3/delete-permission-namespace", json!({"code": "shop"})).await;
    assert_eq!(data(deleted), json!({"success": true}));
    let answer = sandbox.get("/api/v3/get-permission-namespace", &[("code", "shop")]).await;
    assert_eq!(refused(&answer), (404, "Permission namespace does not exist"));
    let answer =
        sandbox.post("/api/v3/delete-permission-namespaces-batch", json!({"codes": ["a", "x"]})).await;
    assert_eq!(refused(&answer).0, 404);
    data(sandbox.post("/api/v3/delete-permission-namespaces-batch", json!({"codes": ["a", "b", "a"]})).await);
    let page = data(sandbox.get("/api/v3/list-permission-namespaces", &[("query", "shop")]).await);
    assert_eq!(page, json!({"totalCount": 0, "list": []}));
}

#[tokio::test]
async fn renames_a_permission_namespace_and_keeps_its_data_resources() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let update = "/api/v3/update-permission-namespace";
    let body = json!({"code": "lab", "newCode": "lab-2", "description": "All"});
    let expected = json!({"code": "lab-2", "name": "Lab", "description": "All"});
    assert_eq!(data(sandbox.post(update, body.clone()).await), expected);
    // A repeat finds the new code, which is in use, before it misses the old one.
    assert_eq!(refused(&sandbox.post(update, body).await).0, 409);
    let answer = sandbox.post(update, json!({"code": "lab", "name": "New"})).await;
    assert_eq!(refused(&answer), (404, "namespace not found"));
    let parameters = [("namespaceCode", "lab-2"), ("resourceCode", "note")];
    let resource = data(sandbox.get("/api/v3/get-data-resource", &parameters).await);
    assert_eq!(resource["namespaceCode"], "lab-2");
    // Its own code and name are no other one's.
    let body = json!({"code": "lab-2", "newCode": "lab-2", "name": "Lab"});
    assert_eq!(data(sandbox.post(update, body).await), expected);
    let answer = sandbox.post(update, json!({"code": "lab-2", "name": "内网"})).await;
    assert_eq!(refused(&answer), (409, "namespace with name 内网 already exists."));
    let answer = sandbox.post(update, json!({"code": "lab-2", "newCode": "a b"})).await;
    assert_eq!(refused(&answer), (400, "invalid namespace code: a b"));
}

#[tokio::test]
async fn codes_and_names_are_unique() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/create-permission-namespace";
    let answer = sandbox.post(path, json!({"code": "intranet", "name": "New"})).await;
    assert_eq!(refused(&answer), (409, "namespace with code intranet already exists."));
    let answer = sandbox.post(path, json!({"code": "new", "name": "内网"})).await;
    assert_eq!(refused(&answer), (409, "namespace with name 内网 already exists."));
    let list = json!({"list": [{"code": "new", "name": "New"}, {"code": "new", "name": "Newer"}]});
    let answer = sandbox.post("/api/v3/create-permission-namespaces-batch", list).await;
    assert_eq!(refused(&answer), (409, "namespace with code new already exists."));
    let check = "/api/v3/check-permission-namespace-exists";
    let valid = json!({"isValid": true});
    assert_eq!(data(sandbox.post(check, json!({"code": "new", "name": "New"})).await), valid);
    for (body, message) in [
        (json!({"code": "intranet"}), "permission namespace code already exist"),
        (json!({"code": "new", "name": "内网"}), "permission namespace name already exist"),
    ] {
        assert_eq!(data(sandbox.post(check, body).await), json!({"isValid": false, "message": message}));
    }
    assert_eq!(refused(&sandbox.post(check, json!({"code": ""})).await).0, 400);
}

#[tokio::test]
async fn lists_the_roles_of_the_permission_group_with_the_same_code() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/list-permission-namespace-roles";
    let roles = data(sandbox.get(path, &[("code", "default")]).await);
    assert!(roles["list"].is_array(), "{roles}");
    let none = json!({"totalCount": 0, "list": []});
    assert_eq!(data(sandbox.get(path, &[("code", "intranet")]).await), none);
    assert_eq!(refused(&sandbox.get(path, &[("code", "nowhere")]).await).0, 404);
}

#[tokio::test]
async fn what_hangs_on_a_permission_namespace_goes_with_it() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = super::policy(&sandbox, "Notes", "ALLOW", &["lab/note/read", "intranet/wiki/read"]).await;
    data(sandbox.post("/api/v3/delete-permission-namespace", json!({"code": "lab"})).await);
    let policy = data(sandbox.get("/api/v3/get-data-policy", &[("policyId", &id)]).await);
    assert_eq!(policy["statementList"], json!([{"effect": "ALLOW", "permissions": ["intranet/wiki/read"]}]));
    laboratory(&sandbox).await;
    let resources = data(sandbox.get("/api/v3/list-data-resources", &[("namespaceCodes", "lab")]).await);
    assert_eq!(resources["totalCount"], 3);
}
