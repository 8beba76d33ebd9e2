//! Members of departments: lists, search, coming and going.

mod change;
mod list;
mod search;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

/// The parameters that name a department of the seed by its code, and others.
pub fn named<'a>(code: &'a str, others: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let id_type = if code == "root" { "department_id" } else { "code" };
    let mut all =
        vec![("organizationCode", "steamory"), ("departmentId", code), ("departmentIdType", id_type)];
    all.extend(others);
    all
}

/// The number of all, and user names of the page.
pub async fn page(sandbox: &Sandbox, path: &str, parameters: &[(&str, &str)]) -> (u64, Vec<String>) {
    let page = data(sandbox.get(path, parameters).await);
    let name = |user: &Value| user["username"].as_str().unwrap_or("").to_owned();
    let names = page["list"].as_array().expect("a list").iter().map(name).collect();
    (page["totalCount"].as_u64().expect("a number"), names)
}

/// Gives a user these departments and no others, all at the test's time.
pub async fn put(sandbox: &Sandbox, username: &str, codes: &[&str]) {
    let mut departments = Vec::new();
    for code in codes {
        departments.push(json!({"departmentId": sandbox.department(code).await}));
    }
    let body = json!({"userId": username, "departments": departments, "options": {"userIdType": "username"}});
    data(sandbox.post("/api/v3/set-user-departments", body).await);
}
