//! Webhooks: the calls, and what receivers get.

mod calls;
mod deliveries;
mod events;
mod events_of_users;
mod isolation;
mod listener;
mod receiver;
mod trigger;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

/// Creates a webhook and returns it.
async fn create(sandbox: &Sandbox, url: &str, fields: Value) -> Value {
    let mut body = json!({"name": "hook", "url": url, "contentType": "application/json", "events": []});
    let set = fields.as_object().expect("an object").clone();
    body.as_object_mut().expect("an object").extend(set);
    data(sandbox.post("/api/v3/create-webhook", body).await)
}

async fn logs(sandbox: &Sandbox, webhook: &Value) -> Value {
    let body = json!({"webhookId": webhook["webhookId"], "limit": 50});
    data(sandbox.post("/api/v3/get-webhook-logs", body).await)
}

/// Makes a change that webhooks are told of.
async fn add_department(sandbox: &Sandbox, code: &str) -> Value {
    let body =
        json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": code, "code": code});
    data(sandbox.post("/api/v3/create-department", body).await)
}
