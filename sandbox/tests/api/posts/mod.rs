//! Posts, and the users and departments that have them.

mod change;
mod departments;
mod list;
mod users;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

const GET: &str = "/api/v3/get-post";
const CREATE: &str = "/api/v3/create-post";
const UPDATE: &str = "/api/v3/update-post";
const REMOVE: &str = "/api/v3/remove-post";
const UNKNOWN: (u64, Option<u64>, &str) = (422, Some(4004), "Post does not exist: nothing");

/// A post by its code. The answer has no envelope.
async fn get(sandbox: &Sandbox, code: &str) -> Value {
    let post = sandbox.get(GET, &[("code", code)]).await;
    assert!(post.get("statusCode").is_none(), "{post}");
    post
}

/// The id of a post.
async fn id(sandbox: &Sandbox, code: &str) -> String {
    get(sandbox, code).await["id"].as_str().expect("an id").to_owned()
}

async fn create(sandbox: &Sandbox, code: &str) -> Value {
    data(sandbox.post(CREATE, json!({"code": code, "name": code})).await)
}
