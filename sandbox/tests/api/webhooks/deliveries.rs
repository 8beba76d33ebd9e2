//! What receivers are told of changes.

use serde_json::json;
use tokio::net::TcpListener;

use super::receiver::Receiver;
use super::{add_department, create, logs};
use crate::client::{Sandbox, data, refusal};

const ADDED: &str = "organization:node-added";

#[tokio::test]
async fn a_change_is_told_with_its_data() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, r#"{"success":true}"#)]).await;
    let webhook = create(&sandbox, &receiver.url, json!({"events": [ADDED], "secret": "whs-1"})).await;
    let department = add_department(&sandbox, "told").await;
    let got = receiver.next().await;
    assert_eq!(got.path, "/hook?from=sandbox");
    assert_eq!(got.json(), json!({"eventName": ADDED, "data": department}));
    assert!(receiver.url.contains(got.header("host")));
    for (name, value) in [
        ("content-type", "application/json"),
        ("user-agent", "authing-webhook@2.0"),
        ("x-authing-webhook-secret", "whs-1"),
        ("x-authing-token", "whs-1"),
        ("x-authing-userpool-id", &*sandbox.ready.user_pool_id),
    ] {
        assert_eq!(got.header(name), value, "{name}");
    }

    // The log of a request is written before the next one is sent.
    add_department(&sandbox, "told-too").await;
    receiver.next().await;
    let log = logs(&sandbox, &webhook).await["list"]
        .as_array()
        .and_then(|list| list.last())
        .expect("a log")
        .clone();
    for (field, value) in [
        ("webhookId", webhook["webhookId"].clone()),
        ("eventName", json!(ADDED)),
        ("requestBody", got.json()),
        ("responseStatusCode", json!(200)),
        ("responseBody", json!({"success": true})),
        ("success", json!(true)),
        ("timestamp", json!("2015-10-21T15:28:00.000+0800")),
    ] {
        assert_eq!(log[field], value, "{field}");
    }
    assert!(!log.to_string().contains("whs-1"), "{log}");
    assert_eq!(log["requestHeaders"]["x-authing-webhook-secret"], "***");
}

#[tokio::test]
async fn a_form_has_a_field_for_the_event_and_one_for_the_data() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    let form = "application/x-www-form-urlencoded";
    create(&sandbox, &receiver.url, json!({"events": [ADDED], "contentType": form})).await;
    let department = add_department(&sandbox, "told").await;
    let got = receiver.next().await;
    assert_eq!(got.header("content-type"), form);
    let fields: Vec<_> = got
        .body
        .split('&')
        .filter_map(|field| field.split_once('='))
        .map(|(name, value)| (name, percent_encoding::percent_decode_str(value).decode_utf8_lossy()))
        .collect();
    assert_eq!((fields[0].0, &*fields[0].1, fields[1].0), ("eventName", ADDED, "data"));
    assert_eq!(serde_json::from_str::<serde_json::Value>(&fields[1].1).expect("JSON"), department);
}

#[tokio::test]
async fn a_call_that_answers_success_alone_tells_its_parameters() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": ["user:deleted"]})).await;
    let body = json!({"userIds": [sandbox.ready.user_id]});
    data(sandbox.post("/api/v3/delete-users-batch", body.clone()).await);
    assert_eq!(receiver.next().await.json(), json!({"eventName": "user:deleted", "data": body}));
}

#[tokio::test]
async fn no_secret_is_told() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": ["user:created"]})).await;
    let user = json!({"username": "grace", "password": "pass-q4711", "identityNumber": "q4711"});
    data(sandbox.post("/api/v3/create-user", user).await);
    let got = receiver.next().await;
    assert_eq!(got.json()["data"]["username"], "grace");
    assert!(!got.body.contains("q4711"), "{}", got.body);
}

