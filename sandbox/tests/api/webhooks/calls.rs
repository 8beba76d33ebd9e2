//! What is stored.

use serde_json::{Value, json};

use super::create;
use super::receiver::Receiver;
use crate::client::{Sandbox, data, refusal};

const URL: &str = "https://steamory.example/hook";

async fn get(sandbox: &Sandbox, webhook: &Value) -> Value {
    sandbox.get("/api/v3/get-webhook", &[("webhookId", webhook["webhookId"].as_str().expect("an id"))]).await
}

#[tokio::test]
async fn keeps_what_was_created() {
    let sandbox = Sandbox::start().await;
    let fields = json!({
        "events": ["user:created", "login", "user:created"], "enabled": false, "secret": "whs-1",
        "contentType": "application/x-www-form-urlencoded",
        "retryConfig": {"enabled": true, "count": 2, "delay": 5, "delayUnit": "Minute"},
    });
    let webhook = create(&sandbox, URL, fields.clone()).await;
    let expected = json!({
        "webhookId": webhook["webhookId"], "name": "hook", "url": URL, "events": ["user:created", "login"],
        "enabled": false, "secret": "whs-1", "contentType": "application/x-www-form-urlencoded",
        "retryConfig": fields["retryConfig"], "createdAt": "2015-10-21T07:28:00.000Z",
        "updatedAt": "2015-10-21T07:28:00.000Z",
    });
    assert_eq!(webhook, expected);
    assert_eq!(data(get(&sandbox, &webhook).await), expected);
    let least = create(&sandbox, URL, json!({})).await;
    assert_eq!((&least["enabled"], &least["events"]), (&json!(true), &json!([])));
    assert!(least.get("secret").is_none() && least.get("retryConfig").is_none());
}

#[tokio::test]
async fn lists_the_oldest_first() {
    let sandbox = Sandbox::start().await;
    let created = [create(&sandbox, URL, json!({})).await, create(&sandbox, URL, json!({"name": "b"})).await];
    let page = data(sandbox.get("/api/v3/list-webhooks", &[("page", "2"), ("limit", "2")]).await);
    assert_eq!((&page["totalCount"], &page["list"]), (&json!(4), &json!(created)));
    let answer = sandbox.get("/api/v3/list-webhooks", &[("limit", "51")]).await;
    assert_eq!(refusal(&answer).0, 400);
}

#[tokio::test]
async fn changes_what_is_named_and_nothing_else() {
    let sandbox = Sandbox::start().await;
    let webhook = create(&sandbox, URL, json!({"secret": "whs-1", "events": ["login"]})).await;
    sandbox.pass(1000);
    let id = &webhook["webhookId"];
    let body = json!({"webhookId": id, "name": "renamed", "events": ["kick", "login"], "enabled": false});
    let changed = data(sandbox.post("/api/v3/update-webhook", body).await);
    let mut expected = webhook.clone();
    for (field, value) in [
        ("name", json!("renamed")),
        ("events", json!(["kick", "login"])),
        ("enabled", json!(false)),
        ("updatedAt", json!("2015-10-21T07:28:01.000Z")),
    ] {
        expected[field] = value;
    }
    assert_eq!(changed, expected);
    assert_eq!(data(get(&sandbox, &webhook).await), expected);
}

#[tokio::test]
async fn deletes_with_logs_and_ignores_the_unknown() {
    let sandbox = Sandbox::start().await;
    let list = data(sandbox.get("/api/v3/list-webhooks", &[("page", "1")]).await)["list"].clone();
    let id = &list[1]["webhookId"];
    let logs = async || data(sandbox.post("/api/v3/get-webhook-logs", json!({"webhookId": id})).await);
    let log = logs().await["list"][0].clone();
    assert_eq!((&log["eventName"], &log["success"]), (&json!("test"), &json!(true)));
    assert_eq!(log["timestamp"], "2024-01-02T09:00:00.000+0800");
    let body = json!({"webhookIds": [id, "none", id]});
    assert_eq!(data(sandbox.post("/api/v3/delete-webhook", body).await), json!({"success": true}));
    assert_eq!(logs().await, json!({"totalCount": 0, "list": []}));
    assert_eq!(data(sandbox.get("/api/v3/list-webhooks", &[("page", "1")]).await)["totalCount"], 1);
}

#[tokio::test]
async fn refuses_webhooks_that_do_not_exist() {
    let sandbox = Sandbox::start().await;
    let none = json!({"webhookId": "none"});
    for answer in [
        get(&sandbox, &none).await,
        sandbox.post("/api/v3/update-webhook", none.clone()).await,
        sandbox.post("/api/v3/trigger-webhook", none.clone()).await,
    ] {
        assert_eq!(refusal(&answer), (404, None, "Webhook does not exist"));
    }
}

#[tokio::test]
async fn refuses_events_that_do_not_exist() {
    let sandbox = Sandbox::start().await;
    let body =
        json!({"name": "a", "url": URL, "contentType": "application/json", "events": ["user:promoted"]});
    assert_eq!(refusal(&sandbox.post("/api/v3/create-webhook", body).await).0, 400);
}

#[tokio::test]
async fn an_empty_secret_is_none() {
    let sandbox = Sandbox::start().await;
    assert!(create(&sandbox, URL, json!({"secret": ""})).await.get("secret").is_none());
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    let webhook = create(&sandbox, &receiver.url, json!({"secret": "whs-1"})).await;
    let body = json!({"webhookId": webhook["webhookId"], "secret": ""});
    assert!(data(sandbox.post("/api/v3/update-webhook", body).await).get("secret").is_none());
    data(sandbox.post("/api/v3/trigger-webhook", json!({"webhookId": webhook["webhookId"]})).await);
    let got = receiver.next().await;
    for name in ["x-authing-webhook-secret", "x-authing-token"] {
        assert!(!got.headers.contains_key(name), "{name}");
    }
}

#[tokio::test]
async fn refuses_to_try_again_less_often_than_never() {
    let sandbox = Sandbox::start().await;
    let webhook = create(&sandbox, URL, json!({})).await;
    for (name, value) in [("count", -1), ("delay", -3)] {
        let retry = json!({"enabled": true, name: value});
        let new = json!({
            "name": "a", "url": URL, "contentType": "application/json", "events": [], "retryConfig": retry,
        });
        let set = json!({"webhookId": webhook["webhookId"], "retryConfig": retry});
        for answer in [
            sandbox.post("/api/v3/create-webhook", new).await,
            sandbox.post("/api/v3/update-webhook", set).await,
        ] {
            let message = format!("Parameter retryConfig.{name} is malformed");
            assert_eq!(refusal(&answer), (400, None, message.as_str()));
        }
    }
    create(&sandbox, URL, json!({"retryConfig": {"enabled": true, "count": 0, "delay": 0}})).await;
}

#[tokio::test]
async fn knows_all_events() {
    let sandbox = Sandbox::start().await;
    let list = data(sandbox.get("/api/v3/get-webhook-event-list", &[]).await);
    let events = list["events"].as_array().expect("a list");
    let categories: Vec<_> =
        list["categories"].as_array().expect("a list").iter().map(|category| &category["value"]).collect();
    assert_eq!((events.len(), categories.len()), (76, 13));
    let created =
        json!({"name": "创建用户", "nameEn": "Create User", "value": "user:created", "category": "user"});
    assert!(events.contains(&created));
    for category in &categories {
        assert!(events.iter().any(|event| event["category"] == **category), "{category}");
    }
    assert!(events.iter().all(|event| categories.contains(&&event["category"])));
}
