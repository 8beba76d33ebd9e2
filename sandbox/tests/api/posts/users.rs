use serde_json::{Value, json};

use super::{REMOVE, create, id};
use crate::client::{Sandbox, data, refusal};

const SET: &str = "/api/v3/set-user-posts";
const ADD: &str = "/api/v3/user-connection-post";

/// The codes of the posts of a user, as two calls tell them.
async fn posts(sandbox: &Sandbox, user_id: &str) -> Vec<String> {
    let posts = data(sandbox.get("/api/v3/get-user-posts", &[("userId", user_id)]).await);
    let posts = posts.as_array().expect("a list");
    let ids: Vec<Value> = posts.iter().map(|post| post["id"].clone()).collect();
    let parameters = [("userId", user_id), ("withPost", "true")];
    assert_eq!(data(sandbox.get("/api/v3/get-user", &parameters).await)["postIdList"], json!(ids));
    posts.iter().map(|post| post["code"].as_str().expect("a code").to_owned()).collect()
}

/// Succeeds, and the envelope has no `data`.
async fn post(sandbox: &Sandbox, path: &str, body: Value) {
    let answer = sandbox.post(path, body).await;
    assert_eq!((&answer["statusCode"], answer.get("data")), (&json!(200), None), "{answer}");
}

#[tokio::test]
async fn one_call_replaces_the_posts_of_a_user_and_one_adds_a_post() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.clone();
    assert!(posts(&sandbox, &user_id).await.is_empty());
    let (engineer, designer, intern) =
        (id(&sandbox, "engineer").await, id(&sandbox, "designer").await, id(&sandbox, "intern").await);
    post(&sandbox, ADD, json!({"userId": user_id, "postId": intern})).await;
    post(&sandbox, ADD, json!({"userId": user_id, "postId": engineer})).await;
    post(&sandbox, ADD, json!({"userId": user_id, "postId": intern})).await;
    assert_eq!(posts(&sandbox, &user_id).await, ["intern", "engineer"]);
    post(&sandbox, SET, json!({"userId": user_id, "postIds": [engineer, designer, engineer]})).await;
    assert_eq!(posts(&sandbox, &user_id).await, ["engineer", "designer"]);
    // The sample of the documentation is a text.
    post(&sandbox, SET, json!({"userId": user_id, "postIds": designer})).await;
    assert_eq!(posts(&sandbox, &user_id).await, ["designer"]);
    let body = json!({"userId": user_id, "postIds": [engineer, "nothing"]});
    assert_eq!(refusal(&sandbox.post(SET, body).await).0, 422);
    assert_eq!(posts(&sandbox, &user_id).await, ["designer"]);
    for none in [json!([]), json!("")] {
        post(&sandbox, SET, json!({"userId": user_id, "postIds": designer})).await;
        post(&sandbox, SET, json!({"userId": user_id, "postIds": none})).await;
        assert_eq!(posts(&sandbox, &user_id).await, Vec::<String>::new());
    }
    assert!(posts(&sandbox, &user_id).await.is_empty());
}

#[tokio::test]
async fn the_first_post_of_a_user_comes_without_an_envelope() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.clone();
    let path = "/api/v3/get-user-post";
    let none = sandbox.get(path, &[("userId", &user_id)]).await;
    assert_eq!((&none["statusCode"], none.get("data")), (&json!(200), None));
    let lead = create(&sandbox, "lead").await;
    let list = json!([lead["id"], id(&sandbox, "intern").await]);
    post(&sandbox, SET, json!({"userId": user_id, "postIds": list})).await;
    assert_eq!(sandbox.get(path, &[("userId", &user_id), ("withCustomData", "true")]).await, lead);
}

#[tokio::test]
async fn a_deleted_post_or_user_leaves_nothing_behind() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.clone();
    let lead = create(&sandbox, "lead").await;
    post(&sandbox, SET, json!({"userId": user_id, "postIds": [lead["id"], id(&sandbox, "intern").await]}))
        .await;
    post(&sandbox, REMOVE, json!({"code": "lead"})).await;
    assert_eq!(posts(&sandbox, &user_id).await, ["intern"]);
    data(sandbox.post("/api/v3/delete-users-batch", json!({"userIds": [user_id]})).await);
    let page = data(sandbox.get("/api/v3/list-post", &[("keywords", "intern")]).await);
    assert_eq!(page["list"][0]["userCount"], 0);
}

#[tokio::test]
async fn an_unknown_user_is_refused() {
    let sandbox = Sandbox::start().await;
    let expected = (404, Some(2004), "User does not exist");
    for path in ["/api/v3/get-user-posts", "/api/v3/get-user-post"] {
        assert_eq!(refusal(&sandbox.get(path, &[("userId", "nobody")]).await), expected, "{path}");
    }
    let intern = id(&sandbox, "intern").await;
    for (path, body) in [
        (SET, json!({"userId": "nobody", "postIds": [intern]})),
        (ADD, json!({"userId": "nobody", "postId": intern})),
    ] {
        assert_eq!(refusal(&sandbox.post(path, body).await), expected, "{path}");
    }
}
