//! Custom fields, and what they demand of custom data.

mod base;
mod data;
mod enforced;
mod reserved;
mod set;
mod unique;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

const SET: &str = "/api/v3/set-custom-fields";
const DELETE: &str = "/api/v3/delete-custom-fields";
const SET_DATA: &str = "/api/v3/set-custom-data";
const GET_DATA: &str = "/api/v3/get-custom-data";

/// Sets fields and returns them as stored.
async fn set(sandbox: &Sandbox, list: Value) -> Value {
    data(sandbox.post(SET, json!({"list": list})).await)
}

/// The custom fields of such targets.
async fn fields(sandbox: &Sandbox, target: &str) -> Vec<Value> {
    let list = data(sandbox.get("/api/v3/get-custom-fields", &[("targetType", target)]).await);
    list.as_array().expect("a list").clone()
}

fn keys(fields: &[Value]) -> Vec<&str> {
    fields.iter().map(|field| field["key"].as_str().expect("a key")).collect()
}

/// Sets one value of the first user.
async fn set_value(sandbox: &Sandbox, key: &str, value: Value) -> Value {
    let list = json!([{"key": key, "value": value}]);
    let body = json!({"targetType": "USER", "targetIdentifier": sandbox.ready.user_id, "list": list});
    sandbox.post(SET_DATA, body).await
}

/// The custom data of a target.
async fn values(sandbox: &Sandbox, target: &str, id: &str) -> Value {
    data(sandbox.get(GET_DATA, &[("targetType", target), ("targetIdentifier", id)]).await)
}
