//! Resources, and who may do what with them.

mod allowed;
mod authorize;
mod authorized;
mod create;
mod delete;
mod read;
mod targets;
mod tenants;
mod update;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

/// An entry of `list` of authorizeResources, for one target and one resource.
fn grant(target_type: &str, identifier: &str, code: &str, actions: &[&str]) -> Value {
    let resource = json!({"code": code, "actions": actions, "resourceType": "DATA"});
    json!({"targetType": target_type, "targetIdentifiers": [identifier], "resources": [resource]})
}

/// Grants in the default permission group.
async fn authorize(sandbox: &Sandbox, list: &[Value]) {
    let body = json!({"list": list, "namespace": "default"});
    let answer = sandbox.post("/api/v3/authorize-resources", body).await;
    assert_eq!(data(answer), json!({"success": true}));
}

/// Whether a user may do something in the default permission group.
async fn is_allowed(sandbox: &Sandbox, user_id: &str, resource: &str, action: &str) -> bool {
    let body = json!({"userId": user_id, "resource": resource, "action": action});
    let answer = data(sandbox.post("/api/v3/is-action-allowed", body).await);
    answer["allowed"].as_bool().expect("a decision")
}

/// The id of a seeded user.
async fn user(sandbox: &Sandbox, username: &str) -> String {
    let parameters = [("userId", username), ("userIdType", "username")];
    let user = data(sandbox.get("/api/v3/get-user", &parameters).await);
    user["userId"].as_str().expect("an id").to_owned()
}
