//! The limit on requests a second. The clock is the test's, so that no test waits.

use std::num::NonZeroU32;

use genauth_sandbox::Options;
use serde_json::{Value, json};

use crate::client::{Sandbox, refusal};

const READ: &str = "/api/v3/get-organization";

async fn limited(limit: u32, faults: bool) -> Sandbox {
    Sandbox::start_with(Options { rate: NonZeroU32::new(limit), faults, ..Options::default() }).await
}

/// The `statusCode` of a call.
async fn call(sandbox: &Sandbox) -> u64 {
    let answer = sandbox.get(READ, &[("organizationCode", "steamory")]).await;
    answer["statusCode"].as_u64().expect("a status")
}

async fn report(sandbox: &Sandbox) -> (u16, Value) {
    let (response, report) = sandbox.send("GET", "/sandbox/rate", Vec::new(), String::new()).await;
    (response.status().as_u16(), report)
}

#[tokio::test]
async fn refuses_what_is_beyond_the_limit_in_any_second() {
    let sandbox = limited(2, false).await;
    assert_eq!(call(&sandbox).await, 200);
    sandbox.pass(900);
    assert_eq!([call(&sandbox).await, call(&sandbox).await], [200, 429]);
    sandbox.pass(99);
    assert_eq!(call(&sandbox).await, 429);
    // The first is a second old; the second is not, although the next second by the wall clock has begun.
    sandbox.pass(1);
    assert_eq!([call(&sandbox).await, call(&sandbox).await], [200, 429]);
    // Refused requests take no place in the window.
    sandbox.pass(900);
    assert_eq!([call(&sandbox).await, call(&sandbox).await], [200, 429]);
}

#[tokio::test]
async fn answers_as_documented_and_with_nothing_else() {
    let sandbox = limited(1, false).await;
    assert_eq!(call(&sandbox).await, 200);
    for (language, message) in
        [("en-US", "Too many requests, try again later"), ("zh-CN", "请求过于频繁，请稍后再试")]
    {
        let headers = vec![("x-genauth-lang".to_owned(), language.to_owned())];
        let (response, answer) = sandbox.send("GET", READ, headers, String::new()).await;
        assert_eq!(response.status(), 429);
        assert_eq!(answer, json!({"statusCode": 429, "message": message}));
        assert!(response.headers().get("retry-after").is_none());
        assert_eq!(response.headers()["date"], "Wed, 21 Oct 2015 07:28:00 GMT");
        assert_eq!(response.headers()["content-type"], "application/json; charset=utf-8");
    }
}

#[tokio::test]
async fn carries_out_no_refused_call_and_uses_no_nonce_up() {
    let sandbox = limited(1, false).await;
    assert_eq!(call(&sandbox).await, 200);
    let signed = sandbox.signer().sign("GET", READ, &[("organizationCode".into(), "steamory".into())]);
    let path = format!("{READ}?organizationCode=steamory");
    let (_, answer) = sandbox.send("GET", &path, signed.clone(), String::new()).await;
    assert_eq!(answer["statusCode"], 429);
    sandbox.pass(1000);
    let (_, answer) = sandbox.send("GET", &path, signed, String::new()).await;
    assert_eq!(answer["statusCode"], 200, "{answer}");
}

#[tokio::test]
async fn counts_calls_without_credentials_but_nothing_under_sandbox() {
    let sandbox = limited(2, false).await;
    for _ in 0..3 {
        assert_eq!(report(&sandbox).await.0, 200);
    }
    let (_, answer) = sandbox.send("GET", READ, Vec::new(), String::new()).await;
    assert_eq!(refusal(&answer).0, 401);
    assert_eq!([call(&sandbox).await, call(&sandbox).await], [200, 429]);
}

#[tokio::test]
async fn reports_what_a_client_sent() {
    let sandbox = limited(3, false).await;
    let counts = |accepted, refused, most| json!({"limit": 3, "accepted": accepted, "refused": refused, "mostInOneSecond": most});
    assert_eq!(report(&sandbox).await.1, counts(0, 0, 0));
    for _ in 0..3 {
        call(&sandbox).await;
        sandbox.pass(400);
    }
    assert_eq!(report(&sandbox).await.1, counts(3, 0, 3));
    for _ in 0..5 {
        call(&sandbox).await;
    }
    // Two of the last second, and the refused ones too: it is the client that is measured.
    assert_eq!(report(&sandbox).await.1, counts(4, 4, 7));
    sandbox.pass(5000);
    call(&sandbox).await;
    assert_eq!(report(&sandbox).await.1, counts(5, 4, 7));
}

#[tokio::test]
async fn limits_and_reports_only_on_request() {
    let sandbox = Sandbox::start().await;
    for _ in 0..400 {
        assert_eq!(call(&sandbox).await, 200);
    }
    assert_eq!(report(&sandbox).await.0, 404);
}

#[tokio::test]
async fn does_not_count_what_a_fault_keeps_from_the_service() {
    let sandbox = limited(1, true).await;
    let rules = json!([{"fault": {"kind": "answer", "status": 503}}]).to_string();
    sandbox.send("POST", "/sandbox/faults", Vec::new(), rules).await;
    assert_eq!([call(&sandbox).await, call(&sandbox).await, call(&sandbox).await], [503, 200, 429]);
    let (_, requests) = sandbox.send("GET", "/sandbox/requests", Vec::new(), String::new()).await;
    let carried_out: Vec<_> =
        requests.as_array().expect("a list").iter().map(|one| &one["carriedOut"]).collect();
    assert_eq!(carried_out, [false, true, false]);
}
