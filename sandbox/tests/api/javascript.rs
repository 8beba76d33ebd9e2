//! What is signed is what JavaScript prints after parsing the body.

use serde_json::json;

use crate::client::{Sandbox, data, refusal};

const UPDATE: &str = "/api/v3/update-department";

/// Signs what Node prints, sends what Node or another client may send.
#[tokio::test]
async fn derives_what_javascript_prints() {
    let sandbox = Sandbox::start().await;
    for (sent, printed) in [
        ("1.0", "1"),
        ("-0", "0"),
        ("1e21", "1e+21"),
        ("1E-7", "1e-7"),
        ("100000000000000000000", "100000000000000000000"),
        ("12345678901234567890", "12345678901234567000"),
        ("1e999", "Infinity"),
        ("[1e999,-0,1.50]", "[null,0,1.5]"),
        ("null", "null"),
        ("false", "false"),
        ("\"\"", ""),
        ("\"a=b&c\\n\\u90e8\\ud83d\\ude00\"", "a=b&c\n部😀"),
        ("\"\\ud83d\"", "\u{fffd}"),
        ("{\"t\":\"\\uD83D x\",\"\\udc00\":\"部\"}", "{\"t\":\"\\ud83d x\",\"\\udc00\":\"部\"}"),
        (
            "{ \"b\": [ ], \"10\": { }, \"9\": \"\\u002f\", \"b\": true }",
            "{\"9\":\"/\",\"10\":{},\"b\":true}",
        ),
    ] {
        let body =
            format!(r#"{{"departmentId":"root", "organizationCode":"steamory","field":0,"field":{sent}}}"#);
        let pairs = [("departmentId", "root"), ("organizationCode", "steamory"), ("field", printed)]
            .map(|(key, value)| (key.to_owned(), value.to_owned()));
        data(sandbox.post_raw(sandbox.signer(), UPDATE, &body, &pairs).await);
    }
}

/// Capitals before small letters, and an emoji (a surrogate pair) before U+FFFD.
#[tokio::test]
async fn sorts_keys_by_utf16_unit() {
    let sandbox = Sandbox::start().await;
    let body = json!({
        "departmentId": "root", "organizationCode": "steamory",
        "b": 1, "B": 2, "10": 3, "9": 4, "\u{fffd}": 5, "😀": 6, "部": 7, "": 8
    });
    data(sandbox.post(UPDATE, body).await);
}

#[tokio::test]
async fn an_empty_body_has_no_parameters() {
    let sandbox = Sandbox::start().await;
    for body in ["", "{}", " {\n} "] {
        let answer = sandbox.post_raw(sandbox.signer(), UPDATE, body, &[]).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter organizationCode, departmentId is malformed"));
    }
}

#[tokio::test]
async fn derives_arrays_of_a_query() {
    let sandbox = Sandbox::start().await;
    let user = sandbox.ready.user_id.clone();
    for (query, printed) in [
        ("ids%5B%5D=a&ids%5B%5D=%E9%83%A8", r#"["a","部"]"#),
        ("ids[]=a&ids[]=%E9%83%A8", r#"["a","部"]"#),
        ("ids=a&ids=%E9%83%A8", r#"["a","部"]"#),
        ("ids%5B%5D=a+b", r#"["a b"]"#),
        ("ids=a,b", "a,b"),
        ("ids=", ""),
    ] {
        let path = "/api/v3/get-user-departments";
        let pairs = [("userId".to_owned(), user.clone()), ("ids".to_owned(), printed.to_owned())];
        let headers = sandbox.signer().sign("GET", path, &pairs);
        let url = format!("{path}?userId={user}&{query}");
        data(sandbox.send("GET", &url, headers, String::new()).await.1);
    }
}

/// Node reads a header byte by byte as Latin-1, and signs it as UTF-8.
#[tokio::test]
async fn derives_header_values_as_node_reads_them() {
    let sandbox = Sandbox::start().await;
    let signer = sandbox.signer().with("x-genauth-app-id", "caf\u{e9}");
    data(
        sandbox
            .post_signed(signer, UPDATE, json!({"departmentId": "root", "organizationCode": "steamory"}))
            .await,
    );
}
