//! What holds for every call: envelopes, unknown routes, bodies, pages, the echo mode.

use genauth_sandbox::Options;
use serde_json::{Value, json};

use crate::client::{Sandbox, refusal};

fn header(response: &reqwest::Response, name: &str) -> String {
    response
        .headers()
        .get(name)
        .map_or(String::new(), |value| String::from_utf8_lossy(value.as_bytes()).into_owned())
}

#[tokio::test]
async fn errors_have_http_status_200_and_an_envelope() {
    let sandbox = Sandbox::start().await;
    let headers = sandbox.signer().sign("POST", "/api/v3/create-department", &[]);
    let (response, answer) = sandbox.send("POST", "/api/v3/create-department", headers, "{}".into()).await;
    assert_eq!(response.status(), 200);
    assert_eq!(header(&response, "content-type"), "application/json; charset=utf-8");
    assert_eq!(header(&response, "x-request-id"), answer["requestId"].as_str().unwrap_or(""));
    assert_eq!(header(&response, "date"), "Wed, 21 Oct 2015 07:28:00 GMT");
    assert_eq!(refusal(&answer).0, 400);
}

#[tokio::test]
async fn unknown_routes_have_http_status_404_and_an_envelope() {
    let sandbox = Sandbox::start().await;
    for (method, path) in [
        ("GET", "/"),
        ("POST", "/api/v3/no-such-call"),
        ("GET", "/api/v3/create-department"),
        ("DELETE", "/api/v3/get-user-departments"),
        ("POST", "/api/v3/create-department/"),
    ] {
        let (response, answer) = sandbox.send(method, path, Vec::new(), String::new()).await;
        assert_eq!(response.status(), 404);
        assert_eq!(refusal(&answer), (404, None, format!("Cannot {method} {path}").as_str()));
    }
}

#[tokio::test]
async fn refuses_a_body_that_is_not_a_json_object() {
    let sandbox = Sandbox::start().await;
    for body in ["{", "[]", "1", "null", "\"text\"", "{\"a\":}", "a=b", &"[".repeat(1_000_000)] {
        let (response, answer) =
            sandbox.send("POST", "/api/v3/create-department", Vec::new(), body.to_owned()).await;
        assert_eq!((response.status().as_u16(), refusal(&answer).0), (200, 400), "{body:.20}");
    }
}

#[tokio::test]
async fn refuses_a_body_that_is_too_large() {
    let sandbox = Sandbox::start().await;
    let body = json!({"name": "x".repeat(2 * 1024 * 1024)}).to_string();
    let (_, answer) = sandbox.send("POST", "/api/v3/create-department", Vec::new(), body).await;
    assert_eq!(refusal(&answer).0, 413);
}

#[tokio::test]
async fn what_would_trace_a_request_is_not_allowed() {
    for options in [Options::default(), Options { echo: true, ..Options::default() }] {
        let sandbox = Sandbox::start_with(options).await;
        for path in ["/", "/api/v3/create-department", "/sandbox/faults"] {
            let (response, answer) = sandbox.send("TRACE", path, Vec::new(), String::new()).await;
            assert_eq!(
                (response.status().as_u16(), &*header(&response, "allow")),
                (405, "GET, POST, OPTIONS")
            );
            assert_eq!(refusal(&answer), (405, None, "TRACE is not allowed"));
        }
    }
}

#[tokio::test]
async fn echoes_without_looking() {
    let sandbox = Sandbox::start_with(Options { echo: true, ..Options::default() }).await;
    let ask = async |method, path: &str| {
        let (response, answer) = sandbox.send(method, path, Vec::new(), "not even JSON".into()).await;
        assert_eq!((response.status().as_u16(), &answer["statusCode"]), (200, &json!(200)));
        answer["data"].clone()
    };
    for path in ["/api/v3/create-department", "/api/v3/update-department"] {
        let department = ask("POST", path).await;
        assert_eq!(department["organizationCode"], "steamory");
        assert_eq!(department["i18n"]["name"]["zh-CN"]["value"], "研发部");
    }
    let page = ask("GET", "/api/v3/get-user-departments?userId=x").await;
    assert_eq!((&page["totalCount"], page["list"].as_array().map(Vec::len)), (&json!(1), Some(1)));
    for path in ["/api/v3/set-user-departments", "/api/v3/whatever"] {
        assert_eq!(ask("POST", path).await, json!({"success": true}));
    }
    let (response, answer) = sandbox.send("GET", "/", Vec::new(), String::new()).await;
    assert_eq!((response.status().as_u16(), answer), (404, Value::Null));
}
