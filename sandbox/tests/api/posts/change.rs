use serde_json::json;

use super::{CREATE, GET, REMOVE, UNKNOWN, UPDATE, create, get, id};
use crate::client::{Sandbox, data, refusal};

#[tokio::test]
async fn a_post_is_created_and_read() {
    let sandbox = Sandbox::start().await;
    let body = json!({"code": "工程师 1", "name": "研发 & co", "id": "chosen", "description": "writes"});
    let post = data(sandbox.post(CREATE, body).await);
    let id = post["id"].as_str().expect("an id");
    assert_eq!(id.len(), 24);
    let expected = json!({
        "id": id, "code": "工程师 1", "name": "研发 & co", "description": "writes", "departmentIdList": []
    });
    assert_eq!(post, expected);
    assert_eq!(get(&sandbox, "工程师 1").await, expected);
    let plain = create(&sandbox, "plain").await;
    assert!(plain.get("description").is_none());
}

#[tokio::test]
async fn a_code_belongs_to_one_post() {
    let sandbox = Sandbox::start().await;
    let answer = sandbox.post(CREATE, json!({"code": "engineer", "name": "x"})).await;
    assert_eq!(refusal(&answer), (409, None, "code already exists: engineer"));
    create(&sandbox, "Engineer").await;
    let intern = id(&sandbox, "intern").await;
    let answer = sandbox.post(UPDATE, json!({"id": intern, "code": "engineer", "name": "x"})).await;
    assert_eq!(refusal(&answer), (409, None, "code already exists: engineer"));
}

#[tokio::test]
async fn a_change_finds_the_post_by_code_or_by_id() {
    let sandbox = Sandbox::start().await;
    let before = get(&sandbox, "engineer").await;
    let post = data(sandbox.post(UPDATE, json!({"code": "engineer", "name": "Senior"})).await);
    let mut expected = before.clone();
    expected["name"] = json!("Senior");
    assert_eq!(post, expected);
    let body = json!({"id": before["id"], "code": "senior", "name": "Senior", "description": ""});
    let post = data(sandbox.post(UPDATE, body).await);
    assert_eq!(
        (&post["id"], &post["code"], &post["description"]),
        (&before["id"], &json!("senior"), &json!(""))
    );
    assert_eq!(get(&sandbox, "senior").await, post);
    assert_eq!(refusal(&sandbox.get(GET, &[("code", "engineer")]).await).0, 422);
}

#[tokio::test]
async fn an_unknown_post_is_422_with_a_code_of_its_own() {
    let sandbox = Sandbox::start().await;
    assert_eq!(refusal(&sandbox.get(GET, &[("code", "nothing")]).await), UNKNOWN);
    for (path, body) in [
        (UPDATE, json!({"code": "nothing", "name": "x"})),
        (UPDATE, json!({"id": "nothing", "code": "engineer", "name": "x"})),
        (REMOVE, json!({"code": "nothing"})),
        ("/api/v3/get-post-by-id", json!({"idList": ["nothing"]})),
        ("/api/v3/set-user-posts", json!({"userId": sandbox.ready.user_id, "postIds": ["nothing"]})),
        ("/api/v3/user-connection-post", json!({"userId": sandbox.ready.user_id, "postId": "nothing"})),
    ] {
        assert_eq!(refusal(&sandbox.post(path, body).await), UNKNOWN, "{path}");
    }
    let signer = sandbox.signer().without("x-genauth-lang");
    let answer = sandbox.post_signed(signer, REMOVE, json!({"code": "nothing"})).await;
    assert_eq!(refusal(&answer).2, "岗位不存在: nothing");
}

#[tokio::test]
async fn posts_are_read_by_id() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/get-post-by-id";
    let (engineer, designer) = (id(&sandbox, "engineer").await, id(&sandbox, "designer").await);
    let codes = |posts: serde_json::Value| {
        posts.as_array().expect("a list").iter().map(|post| post["code"].clone()).collect::<Vec<_>>()
    };
    for one in [json!([engineer]), json!(engineer), json!([engineer, engineer])] {
        let post = data(sandbox.post(path, json!({"idList": one})).await);
        assert_eq!((&post["id"], &post["code"]), (&json!(engineer), &json!("engineer")));
        assert!(post.get("departmentIdList").is_none());
    }
    for two in [json!([designer, engineer]), json!(format!("{designer}, {engineer}"))] {
        let posts = data(sandbox.post(path, json!({"idList": two})).await);
        assert_eq!(codes(posts), ["designer", "engineer"]);
    }
    for none in [json!({}), json!({"idList": []}), json!({"idList": ""}), json!({"idList": 7})] {
        let answer = sandbox.post(path, none).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter idList is malformed"));
    }
}

#[tokio::test]
async fn a_refusal_repeats_the_beginning_of_a_long_text_alone() {
    let sandbox = Sandbox::start().await;
    let long = "长".repeat(100_000);
    let shown = format!("{}…", "长".repeat(200));
    let answer = sandbox.post(UPDATE, json!({"code": long, "name": "x"})).await;
    assert_eq!(refusal(&answer), (422, Some(4004), format!("Post does not exist: {shown}").as_str()));
    for body in [json!({"code": long, "name": "x"}), json!({"code": long, "name": "y"})] {
        let answer = sandbox.post(CREATE, body).await;
        assert!(answer["message"].as_str().is_some_and(|message| message.len() < 1000));
    }
    let body = json!({"code": "x", "name": "x", "departmentIdList": [long]});
    let answer = sandbox.post(CREATE, body).await;
    assert_eq!(refusal(&answer).2, format!("There is an invalid departmentId: {shown}"));
}

#[tokio::test]
async fn an_empty_list_of_departments_takes_all_away() {
    let sandbox = Sandbox::start().await;
    let rd = sandbox.department("rd").await;
    for none in [json!([]), json!("")] {
        let body = json!({"code": "engineer", "name": "x", "departmentIdList": [rd]});
        assert_eq!(data(sandbox.post(UPDATE, body).await)["departmentIdList"], json!([rd]));
        let body = json!({"code": "engineer", "name": "x", "departmentIdList": none});
        assert_eq!(data(sandbox.post(UPDATE, body).await)["departmentIdList"], json!([]));
    }
}
