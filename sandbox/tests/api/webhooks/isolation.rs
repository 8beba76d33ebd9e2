//! What webhooks that fail, are changed or are deleted mean for the others, and what is kept of all that is sent.

use serde_json::{Value, json};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;
use tokio::task::JoinSet;

use super::receiver::{Receiver, soon};
use super::{add_department, create, logs};
use crate::client::{Sandbox, data};

const ADDED: &str = "organization:node-added";
const ELSEWHERE: &str = "https://hooks.example/";

/// A receiver that connects and never answers.
async fn silent() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    (listener, url)
}

async fn update(sandbox: &Sandbox, webhook: &Value, mut fields: Value) {
    fields["webhookId"] = webhook["webhookId"].clone();
    data(sandbox.post("/api/v3/update-webhook", fields).await);
}

async fn delete(sandbox: &Sandbox, webhook: &Value) {
    data(sandbox.post("/api/v3/delete-webhook", json!({"webhookIds": [webhook["webhookId"]]})).await);
}

/// Waits for this many logs, and returns them.
async fn logged(sandbox: &Sandbox, webhook: &Value, count: u64) -> Value {
    let enough = async {
        loop {
            let page = logs(sandbox, webhook).await;
            if page["totalCount"].as_u64() >= Some(count) {
                return page;
            }
        }
    };
    soon(enough).await
}

#[tokio::test]
async fn webhooks_that_always_fail_silence_no_other() {
    let sandbox = Sandbox::start().await;
    let retry = json!({"enabled": true, "count": 1, "delay": 1, "delayUnit": "Hour"});
    let (listener, nobody) = silent().await;
    drop(listener);
    let mut bad = Vec::new();
    for url in [ELSEWHERE, &nobody] {
        bad.push(create(&sandbox, url, json!({"events": [ADDED], "retryConfig": retry})).await);
    }
    for number in 0..1030 {
        add_department(&sandbox, &format!("many-{number}")).await;
    }
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": [ADDED]})).await;
    add_department(&sandbox, "healthy").await;
    assert_eq!(receiver.next().await.json()["data"]["code"], "healthy");
    for webhook in &bad {
        delete(&sandbox, webhook).await;
    }
    add_department(&sandbox, "healthy-too").await;
    assert_eq!(receiver.next().await.json()["data"]["code"], "healthy-too");
}

#[tokio::test]
async fn an_address_that_is_refused_is_tried_once() {
    let sandbox = Sandbox::start().await;
    let retry = json!({"enabled": true, "count": 10, "delay": 0, "delayUnit": "Second"});
    let webhook = create(&sandbox, ELSEWHERE, json!({"events": [ADDED], "retryConfig": retry})).await;
    for code in ["once-1", "once-2", "once-3", "once-4", "once-5"] {
        add_department(&sandbox, code).await;
    }
    let page = logged(&sandbox, &webhook, 5).await;
    let codes: Vec<_> = page["list"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|log| log["requestBody"]["data"]["code"].as_str().expect("a code"))
        .collect();
    assert_eq!(codes, ["once-5", "once-4", "once-3", "once-2", "once-1"]);
}

#[tokio::test]
async fn what_waits_is_sent_as_the_webhook_is_then() {
    let sandbox = Sandbox::start().await;
    let (held, url) = silent().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    let webhook = create(&sandbox, &url, json!({"events": [ADDED], "secret": "whs-old"})).await;
    add_department(&sandbox, "held").await;
    let (connection, _) = soon(held.accept()).await.expect("a connection");
    add_department(&sandbox, "waits").await;
    update(&sandbox, &webhook, json!({"url": receiver.url, "secret": "whs-new"})).await;
    drop(connection);
    let got = receiver.next().await;
    assert_eq!(got.json()["data"]["code"], "waits");
    assert_eq!(got.header("x-authing-webhook-secret"), "whs-new");
}

#[tokio::test]
async fn what_waits_is_dropped_with_its_webhook() {
    let sandbox = Sandbox::start().await;
    let (gone, url_of_gone) = silent().await;
    let (off, url_of_off) = silent().await;
    let (other, url_of_other) = silent().await;
    let deleted = create(&sandbox, &url_of_gone, json!({"events": [ADDED]})).await;
    let disabled = create(&sandbox, &url_of_off, json!({"events": [ADDED]})).await;
    let without = create(&sandbox, &url_of_other, json!({"events": [ADDED]})).await;
    add_department(&sandbox, "held").await;
    let mut connections = Vec::new();
    for listener in [&gone, &off, &other] {
        connections.push(soon(listener.accept()).await.expect("a connection"));
    }
    add_department(&sandbox, "waits").await;
    delete(&sandbox, &deleted).await;
    update(&sandbox, &disabled, json!({"enabled": false})).await;
    update(&sandbox, &without, json!({"events": ["login"]})).await;
    drop(connections);
    logged(&sandbox, &disabled, 1).await;
    logged(&sandbox, &without, 1).await;
    // Many requests later, nothing more was sent.
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": [ADDED]})).await;
    for number in 0..30 {
        add_department(&sandbox, &format!("later-{number}")).await;
        receiver.next().await;
    }
    for listener in [gone, off, other] {
        let none =
            tokio::select! { biased; _ = listener.accept() => false, () = tokio::task::yield_now() => true };
        assert!(none);
    }
    for webhook in [disabled, without] {
        assert_eq!(logs(&sandbox, &webhook).await["totalCount"], 1);
    }
}

