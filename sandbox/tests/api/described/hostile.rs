//! Deep, huge and odd bodies: no answer is slow or long, and none is an error of the server.

use serde_json::{Value, json};

use super::contract::Contract;
use super::inputs::{Extent, input};
use super::{DESCRIBED, ask};
use crate::client::{Sandbox, refusal};

/// A body as text, sent with a token: these bodies cannot be signed by `serde_json`.
async fn post(sandbox: &Sandbox, path: &str, body: String) -> (u64, String) {
    let headers = vec![
        ("authorization".to_owned(), sandbox.ready.access_token.clone()),
        ("x-genauth-lang".to_owned(), "en-US".to_owned()),
    ];
    let (response, answer) = sandbox.send("POST", path, headers, body).await;
    assert_eq!(response.status(), 200);
    if answer["statusCode"] == 200 || answer.get("statusCode").is_none() {
        return (200, String::new());
    }
    (refusal(&answer).0, refusal(&answer).2.to_owned())
}

#[tokio::test]
async fn takes_free_objects_of_any_depth_that_json_may_have() {
    let sandbox = Sandbox::start().await;
    // `data` is free.
    let body = |depth: usize| {
        format!(r#"{{"modelId":"m","data":{}{}}}"#, r#"{"a":"#.repeat(depth) + "{}", "}".repeat(depth))
    };
    let path = "/api/v3/metadata/create-row";
    assert_eq!(post(&sandbox, path, body(1)).await, (501, DESCRIBED.to_owned()));
    assert_eq!(post(&sandbox, path, body(250)).await, (501, DESCRIBED.to_owned()));
    let (status_code, message) = post(&sandbox, path, body(100_000)).await;
    assert_eq!(status_code, 400);
    assert!(message.starts_with("The request body is not valid JSON"), "{message}");
}

#[tokio::test]
async fn names_the_first_of_many_malformed_items() {
    let sandbox = Sandbox::start().await;
    let items = "1,".repeat(900_000) + "1";
    let body = |name: &str| format!(r#"{{"userId":"u","modelId":"m","{name}":[{items}]}}"#);
    // A list without a limit: at most fifty items are named.
    let (status_code, message) = post(&sandbox, "/get-row-batch", body("rowIds")).await;
    let named: Vec<String> = (0..50).map(|index| format!("rowIds.{index}")).collect();
    assert_eq!((status_code, message), (400, format!("Parameter {} is malformed", named.join(", "))));
    // One with a limit: its items are not looked at.
    let answer = post(&sandbox, "/api/v3/kick-users", body("appIds")).await;
    assert_eq!(answer, (400, "Parameter appIds is malformed".to_owned()));
}

#[tokio::test]
async fn takes_texts_of_any_length_where_there_is_no_limit() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let call = contract.call("createPipelineFunction");
    let mut input = input(&contract, &call.request, Extent::Required);
    input["sourceCode"] = Value::from("x".repeat(2_000_000));
    assert_eq!(ask(&sandbox, call, &input).await.0, 501);
}

#[tokio::test]
async fn gives_odd_bodies_an_answer() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    for call in contract.checked().into_iter().filter(|call| call.place == "body" && call.method == "POST") {
        let names =
            contract.fields(&call.request).iter().map(|field| field["name"].as_str().expect("a name"));
        let names: Vec<&str> = names.collect();
        for odd in [
            "1e400",
            "-1e400",
            "-0",
            "9007199254740993",
            r#""\ud800""#,
            r#"[[[[]]]]"#,
            r#"{"__proto__":1,"constructor":{"prototype":null}}"#,
            r#"{"0":1,"length":7}"#,
            r#""" "#,
        ] {
            let fields: Vec<String> = names.iter().map(|name| format!("\"{name}\":{odd}")).collect();
            // Twice: of two equal keys the last one counts.
            let body = format!("{{{},{}}}", fields.join(","), fields.join(","));
            let body = if names.is_empty() { "{}".to_owned() } else { body };
            let (status_code, message) = post(&sandbox, &call.path, body).await;
            assert!(status_code < 500 || status_code == 501, "{}, {odd}: {message}", call.name);
        }
    }
}

#[tokio::test]
async fn refuses_bodies_that_are_no_objects() {
    let sandbox = Sandbox::start().await;
    for body in ["{", "[]", "1", "null", "\"text\"", "{\"a\":}", "a=b", &"[".repeat(1_000_000)] {
        assert_eq!(post(&sandbox, "/api/v3/create-role", body.to_owned()).await.0, 400, "{body:.20}");
    }
    let body = json!({"code": "x".repeat(2 * 1024 * 1024)}).to_string();
    assert_eq!(post(&sandbox, "/api/v3/create-role", body).await.0, 413);
}
