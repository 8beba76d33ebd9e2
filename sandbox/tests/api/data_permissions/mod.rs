//! Permission namespaces, data resources, policies and the checks of what users may do.

mod checks;
mod dnef;
mod grants;
mod limits;
mod namespaces;
mod observed;
mod policies;
mod resources;
mod subjects;
mod targets;
mod trees;
mod view;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

/// What each refusal is: `statusCode` and message.
pub fn refused(answer: &Value) -> (u64, &str) {
    let (status_code, api_code, message) = crate::client::refusal(answer);
    assert!(api_code.is_none() || api_code == Some(2004), "{answer}");
    (status_code, message)
}

/// A permission namespace `lab` with a text `note`, a list `keys` and a tree `files`.
pub async fn laboratory(sandbox: &Sandbox) {
    create(sandbox, "permission-namespace", json!({"code": "lab", "name": "Lab"})).await;
    for (kind, code, structure) in [
        ("string", "note", json!("/note")),
        ("array", "keys", json!(["front door", "back door"])),
        ("tree", "files", tree()),
    ] {
        let body = json!({
            "namespaceCode": "lab", "resourceCode": code, "resourceName": code, "struct": structure, "actions": ["read", "write"],
        });
        create(sandbox, &format!("{kind}-data-resource"), body).await;
    }
}

pub fn tree() -> Value {
    json!([
        {"code": "hr", "name": "HR", "children": [{"code": "pay", "name": "Payroll", "value": "/pay"}]},
        {"code": "it", "name": "IT", "extendFieldValue": {"at": "A"}},
    ])
}

pub async fn create(sandbox: &Sandbox, what: &str, body: Value) -> Value {
    data(sandbox.post(&format!("/api/v3/create-{what}"), body).await)
}

/// Creates a policy of one statement and returns its id.
pub async fn policy(sandbox: &Sandbox, name: &str, effect: &str, permissions: &[&str]) -> String {
    let statement = json!({"effect": effect, "permissions": permissions});
    let body = json!({"policyName": name, "statementList": [statement]});
    create(sandbox, "data-policy", body).await["policyId"].as_str().expect("an id").to_owned()
}

/// Grants a policy to one target.
pub async fn grant(sandbox: &Sandbox, policy_id: &str, kind: &str, id: &str) {
    let body = json!({"policyIds": [policy_id], "targetList": [{"type": kind, "id": id}]});
    assert_eq!(sandbox.post("/api/v3/authorize-data-policies", body).await["statusCode"], 200);
}

/// The id of a seeded user.
pub async fn user(sandbox: &Sandbox, username: &str) -> String {
    let parameters = [("userId", username), ("userIdType", "username")];
    let user = data(sandbox.get("/api/v3/get-user", &parameters).await);
    user["userId"].as_str().expect("an id").to_owned()
}

/// Whether a user may do something, place by place.
pub async fn may(sandbox: &Sandbox, user_id: &str, action: &str, places: &[&str]) -> Vec<bool> {
    let body = json!({"namespaceCode": "lab", "userId": user_id, "action": action, "resources": places});
    let results = data(sandbox.post("/api/v3/check-permission", body).await);
    let results = results["checkResultList"].as_array().expect("results").clone();
    results.iter().map(|result| result["enabled"].as_bool().expect("a boolean")).collect()
}
