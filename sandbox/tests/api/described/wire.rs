//! Methods, paths, queries and bodies of described calls.

use serde_json::{Value, json};

use super::contract::Contract;
use super::{DESCRIBED, ask};
use crate::client::{Sandbox, refusal};

/// Sends a request that is signed for these pairs.
async fn send(
    sandbox: &Sandbox,
    method: &str,
    target: &str,
    signed: &[(&str, &str)],
    body: &str,
) -> (u16, u64, String) {
    let signed: Vec<_> = signed.iter().map(|(key, value)| (key.to_string(), value.to_string())).collect();
    let path = target.split('?').next().expect("a path");
    let headers = sandbox.signer().sign(method, path, &signed);
    let (response, answer) = sandbox.send(method, target, headers, body.to_owned()).await;
    let (status_code, _, message) = refusal(&answer);
    (response.status().as_u16(), status_code, message.to_owned())
}

#[tokio::test]
async fn two_calls_at_one_path_differ_by_method() {
    let sandbox = Sandbox::start().await;
    // `listUsersLegacy` and `listUsers`.
    let target = "/api/v3/list-users?limit=3";
    let headers = sandbox.signer().sign("GET", "/api/v3/list-users", &[("limit".into(), "3".into())]);
    let users = sandbox.send("GET", target, headers, String::new()).await.1;
    assert_eq!(users["data"]["list"].as_array().map(Vec::len), Some(3));
    let users = sandbox.post("/api/v3/list-users", json!({})).await;
    assert_eq!(users["data"]["list"].as_array().map(Vec::len), Some(10));
    let list = send(
        &sandbox,
        "GET",
        "/api/v3/ip-list?limit=51&ipType=BLACK",
        &[("limit", "51"), ("ipType", "BLACK")],
        "",
    )
    .await;
    assert_eq!(list, (200, 400, "Parameter limit is malformed".to_owned()));
    let add = send(&sandbox, "POST", "/api/v3/ip-list", &[], "{}").await;
    assert_eq!((add.0, add.1), (200, 400));
    assert!(add.2.starts_with("Parameter expireAt, limitList"), "{}", add.2);
}

#[tokio::test]
async fn other_methods_and_paths_are_unknown() {
    let sandbox = Sandbox::start().await;
    for (method, path) in [
        ("GET", "/api/v3/create-role"),
        ("PUT", "/api/v3/create-role"),
        ("DELETE", "/api/v3/list-users"),
        ("POST", "/api/v3/approval-process"),
        ("PATCH", "/api/v3/approval-process"),
        ("GET", "/api/v3/ip-list/1"),
        ("DELETE", "/api/v3/ip-list"),
        ("DELETE", "/api/v3/ip-list/"),
        ("DELETE", "/api/v3/ip-list/1/2"),
        ("POST", "/api/v3/create-role/"),
        ("POST", "//api/v3/create-role"),
        ("POST", "/api/v3/CREATE-ROLE"),
        ("POST", "/api/v3/create%2Drole"),
        ("POST", "/api/v3/get-row-batch"),
        ("POST", "/sandbox/create-role"),
        ("GET", "/sandbox/tables"),
        ("GET", "/sandbox/calls"),
    ] {
        let answer = send(&sandbox, method, path, &[], "").await;
        assert_eq!(answer, (404, 404, format!("Cannot {method} {path}")));
    }
}

#[tokio::test]
async fn reads_parameters_of_a_path() {
    let sandbox = Sandbox::start().await;
    let described = (200, 501, DESCRIBED.to_owned());
    for list in ["ip-list", "user-list", "risk-list-policy"] {
        // The last is what the official client sends, which does not fill the parameter in.
        for id in
            ["1", "a%2Fb%3F%20%E9%83%A8", "%ff", "%zz", "..%2f..", "x".repeat(5000).as_str(), "%7Bid%7D"]
        {
            let answer = send(&sandbox, "DELETE", &format!("/api/v3/{list}/{id}"), &[], "").await;
            assert_eq!(answer, described, "{id:.20}");
        }
    }
    // The signature covers the path as it was sent.
    let headers = sandbox.signer().sign("DELETE", "/api/v3/ip-list/a b", &[]);
    let (_, answer) = sandbox.send("DELETE", "/api/v3/ip-list/a%20b", headers, String::new()).await;
    assert_eq!(refusal(&answer), (401, Some(1300), "The signature is wrong"));
}

