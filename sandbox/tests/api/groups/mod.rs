//! User groups: creation, change, deletion, members and lists.

mod create;
mod delete;
mod list;
mod members;
mod refusals;
mod update;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

/// The fields of a new group.
pub fn named(code: &str) -> Value {
    json!({"code": code, "name": "New", "description": "Text", "type": "static"})
}

/// A group, with further parameters.
pub async fn get(sandbox: &Sandbox, code: &str, others: &[(&str, &str)]) -> Value {
    let mut parameters = vec![("code", code)];
    parameters.extend(others);
    sandbox.get("/api/v3/get-group", &parameters).await
}

/// The number of all members, and the user names of a page.
pub async fn members(sandbox: &Sandbox, code: &str, others: &[(&str, &str)]) -> (u64, Vec<String>) {
    let mut parameters = vec![("code", code)];
    parameters.extend(others);
    let page = data(sandbox.get("/api/v3/list-group-members", &parameters).await);
    (page["totalCount"].as_u64().expect("a number"), names(&page["list"]))
}

/// The user names of a list of users.
pub fn names(list: &Value) -> Vec<String> {
    let name = |user: &Value| user["username"].as_str().unwrap_or("").to_owned();
    list.as_array().expect("a list").iter().map(name).collect()
}

/// The ids of users of the seed, in the order of the names.
pub async fn ids(sandbox: &Sandbox, names: &[&str]) -> Vec<String> {
    let parameters = [("userIds", names.join(",")), ("userIdType", "username".to_owned())];
    let parameters = parameters.each_ref().map(|(name, value)| (*name, value.as_str()));
    let users = data(sandbox.get("/api/v3/get-user-batch", &parameters).await);
    let id = |user: &Value| user["userId"].as_str().expect("an id").to_owned();
    users.as_array().expect("a list").iter().map(id).collect()
}

/// Adds users to a group.
pub async fn add(sandbox: &Sandbox, code: &str, user_ids: &[String]) -> Value {
    sandbox.post("/api/v3/add-group-members", json!({"code": code, "userIds": user_ids})).await
}