#[tokio::test]
async fn a_caller_that_gives_up_leaves_the_log_of_what_was_sent() {
    let sandbox = Sandbox::start().await;
    let (listener, url) = silent().await;
    let webhook = create(&sandbox, &url, json!({})).await;
    let trigger = json!({"webhookId": webhook["webhookId"]});
    let mut connection = tokio::select! {
        answer = sandbox.post("/api/v3/trigger-webhook", trigger) => panic!("{answer}"),
        connection = listener.accept() => connection.expect("a connection").0,
    };
    // The server sees that the caller is gone.
    for _ in 0..20 {
        logs(&sandbox, &webhook).await;
    }
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";
    connection.write_all(answer).await.expect("the request is not given up");
    let page = logged(&sandbox, &webhook, 1).await;
    assert_eq!(page["list"][0]["responseStatusCode"], 200);
    let audit = json!({"operationType": "activate", "resourceType": "userpool"});
    assert_eq!(data(sandbox.post("/api/v3/get-admin-audit-logs", audit).await)["totalCount"], 1);
}

#[tokio::test]
async fn events_of_parallel_calls_come_in_the_order_of_their_commits() {
    let sandbox = std::sync::Arc::new(Sandbox::start().await);
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": [ADDED]})).await;
    let mut calls = JoinSet::new();
    for number in 0..400 {
        let sandbox = sandbox.clone();
        calls.spawn(async move { add_department(&sandbox, &format!("parallel-{number}")).await });
    }
    calls.join_all().await;
    let mut committed = Vec::new();
    for page in 1..=8 {
        let body = json!({"operationType": "create", "resourceType": "org",
            "pagination": {"page": page, "limit": 50}});
        let audit = data(sandbox.post("/api/v3/get-admin-audit-logs", body).await);
        for log in audit["list"].as_array().expect("a list") {
            let text = log["operationParam"].as_str().expect("parameters");
            let parameters: Value = serde_json::from_str(text).expect("JSON");
            committed.push(parameters["code"].as_str().expect("a code").to_owned());
        }
    }
    committed.reverse();
    assert_eq!(committed.len(), 400);
    let mut told = Vec::new();
    for _ in &committed {
        told.push(receiver.next().await.json()["data"]["code"].as_str().expect("a code").to_owned());
    }
    assert_eq!(told, committed);
}

#[tokio::test]
async fn at_most_16_mib_wait_and_the_log_says_what_did_not_fit() {
    let sandbox = Sandbox::start().await;
    let (_held, url) = silent().await;
    // What fails keeps its place.
    let retry = json!({"enabled": true, "count": 1, "delay": 1, "delayUnit": "Hour"});
    let webhook = create(&sandbox, &url, json!({"events": ["user:deleted"], "retryConfig": retry})).await;
    let note = "x".repeat(1_800_000);
    for number in 0..10 {
        let user = json!({"username": format!("waits-{number}")});
        let user = data(sandbox.post("/api/v3/create-user", user).await);
        let call = json!({"userIds": [user["userId"]], "options": {"note": note}});
        data(sandbox.post("/api/v3/delete-users-batch", call).await);
    }
    let page = logs(&sandbox, &webhook).await;
    let refused = |log: &&Value| log["errorMessage"] == "more than 16 MiB wait to be sent";
    let log = page["list"].as_array().expect("a list").iter().find(refused).expect("a refused request");
    assert!(log.to_string().len() < 20_000);
}

#[tokio::test]
async fn at_most_64_mib_wait_for_all_and_those_that_have_much_silence_no_other() {
    let sandbox = Sandbox::start().await;
    let (_held, url) = silent().await;
    let mut greedy = Vec::new();
    // What fails keeps its place.
    let retry = json!({"enabled": true, "count": 1, "delay": 1, "delayUnit": "Hour"});
    for _ in 0..10 {
        let fields = json!({"events": ["user:deleted"], "retryConfig": retry});
        greedy.push(create(&sandbox, &url, fields).await);
    }
    let note = "x".repeat(1_800_000);
    for number in 0..4 {
        let user = json!({"username": format!("waits-{number}")});
        let user = data(sandbox.post("/api/v3/create-user", user).await);
        let call = json!({"userIds": [user["userId"]], "options": {"note": note}});
        data(sandbox.post("/api/v3/delete-users-batch", call).await);
    }
    let mut reasons = Vec::new();
    for webhook in &greedy {
        let page = logs(&sandbox, webhook).await;
        reasons
            .extend(page["list"].as_array().expect("a list").iter().map(|log| log["errorMessage"].clone()));
    }
    assert!(reasons.contains(&json!("more than 64 MiB wait to be sent")), "{reasons:?}");
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": [ADDED]})).await;
    add_department(&sandbox, "healthy").await;
    assert_eq!(receiver.next().await.json()["data"]["code"], "healthy");
}

#[tokio::test]
async fn a_log_keeps_the_beginning_of_a_long_body() {
    let sandbox = Sandbox::start().await;
    let long: &'static str = Box::leak(format!(r#"{{"long":"{}"}}"#, "é".repeat(9000)).into_boxed_str());
    let receiver = Receiver::start(vec![(200, long)]).await;
    let webhook = create(&sandbox, &receiver.url, json!({})).await;
    let trigger =
        json!({"webhookId": webhook["webhookId"], "requestBody": {"a": "b", "long": "é".repeat(9000)}});
    data(sandbox.post("/api/v3/trigger-webhook", trigger).await);
    let log = logs(&sandbox, &webhook).await["list"][0].clone();
    for (field, begin) in [("requestBody", r#"{"a":"b","long":"éé"#), ("responseBody", r#"{"long":"éé"#)]
    {
        let text = log[field]["body"].as_str().expect("a text");
        assert!(text.starts_with(begin), "{field}");
        assert!((16_383..=16_384).contains(&text.len()), "{}", text.len());
    }
}
