use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/associate-tenant-resource";

async fn is_linked(sandbox: &Sandbox) -> Value {
    let parameters = [("code", "products"), ("namespace", "resource-shop")];
    data(sandbox.get("/api/v3/get-resource", &parameters).await)["linkedToTenant"].clone()
}

#[tokio::test]
async fn a_resource_is_linked_while_a_tenant_has_it() {
    let sandbox = Sandbox::start().await;
    for (tenant, association, linked) in [
        (json!("t1"), true, true),
        (json!("t1"), true, true),
        (json!("t2"), true, true),
        (json!("t1"), false, true),
        (json!("t2"), false, false),
        (json!("t2"), false, false),
        (Value::Null, true, true),
        (Value::Null, false, false),
    ] {
        let body = json!({
            "code": "products", "appId": "resource-shop", "association": association, "tenantId": tenant
        });
        assert_eq!(data(sandbox.post(PATH, body).await), json!({"success": true}));
        assert_eq!(is_linked(&sandbox).await, linked);
    }
}

#[tokio::test]
async fn refuses_what_is_not_there() {
    let sandbox = Sandbox::start().await;
    for (app_id, code, message) in [
        ("nowhere", "products", "Permission group does not exist"),
        ("resource-shop", "invoices", "Resource does not exist"),
    ] {
        let answer = sandbox.post(PATH, json!({"code": code, "appId": app_id, "association": true})).await;
        assert_eq!(refusal(&answer), (404, None, message));
    }
}
