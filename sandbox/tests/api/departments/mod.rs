//! Departments: reading, lists, search, status, deletion, trees.

mod delete;
mod get;
mod list;
mod search;
mod search_list;
mod status;
mod tree;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

/// Codes of the departments, in the order of the answer; names of those that have none.
pub fn codes(list: &Value) -> Vec<String> {
    let code = |row: &Value| row["code"].as_str().or(row["name"].as_str()).unwrap_or("").to_owned();
    list.as_array().expect("a list").iter().map(code).collect()
}

/// Adds a department below one that is named by its code.
pub async fn create(sandbox: &Sandbox, parent: &str, others: Value) -> Value {
    let mut body = json!({
        "organizationCode": "steamory", "parentDepartmentId": parent, "departmentIdType": "code", "name": "New"
    });
    for (key, value) in others.as_object().expect("an object") {
        body[key] = value.clone();
    }
    data(sandbox.post("/api/v3/create-department", body).await)
}

/// A department by its code.
pub async fn get(sandbox: &Sandbox, code: &str, others: &[(&str, &str)]) -> Value {
    let mut parameters = vec![("organizationCode", "steamory"), ("departmentCode", code)];
    parameters.extend(others);
    sandbox.get("/api/v3/get-department", &parameters).await
}