#[tokio::test]
async fn a_signature_covers_the_query_of_a_get_only() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/batch-applications-auth";
    let target = format!("{path}?authIds%5B%5D=a&authIds%5B%5D=b");
    let described = (200, 501, DESCRIBED.to_owned());
    // As the official Node client signs it.
    assert_eq!(send(&sandbox, "DELETE", &target, &[], "").await, described);
    assert_eq!(send(&sandbox, "DELETE", &target, &[("authIds", r#"["a","b"]"#)], "").await.1, 401);
    assert_eq!(
        send(&sandbox, "DELETE", path, &[], "").await,
        (200, 400, "Parameter authIds is malformed".to_owned())
    );
    for (method, path) in [("PUT", "/api/v3/approval-process"), ("POST", "/api/v3/create-role")] {
        let answer = send(&sandbox, method, &format!("{path}?code=x"), &[], "{}").await;
        assert_eq!((answer.0, answer.1), (200, 400), "{}", answer.2);
        let answer = send(&sandbox, method, &format!("{path}?code=x"), &[("code", "x")], "{}").await;
        assert_eq!(answer.1, 401);
    }
}

#[tokio::test]
async fn an_upload_may_have_any_body() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/invitation-invitee/upload";
    for body in ["", "--boundary\r\n\r\n", "{\"a\":", "[]"] {
        let answer = send(&sandbox, "POST", &format!("{path}?private=true"), &[], body).await;
        assert_eq!(answer, (200, 501, DESCRIBED.to_owned()), "{body}");
        let answer = send(&sandbox, "POST", &format!("{path}?private=maybe"), &[], body).await;
        assert_eq!(answer, (200, 400, "Parameter private is malformed".to_owned()), "{body}");
    }
    let body = send(&sandbox, "POST", "/api/v3/create-role", &[], "[]").await;
    assert_eq!(body, (200, 400, "The request body must be a JSON object".to_owned()));
}

#[tokio::test]
async fn reads_a_query_as_each_official_client_writes_it() {
    let sandbox = Sandbox::start().await;
    let call = "/api/v3/list-tenant-ext-idp";
    for (limit, status_code) in [
        ("1", 501),
        ("50", 501),
        ("050", 501),
        ("51", 400),
        ("0", 400),
        ("-1", 400),
        ("1.5", 400),
        ("", 400),
        ("x", 400),
        ("1x", 400),
        ("inf", 400),
        ("NaN", 400),
        ("+1", 400),
        (" 1", 400),
        ("1e400", 400),
        ("99999999999999999999999999", 400),
    ] {
        let answer = sandbox.get(call, &[("limit", limit)]).await;
        assert_eq!(answer["statusCode"], status_code, "{limit}: {answer}");
    }
    let call = "/api/v3/get-public-account-batch";
    for (query, signed, status_code) in [
        ("userIds%5B%5D=a&userIds%5B%5D=b", r#"["a","b"]"#, 501),
        ("userIds=a&userIds=b", r#"["a","b"]"#, 501),
        ("userIds=a,b", "a,b", 501),
        ("userIds=", "", 400),
        ("userIds=,", ",", 400),
    ] {
        let query = format!("{query}&userIdType=user_id");
        let signed = [("userIds", signed), ("userIdType", "user_id")];
        let answer = send(&sandbox, "GET", &format!("{call}?{query}"), &signed, "").await;
        assert_eq!(answer.1, status_code, "{query}: {}", answer.2);
    }
    // An empty list is none.
    let target = "/api/v3/list-sync-risk-operations?syncTaskId=1&status=";
    let answer = send(&sandbox, "GET", target, &[("syncTaskId", "1"), ("status", "")], "").await;
    assert_eq!(answer, (200, 501, DESCRIBED.to_owned()));
    let answer =
        send(&sandbox, "GET", "/api/v3/get-permission-namespaces-batch?codes=", &[("codes", "")], "").await;
    assert_eq!(answer, (200, 400, "codes should not be empty".to_owned()));
    let many = vec!["x"; 51].join(",");
    let answer = sandbox.get(call, &[("userIds", &many), ("userIdType", "user_id")]).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter userIds is malformed"));
}

#[tokio::test]
async fn takes_booleans_of_a_query_as_the_python_clients_write_them() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let flags = contract.calls.iter().filter(|call| call.method == "GET" && call.place == "query");
    let mut count = 0;
    for call in flags {
        for field in contract.fields(&call.request).iter().filter(|field| field["type"] == "boolean") {
            let mut input = super::inputs::input(&contract, &call.request, super::inputs::Extent::Required);
            let name = field["name"].as_str().expect("a name");
            for (text, status_code) in
                [("true", 501), ("True", 501), ("false", 501), ("False", 501), ("TRUE", 400), ("1", 400)]
            {
                input[name] = Value::from(text);
                if contract.described().iter().any(|described| described.name == call.name) {
                    assert_eq!(
                        ask(&sandbox, call, &input).await.0,
                        status_code,
                        "{}.{name}: {text}",
                        call.name
                    );
                    count += 1;
                }
            }
        }
    }
    assert!(count > 40, "{count}");
}
