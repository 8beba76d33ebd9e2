//! Values that are nested as deeply as a body may be. What stores them wraps them, and must read them again.

use std::path::PathBuf;

use genauth_sandbox::Options;
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::client::{Sandbox, data};

fn lists(depth: usize) -> String {
    format!("{}{}", "[".repeat(depth), "]".repeat(depth))
}

/// Sends a body and returns the response as text, which is too deep for the parser of the tests. It must be a success.
async fn call(sandbox: &Sandbox, method: &str, path: &str, body: String) -> String {
    let url = format!("{}{path}", sandbox.ready.url);
    let request = reqwest::Client::new()
        .request(method.parse().expect("a method"), url)
        .header("authorization", &sandbox.ready.access_token)
        .body(body);
    let bytes = request.send().await.expect("a response").bytes().await.expect("a body");
    let text = String::from_utf8(bytes.to_vec()).expect("UTF-8");
    assert!(text.contains(r#""statusCode":200"#) || path == "/sandbox/export", "{path}: {text}");
    text
}

async fn post(sandbox: &Sandbox, call_name: &str, body: String) -> String {
    call(sandbox, "POST", &format!("/api/v3/{call_name}"), body).await
}

/// Receives requests and answers each with lists of this depth.
async fn receiver(depth: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut received = Vec::new();
            while !received.ends_with(b"}") {
                if stream.read_buf(&mut received).await.unwrap_or(0) == 0 {
                    break;
                }
            }
            let body = lists(depth);
            let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n\r\n", body.len());
            let _ = stream.write_all(format!("{head}{body}").as_bytes()).await;
        }
    });
    url
}

async fn webhook(sandbox: &Sandbox, url: &str, events: Value) -> Value {
    let body = json!({"name": "hook", "url": url, "contentType": "application/json", "events": events});
    data(sandbox.post("/api/v3/create-webhook", body).await)["webhookId"].clone()
}

#[tokio::test]
async fn the_log_of_a_webhook_shows_the_deepest_response() {
    let sandbox = Sandbox::start().await;
    for depth in [256, 257, 300] {
        let id = webhook(&sandbox, &receiver(depth).await, json!([])).await;
        post(&sandbox, "trigger-webhook", json!({"webhookId": id}).to_string()).await;
        let log = post(&sandbox, "get-webhook-logs", json!({"webhookId": id}).to_string()).await;
        assert!(log.contains(&lists(depth)), "{log}");
    }
}

#[tokio::test]
async fn the_deepest_custom_data_is_read_by_every_later_call() {
    let sandbox = Sandbox::start().await;
    let deep = lists(255);
    let events = json!(["organization:node-added", "user:updated"]);
    let hook = webhook(&sandbox, "http://127.0.0.1:1/", events).await;
    // One is logged before the next is sent.
    for code in ["deep", "deeper"] {
        let body = format!(
            r#"{{"organizationCode":"steamory","parentDepartmentId":"root","name":"{code}","code":"{code}","customData":{{"a":{deep}}}}}"#
        );
        assert!(post(&sandbox, "create-department", body).await.contains(&deep));
    }
    let user = &sandbox.ready.user_id;
    post(&sandbox, "update-user", format!(r#"{{"userId":"{user}","customData":{{"a":{deep}}}}}"#)).await;
    let trigger = format!(r#"{{"webhookId":{hook},"requestBody":{{"a":{deep}}}}}"#);
    let url = format!("{}/api/v3/trigger-webhook", sandbox.ready.url);
    let request = reqwest::Client::new().post(url).header("authorization", &sandbox.ready.access_token);
    // Nobody listens, and the log has the body.
    request.body(trigger).send().await.expect("a response");

    let exported = call(&sandbox, "GET", "/sandbox/export", String::new()).await;
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("deep-{}", std::process::id()));
    std::fs::write(&file, exported).expect("a file");
    let imported = Sandbox::start_with(Options { import: Some(file.clone()), ..Options::default() }).await;
    std::fs::remove_file(file).expect("a file");
    for sandbox in [&sandbox, &imported] {
        let department = r#""organizationCode":"steamory","departmentId":"deep","departmentIdType":"code","withCustomData":true"#;
        let update = format!(r#"{{{department},"name":"Deep"}}"#);
        for (name, body, shows) in [
            ("get-webhook-logs", json!({"webhookId": hook}).to_string(), true),
            ("get-admin-audit-logs", "{}".to_owned(), false),
            (
                "search-departments",
                r#"{"organizationCode":"steamory","keywords":"deep","withCustomData":true}"#.to_owned(),
                true,
            ),
            ("update-department", update, false),
            ("update-user", format!(r#"{{"userId":"{user}","customData":{{"b":{deep}}}}}"#), false),
        ] {
            let answer = post(sandbox, name, body).await;
            assert!(!shows || answer.contains(&deep), "{name}: {answer}");
        }
        let path = format!("/api/v3/get-user?userId={user}&withCustomData=true");
        assert!(call(sandbox, "GET", &path, String::new()).await.contains(&deep));
        let path = format!("/api/v3/get-custom-data?targetType=USER&targetIdentifier={user}");
        assert!(call(sandbox, "GET", &path, String::new()).await.contains(&deep));
    }
}
