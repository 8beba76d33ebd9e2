//! Organizations: reading, lists and search, coming, changing and going.

mod create;
mod delete;
mod list;
mod read;
mod update;
mod update_status;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

/// Adds an organization of this code and name.
pub async fn create(sandbox: &Sandbox, code: &str, name: &str) -> Value {
    let body = json!({"organizationCode": code, "organizationName": name});
    data(sandbox.post("/api/v3/create-organization", body).await)
}

/// The answer of getOrganization.
pub async fn get(sandbox: &Sandbox, code: &str) -> Value {
    sandbox.get("/api/v3/get-organization", &[("organizationCode", code)]).await
}

/// Changes the organization `steamory`.
pub async fn update(sandbox: &Sandbox, mut changes: Value) -> Value {
    changes["organizationCode"] = json!("steamory");
    sandbox.post("/api/v3/update-organization", changes).await
}
