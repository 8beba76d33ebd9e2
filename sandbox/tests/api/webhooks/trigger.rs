//! Requests that a person asks for.

use serde_json::{Value, json};

use super::receiver::Receiver;
use super::{create, logs};
use crate::client::{Sandbox, data, refusal};

async fn trigger(sandbox: &Sandbox, webhook: &Value, fields: Value) -> Value {
    let mut body = json!({"webhookId": webhook["webhookId"]});
    body.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
    sandbox.post("/api/v3/trigger-webhook", body).await
}

#[tokio::test]
async fn resolves_to_what_the_receiver_answers_and_logs_it() {
    let sandbox = Sandbox::start().await;
    let answers = vec![(200, r#"{"success":true,"list":[1]}"#), (201, "plain"), (204, "")];
    let mut receiver = Receiver::start(answers).await;
    let webhook = create(&sandbox, &receiver.url, json!({"enabled": false})).await;
    for expected in [json!({"success": true, "list": [1]}), json!("plain"), json!("")] {
        let answer = data(trigger(&sandbox, &webhook, json!({})).await);
        assert_eq!(answer, json!({"response": expected}));
        let test = json!({"eventName": "test", "data": {"description": "A test from Authing Webhook"}});
        assert_eq!(receiver.next().await.json(), test);
    }
    let page = logs(&sandbox, &webhook).await;
    let bodies: Vec<_> =
        page["list"].as_array().expect("a list").iter().map(|log| &log["responseBody"]).collect();
    assert_eq!(bodies, [&json!({}), &json!({"body": "plain"}), &json!({"success": true, "list": [1]})]);
    let audit = json!({"operationType": "activate", "resourceType": "userpool"});
    assert_eq!(data(sandbox.post("/api/v3/get-admin-audit-logs", audit).await)["totalCount"], 3);
}

#[tokio::test]
async fn sends_headers_and_body_of_the_caller() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    let webhook = create(&sandbox, &receiver.url, json!({"secret": "whs-1"})).await;
    let body = json!({"eventName": "login", "data": {"userId": "a"}});
    let headers = json!({"X-Own": "1", "X-Number": 2, "x-authing-token": "other", "Content-Length": "5", "Host": "evil"});
    data(trigger(&sandbox, &webhook, json!({"requestHeaders": headers, "requestBody": body})).await);
    let got = receiver.next().await;
    assert_eq!(got.json(), body);
    let sent =
        ["x-own", "x-number", "x-authing-token", "x-authing-webhook-secret"].map(|name| got.header(name));
    assert_eq!(sent, ["1", "2", "other", "whs-1"]);
    assert_ne!(got.header("host"), "evil");
    assert_eq!(logs(&sandbox, &webhook).await["list"][0]["eventName"], "login");
}

#[tokio::test]
async fn sends_a_header_that_is_an_object_as_its_json() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    let webhook = create(&sandbox, &receiver.url, json!({})).await;
    // The sample of the sources, and letters that a header does not take.
    let headers = json!({
        "eventName": "test", "data": {"description": "A test from authing"}, "list": ["部", "\u{1F600}"],
    });
    data(trigger(&sandbox, &webhook, json!({"requestHeaders": headers})).await);
    let got = receiver.next().await;
    let sent = ["eventname", "data", "list"].map(|name| got.header(name));
    assert_eq!(sent, ["test", r#"{"description":"A test from authing"}"#, r#"["\u90e8","\ud83d\ude00"]"#]);
}

#[tokio::test]
async fn refuses_headers_that_http_does_not_allow() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    let webhook = create(&sandbox, &receiver.url, json!({})).await;
    for headers in [json!({"a b": "1"}), json!({"a": "1\r\nb: 2"}), json!({"a": null}), json!({"": "x"})] {
        let answer = trigger(&sandbox, &webhook, json!({"requestHeaders": headers})).await;
        assert_eq!(refusal(&answer).0, 400, "{headers}");
    }
    assert!(receiver.is_empty());
}

#[tokio::test]
async fn a_receiver_that_fails_is_a_refusal_and_no_change() {
    let sandbox = Sandbox::start().await;
    let receiver = Receiver::start(vec![(500, "broken")]).await;
    let retry = json!({"enabled": true, "count": 5, "delay": 0});
    let webhook = create(&sandbox, &receiver.url, json!({"retryConfig": retry})).await;
    let answer = trigger(&sandbox, &webhook, json!({})).await;
    let message = "The request of the webhook failed: the receiver answered with HTTP status 500";
    assert_eq!(refusal(&answer), (400, None, message));
    let page = logs(&sandbox, &webhook).await;
    assert_eq!(page["totalCount"], 1);
    assert_eq!(page["list"][0]["errorMessage"], "the receiver answered with HTTP status 500");
    let signer = sandbox.signer().with("x-genauth-lang", "zh-CN");
    let body = json!({"webhookId": webhook["webhookId"]});
    let answer = sandbox.post_signed(signer, "/api/v3/trigger-webhook", body).await;
    assert_eq!(refusal(&answer), (400, None, "Webhook 请求失败：接收方返回了 HTTP 状态 500"));
    let audit = json!({"operationType": "activate"});
    assert_eq!(data(sandbox.post("/api/v3/get-admin-audit-logs", audit).await)["totalCount"], 0);
}

#[tokio::test]
async fn a_receiver_may_call_the_sandbox_meanwhile() {
    let sandbox = Sandbox::start().await;
    // The sandbox itself is the receiver: it answers while the call that triggers waits.
    let url = format!("{}/api/v3/get-management-token", sandbox.ready.url);
    let webhook = create(&sandbox, &url, json!({})).await;
    let key = json!({
        "accessKeyId": sandbox.ready.access_key_id, "accessKeySecret": sandbox.ready.access_key_secret,
    });
    let answer = data(trigger(&sandbox, &webhook, json!({"requestBody": key})).await);
    assert_eq!(answer["response"]["statusCode"], 200);
}

#[tokio::test]
async fn reads_no_more_of_a_response_than_64_kib() {
    let sandbox = Sandbox::start().await;
    let long: &'static str = Box::leak("x".repeat(10_000_000).into_boxed_str());
    let receiver = Receiver::start(vec![(200, long)]).await;
    let webhook = create(&sandbox, &receiver.url, json!({})).await;
    let answer = data(trigger(&sandbox, &webhook, json!({})).await);
    assert_eq!(answer["response"].as_str().map(str::len), Some(64 * 1024));
}

#[tokio::test]
async fn a_receiver_is_found_however_its_url_is_written() {
    let sandbox = Sandbox::start().await;
    let mut receiver = Receiver::start(vec![(200, "")]).await;
    let port = receiver.url.split([':', '/']).nth(4).expect("a port").to_owned();
    for (url, path) in [
        (format!("http://127.0.0.1:{port}?x=1"), "/?x=1"),
        (format!("http://127.0.0.1:{port}/部门?x=é"), "/%E9%83%A8%E9%97%A8?x=%C3%A9"),
        (format!("http://LOCALHOST:{port}/"), "/"),
        (format!("http://0x7f.1:{port}/"), "/"),
        (format!("http://hooks.localhost.:{port}/"), "/"),
        (format!("http://steamory.example@127.0.0.1:{port}\\@steamory.example/"), "/@steamory.example/"),
        (
            format!("http://127.0.0.1:{port}/{{a}}|'b'`\"c\"<d>^?e={{f}}|'g'`\"h\"<i>^\\"),
            "/%7Ba%7D|'b'%60%22c%22%3Cd%3E^?e={f}|%27g%27`%22h%22%3Ci%3E^\\",
        ),
    ] {
        let webhook = create(&sandbox, &url, json!({})).await;
        data(sandbox.post("/api/v3/trigger-webhook", json!({"webhookId": webhook["webhookId"]})).await);
        assert_eq!(receiver.next().await.path, path, "{url}");
    }
    for url in ["http://127.0.0.1:99999/".to_owned(), format!("http://[127.0.0.1]:{port}/")] {
        let webhook = create(&sandbox, &url, json!({})).await;
        let trigger = json!({"webhookId": webhook["webhookId"]});
        assert_eq!(refusal(&sandbox.post("/api/v3/trigger-webhook", trigger).await).0, 400, "{url}");
    }
}
