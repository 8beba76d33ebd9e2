use serde_json::{Value, json};

use super::{add, get, ids, named, names};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/create-group";
const UPSERT: &str = "/api/v3/create-or-update-group";
const BATCH: &str = "/api/v3/create-groups-batch";

#[tokio::test]
async fn answers_the_group_as_stored() {
    let sandbox = Sandbox::start().await;
    let mut body = named("readers");
    body["customData"] = json!({"floor": 3});
    let created = data(sandbox.post(PATH, body).await);
    assert_eq!(
        created,
        json!({
            "id": created["id"], "code": "readers", "name": "New", "description": "Text", "type": "static",
            "metadataSource": [], "members": []
        })
    );
    assert_eq!(created["id"].as_str().map(str::len), Some(24));
    assert_eq!(data(get(&sandbox, "readers", &[]).await), created);
    let with = data(get(&sandbox, "readers", &[("withCustomData", "true")]).await);
    assert_eq!(with["customData"], json!({"floor": 3}));
}

#[tokio::test]
async fn creates_a_group_or_overwrites_it() {
    let sandbox = Sandbox::start().await;
    let first = data(sandbox.post(UPSERT, named("readers")).await);
    assert_eq!((&first["created"], &first["data"]["name"]), (&json!(true), &json!("New")));
    let body = json!({"code": "readers", "customData": {"floor": 3}, "description": "Text"});
    data(sandbox.post("/api/v3/update-group", body).await);
    data(add(&sandbox, "readers", &ids(&sandbox, &["wang.na"]).await).await);
    let body = json!({"code": "readers", "name": "读者", "description": "Changed", "type": "dynamic"});
    let second = data(sandbox.post(UPSERT, body).await);
    assert_eq!(second["created"], false);
    let group = &second["data"];
    assert_eq!(
        (&group["id"], &group["name"], &group["description"], &group["type"]),
        (&first["data"]["id"], &json!("读者"), &json!("Changed"), &json!("dynamic"))
    );
    assert_eq!(names(&group["members"]), ["wang.na"]);
    let with = data(get(&sandbox, "readers", &[("withCustomData", "true")]).await);
    assert_eq!(with["customData"], json!({"floor": 3}));
}

#[tokio::test]
async fn creates_all_groups_of_a_batch_or_none() {
    let sandbox = Sandbox::start().await;
    for (second, status_code) in [
        (named("first"), 409),
        (named("developers"), 409),
        (named("部"), 400),
        (named(&"x".repeat(65)), 400),
        (json!({"code": "x", "name": "x", "description": "", "type": "static"}), 400),
    ] {
        let answer = sandbox.post(BATCH, json!({"list": [named("first"), second]})).await;
        assert_eq!(refusal(&answer).0, status_code, "{second}");
        assert_eq!(refusal(&get(&sandbox, "first", &[]).await).0, 404, "{second}");
    }
    let created = data(sandbox.post(BATCH, json!({"list": [named("first"), named("second")]})).await);
    let codes: Vec<&Value> = created.as_array().expect("a list").iter().map(|group| &group["code"]).collect();
    assert_eq!(codes, ["first", "second"]);
    assert_eq!(created[1]["members"], json!([]));
}

#[tokio::test]
async fn the_call_that_creates_or_changes_knows_no_custom_data() {
    let sandbox = Sandbox::start().await;
    let mut body = named("readers");
    body["customData"] = json!({"floor": 3, "code": "x"});
    for created in [true, false] {
        assert_eq!(data(sandbox.post(UPSERT, body.clone()).await)["created"], created);
        let with = data(get(&sandbox, "readers", &[("withCustomData", "true")]).await);
        assert_eq!(with["customData"], json!({}));
    }
}
