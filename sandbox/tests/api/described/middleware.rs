//! Faults, the limit on requests and preflights: described calls are calls like others.

use std::num::NonZeroU32;

use genauth_sandbox::Options;
use serde_json::{Value, json};

use super::ask;
use super::contract::Contract;
use crate::client::{Sandbox, refusal};

async fn fault(sandbox: &Sandbox, path: &str, fault: Value) {
    let rules = json!([{"match": {"path": path}, "fault": fault}]).to_string();
    let (response, _) = sandbox.send("POST", "/sandbox/faults", Vec::new(), rules).await;
    assert_eq!(response.status(), 204);
}

async fn requests(sandbox: &Sandbox) -> Vec<Value> {
    let list = sandbox.send("GET", "/sandbox/requests", Vec::new(), String::new()).await.1;
    let list = list.as_array().expect("a list").clone();
    list.into_iter().map(|one| json!([one["path"], one["fault"], one["carriedOut"]])).collect()
}

#[tokio::test]
async fn injects_faults_and_lists_requests() {
    let contract = Contract::read();
    let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
    // The only call that is not below `/api/v3/`.
    let rows = contract.call("getRowBatch");
    assert_eq!(rows.path, "/get-row-batch");
    let input = json!({"modelId": "m", "rowIds": ["r"]});
    fault(&sandbox, &rows.path, json!({"kind": "answer", "statusCode": 503, "message": "later"})).await;
    fault(&sandbox, &rows.path, json!({"kind": "skewed_clock", "milliseconds": 3_600_000})).await;
    fault(&sandbox, &rows.path, json!({"kind": "used_nonce"})).await;
    assert_eq!(ask(&sandbox, rows, &input).await, (503, "later".to_owned()));
    for api_code in [1305, 1306] {
        let request = rows.request(&input);
        let headers = sandbox.signer().sign("POST", &rows.path, &request.signed);
        let answer = sandbox.send("POST", &rows.path, headers, request.body).await.1;
        assert_eq!((refusal(&answer).0, refusal(&answer).1), (401, Some(api_code)));
    }
    assert_eq!(ask(&sandbox, rows, &input).await.0, 501);
    // Unknown paths are no calls.
    sandbox.send("POST", "/api/v3/unknown", Vec::new(), String::new()).await;
    let expected = [
        json!(["/get-row-batch", "answer", false]),
        json!(["/get-row-batch", "skewed_clock", false]),
        json!(["/get-row-batch", "used_nonce", false]),
        json!(["/get-row-batch", null, false]),
    ];
    assert_eq!(requests(&sandbox).await, expected);
}

#[tokio::test]
async fn resets_connections() {
    let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
    fault(&sandbox, "/api/v3/list-sync-tasks", json!({"kind": "reset"})).await;
    let url = format!("{}/api/v3/list-sync-tasks", sandbox.ready.url);
    assert!(reqwest::Client::new().get(url).send().await.is_err());
}

#[tokio::test]
async fn counts_described_calls_and_no_unknown_ones() {
    let contract = Contract::read();
    let sandbox = Sandbox::start_with(Options { rate: NonZeroU32::new(2), ..Options::default() }).await;
    let tasks = contract.call("listSyncTasks");
    for _ in 0..5 {
        let (response, _) = sandbox.send("GET", "/api/v3/unknown", Vec::new(), String::new()).await;
        assert_eq!(response.status(), 404);
    }
    assert_eq!(ask(&sandbox, tasks, &json!({})).await.0, 501);
    assert_eq!(ask(&sandbox, tasks, &json!({"limit": 51})).await.0, 400);
    let (response, answer) = sandbox.send("GET", &tasks.path, Vec::new(), String::new()).await;
    assert_eq!((response.status().as_u16(), &answer["statusCode"]), (429, &json!(429)));
    let report = sandbox.send("GET", "/sandbox/rate", Vec::new(), String::new()).await.1;
    assert_eq!(report, json!({"limit": 2, "accepted": 2, "refused": 1, "mostInOneSecond": 3}));
}

#[tokio::test]
async fn answers_pages_as_for_other_calls() {
    let sandbox = Sandbox::start().await;
    let origin = |origin: &str| vec![("origin".to_owned(), origin.to_owned())];
    for method in ["OPTIONS", "DELETE"] {
        let path = "/api/v3/ip-list/1";
        let (response, _) = sandbox.send(method, path, origin("http://localhost:5173"), String::new()).await;
        assert_eq!(response.headers()["access-control-allow-origin"], "http://localhost:5173");
        let (response, _) = sandbox.send(method, path, origin("https://evil.example"), String::new()).await;
        assert_eq!(response.status(), 403);
        assert!(response.headers().get("access-control-allow-origin").is_none());
    }
    let headers = sandbox.signer().sign("HEAD", "/api/v3/list-sync-tasks", &[]);
    let (response, body) = sandbox.send("HEAD", "/api/v3/list-sync-tasks", headers, String::new()).await;
    assert_eq!((response.status().as_u16(), body), (200, Value::Null));
}
