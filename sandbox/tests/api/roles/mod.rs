//! Roles: creation, change, deletion, assignments and lists.

mod assign;
mod batch;
mod check;
mod create;
mod delete;
mod list;
mod list_assignments;
mod list_members;
mod refusals;
mod update;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

/// A role of the permission group `default`.
pub async fn get(sandbox: &Sandbox, code: &str) -> Value {
    sandbox.get("/api/v3/get-role", &[("code", code)]).await
}

/// Adds a role with the least that is needed.
pub async fn create(sandbox: &Sandbox, code: &str) -> Value {
    data(sandbox.post("/api/v3/create-role", json!({"code": code})).await)
}

/// The id of a user of the seed.
pub async fn user(sandbox: &Sandbox, username: &str) -> String {
    let parameters = [("userId", username), ("userIdType", "username")];
    let user = data(sandbox.get("/api/v3/get-user", &parameters).await);
    user["userId"].as_str().expect("an id").to_owned()
}

pub fn target(kind: &str, identifier: &str) -> Value {
    json!({"targetType": kind, "targetIdentifier": identifier})
}

/// Gives a role to targets, with further fields.
pub async fn assign(sandbox: &Sandbox, code: &str, targets: Value, others: Value) {
    let mut body = json!({"code": code, "targets": targets});
    for (name, value) in others.as_object().expect("an object") {
        body[name] = value.clone();
    }
    assert_eq!(data(sandbox.post("/api/v3/assign-role", body).await), json!({"success": true}));
}

/// The number of all members of a role, and the user names of a page.
pub async fn members(sandbox: &Sandbox, code: &str, others: &[(&str, &str)]) -> (u64, Vec<String>) {
    let mut parameters = vec![("code", code)];
    parameters.extend(others);
    let page = data(sandbox.get("/api/v3/list-role-members", &parameters).await);
    let name = |user: &Value| user["username"].as_str().unwrap_or("").to_owned();
    let names = page["list"].as_array().expect("a list").iter().map(name).collect();
    (page["totalCount"].as_u64().expect("a number"), names)
}

/// The assignments of a role, with further parameters.
pub async fn assignments(sandbox: &Sandbox, code: &str, others: &[(&str, &str)]) -> Value {
    let mut parameters = vec![("roleCode", code)];
    parameters.extend(others);
    data(sandbox.get("/api/v3/list-role-assignments", &parameters).await)
}

/// The number of assignments of a role to any target.
pub async fn count(sandbox: &Sandbox, code: &str) -> Value {
    assignments(sandbox, code, &[]).await["totalCount"].clone()
}
