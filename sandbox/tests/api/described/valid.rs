//! Valid inputs, and what comes before the input: each described call.

use genauth_sandbox::Options;
use serde_json::{Value, json};

use super::contract::{Contract, behaving};
use super::inputs::{Extent, input};
use super::{DESCRIBED, ask, ask_signed, tables};
use crate::client::{Sandbox, refusal};

#[tokio::test]
async fn each_call_of_the_contract_behaves_or_is_described() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let behaving = behaving();
    let mut counts = (0, 0);
    for call in &contract.calls {
        let headers = vec![("authorization".to_owned(), sandbox.ready.access_token.clone())];
        let body = if call.method == "GET" { String::new() } else { json!({"id": []}).to_string() };
        let (response, answer) = sandbox.send(&call.method, &call.path, headers, body).await;
        assert_eq!(response.status(), 200, "{}: {answer}", call.name);
        if behaving.contains(&(call.method.clone(), call.path.clone())) {
            assert_ne!(answer["statusCode"], 501, "{}: {answer}", call.name);
            counts.0 += 1;
        } else {
            assert!(answer["statusCode"] == 501 || answer["statusCode"] == 400, "{}: {answer}", call.name);
            counts.1 += 1;
        }
    }
    // The page says how many there are.
    assert_eq!(counts.0, behaving.len());
    let page = include_str!("../../../README.md");
    let (behave, described) = counts;
    assert!(page.contains(&format!("{behave} calls and the token behave")), "{behave}");
    assert!(page.contains(&format!("{described} calls are described")), "{described}");
}

#[tokio::test]
async fn takes_valid_inputs_and_changes_nothing() {
    let contract = Contract::read();
    let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
    let before = tables(&sandbox).await;
    for call in contract.described() {
        for extent in [Extent::Required, Extent::All] {
            let input = input(&contract, &call.request, extent);
            let answer = ask(&sandbox, call, &input).await;
            assert_eq!(answer, (501, DESCRIBED.to_owned()), "{}: {input}", call.name);
        }
    }
    assert_eq!(tables(&sandbox).await, before);
}

#[tokio::test]
async fn tells_in_chinese_too_that_it_is_only_described() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let signer = sandbox.signer().without("x-genauth-lang");
    let answer = ask_signed(&sandbox, signer, contract.call("listTenants"), &json!({})).await;
    let message = "沙箱只描述此接口，不保存其数据：凭证和参数已通过检查，未做任何更改";
    assert_eq!(answer, (501, message.to_owned()));
}

#[tokio::test]
async fn refuses_calls_without_credentials_before_it_looks_at_the_input() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    for call in contract.described() {
        let request = call.request(&json!({"id": "x"}));
        let (response, answer) = sandbox.send(&call.method, &request.target, vec![], request.body).await;
        assert_eq!((response.status().as_u16(), refusal(&answer).0), (200, 401), "{}", call.name);
        assert_eq!(refusal(&answer).1, Some(2020), "{}: {answer}", call.name);
        let signer = sandbox.signer();
        let wrong = crate::client::Signer { secret: "another".to_owned(), ..signer };
        let request = call.request(&input(&contract, &call.request, Extent::Required));
        let path = request.target.split('?').next().expect("a path");
        let headers = wrong.sign(&call.method, path, &request.signed);
        let answer = sandbox.send(&call.method, &request.target, headers, request.body).await.1;
        assert_eq!((refusal(&answer).0, refusal(&answer).1), (401, Some(1300)), "{}: {answer}", call.name);
    }
}

#[tokio::test]
async fn ignores_unknown_fields_and_takes_null_as_absent() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    for call in contract.described().into_iter().filter(|call| call.place == "body") {
        let mut input = input(&contract, &call.request, Extent::Required);
        let object = input.as_object_mut().expect("an object");
        object.insert("noSuchField".to_owned(), json!([{"deep": null}]));
        for field in contract.fields(&call.request) {
            object.entry(field["name"].as_str().expect("a name")).or_insert(Value::Null);
        }
        assert_eq!(ask(&sandbox, call, &input).await.0, 501, "{}: {input}", call.name);
    }
}

#[tokio::test]
async fn sound_inputs_of_calls_that_behave_are_no_errors_of_the_server() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    for call in contract.behaving() {
        for extent in [Extent::Required, Extent::All] {
            let input = input(&contract, &call.request, extent);
            let request = call.request(&input);
            let path = request.target.split('?').next().expect("a path");
            let headers = sandbox.signer().sign(&call.method, path, &request.signed);
            let answer = sandbox.send(&call.method, &request.target, headers, request.body).await.1;
            let status_code = answer["statusCode"].as_u64().unwrap_or(200);
            // The service was seen to fail in this way if a resource has no code.
            let is_seen = call.name == "createResourcesBatch" && extent == Extent::Required;
            let is_sound = status_code < 500 || status_code == 602 || is_seen;
            assert!(is_sound, "{}: {input} {answer}", call.name);
        }
    }
}