#[tokio::test]
async fn no_secret_in_a_text_that_is_json_is_told() {
    let sandbox = Sandbox::start().await;
    let field = json!({"targetType": "USER", "key": "pin", "dataType": "STRING", "encrypted": true});
    data(sandbox.post("/api/v3/set-custom-fields", json!({"list": [field]})).await);
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": ["user:udv-changed"]})).await;
    let value = r#"{"token":"q4711","team":"compilers","customData":{"pin":"q4711"}}"#;
    let list = json!([{"key": "note", "value": value}, {"key": "pin", "value": "q4711"}]);
    let body = json!({"targetType": "USER", "targetIdentifier": sandbox.ready.user_id, "list": list});
    data(sandbox.post("/api/v3/set-custom-data", body).await);
    let told = receiver.next().await.json();
    let shown = json!([{"key": "note", "value": r#"{"team":"compilers","customData":{}}"#}, {"key": "pin"}]);
    assert_eq!(told["data"]["list"], shown);
}

#[tokio::test]
async fn no_encrypted_custom_data_is_told() {
    let sandbox = Sandbox::start().await;
    let field = json!({"targetType": "USER", "key": "pin", "dataType": "STRING", "encrypted": true});
    data(sandbox.post("/api/v3/set-custom-fields", json!({"list": [field]})).await);
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": ["user:created"]})).await;
    let user =
        json!({"username": "grace", "customData": {"pin": "q4711", "apiKey": "q4711", "tokenCount": 3}});
    data(sandbox.post("/api/v3/create-user", user).await);
    let got = receiver.next().await;
    assert!(!got.body.contains("q4711"), "{}", got.body);
}

#[tokio::test]
async fn the_data_of_a_response_is_told_under_any_general_name() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": ["group:created"]})).await;
    let group =
        json!({"name": "compilers", "code": "compilers", "description": "Compilers", "type": "STATIC"});
    data(sandbox.post("/api/v3/create-or-update-group", group).await);
    let told = receiver.next().await.json();
    assert_eq!(
        (&told["data"]["created"], &told["data"]["data"]["code"]),
        (&json!(true), &json!("compilers"))
    );
}

#[tokio::test]
async fn only_enabled_webhooks_are_told_and_only_of_their_events_and_of_successes() {
    let sandbox = Sandbox::start().await;
    let mut disabled = Receiver::start(vec![(200, "")]).await;
    let mut other = Receiver::start(vec![(200, "")]).await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &disabled.url, json!({"events": [ADDED], "enabled": false})).await;
    create(&sandbox, &other.url, json!({"events": ["user:created"]})).await;
    create(&sandbox, &receiver.url, json!({"events": [ADDED]})).await;
    add_department(&sandbox, "first").await;
    let body =
        json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": "x", "code": "first"});
    assert_eq!(refusal(&sandbox.post("/api/v3/create-department", body).await).0, 409);
    add_department(&sandbox, "second").await;
    for code in ["first", "second"] {
        assert_eq!(receiver.next().await.json()["data"]["code"], code);
    }
    assert!(receiver.is_empty() && disabled.is_empty() && other.is_empty());
}

#[tokio::test]
async fn events_come_in_the_order_of_the_calls() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    create(&sandbox, &receiver.url, json!({"events": [ADDED]})).await;
    let codes: Vec<_> = (0..50).map(|number| format!("order-{number}")).collect();
    for code in &codes {
        add_department(&sandbox, code).await;
    }
    for code in &codes {
        assert_eq!(receiver.next().await.json()["data"]["code"], **code);
    }
}

#[tokio::test]
async fn a_failure_is_tried_again_as_often_as_configured() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(500, "broken"), (503, "busy"), (200, "ok")]).await;
    let retry = json!({"enabled": true, "count": 5, "delay": 0, "delayUnit": "Second"});
    let webhook = create(&sandbox, &receiver.url, json!({"events": [ADDED], "retryConfig": retry})).await;
    add_department(&sandbox, "again").await;
    let first = receiver.next().await;
    for _ in 0..2 {
        assert_eq!(receiver.next().await.body, first.body);
    }
    // The next event is sent when the first try of the one before is logged, so that the last log may be missing.
    add_department(&sandbox, "next").await;
    receiver.next().await;
    let logs = logs(&sandbox, &webhook).await;
    let seen: Vec<_> = logs["list"]
        .as_array()
        .expect("a list")
        .iter()
        .rev()
        .take(2)
        .map(|log| (&log["responseStatusCode"], &log["responseBody"], &log["success"], &log["errorMessage"]))
        .collect();
    let broken = |status: u16, body: &str| {
        let reason = format!("the receiver answered with HTTP status {status}");
        (json!(status), json!({"body": body}), json!(false), json!(reason))
    };
    let expected = [broken(500, "broken"), broken(503, "busy")];
    assert_eq!(seen, expected.each_ref().map(|(a, b, c, d)| (a, b, c, d)));
}

#[tokio::test]
async fn a_receiver_that_never_answers_holds_up_neither_calls_nor_the_end() {
    let sandbox = Sandbox::start().await;
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", silent.local_addr().expect("an address"));
    for _ in 0..3 {
        create(&sandbox, &url, json!({"events": [ADDED]})).await;
    }
    for number in 0..20 {
        add_department(&sandbox, &format!("held-{number}")).await;
    }
    // Connected, and waiting for a response that never comes.
    let (_connection, _) = silent.accept().await.expect("a connection");
    sandbox.stop().await;
}

#[tokio::test]
async fn other_machines_are_never_called_and_the_log_says_why() {
    let sandbox = Sandbox::start().await;
    let elsewhere = create(&sandbox, "https://steamory.example/hook", json!({"events": [ADDED]})).await;
    let closed = TcpListener::bind("127.0.0.1:0").await.expect("a port").local_addr().expect("an address");
    let nobody = create(&sandbox, &format!("http://{closed}/"), json!({"events": [ADDED]})).await;
    for (webhook, reason) in
        [(elsewhere, "on this machine only, not steamory.example"), (nobody, "cannot be reached")]
    {
        let trigger = json!({"webhookId": webhook["webhookId"]});
        let answer = sandbox.post("/api/v3/trigger-webhook", trigger).await;
        let (status, _, message) = refusal(&answer);
        assert!(status == 400 && message.contains(reason), "{answer}");
        let log = logs(&sandbox, &webhook).await["list"][0].clone();
        assert_eq!((&log["success"], &log["responseStatusCode"]), (&json!(false), &json!(0)));
        assert!(log["errorMessage"].as_str().is_some_and(|text| text.contains(reason)), "{log}");
    }
}
