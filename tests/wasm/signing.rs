//! The signer against the official client's own, for values that no endpoint takes or that our validation refuses.
//!
//! Runs in Node, where the official client can be loaded from `tests/conformance`.
#![cfg(target_family = "wasm")]
#![allow(clippy::panic)]

use genauth_management::call::endpoint::Method;
use genauth_management::call::request::parameters;
use genauth_management::call::sign::{AccessKey, Brand, Secret, string_to_sign};
use genauth_management::call::value::Value;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_node_experimental);

#[wasm_bindgen(module = "/tests/wasm/signing.js")]
extern "C" {
    /// One request as the official client signs it.
    type Case;
    /// The next case; `undefined` after the last.
    fn next() -> Option<Case>;
    #[wasm_bindgen(method, getter)]
    fn name(this: &Case) -> String;
    #[wasm_bindgen(method, getter)]
    fn method(this: &Case) -> String;
    #[wasm_bindgen(method, getter)]
    fn path(this: &Case) -> String;
    #[wasm_bindgen(method, getter)]
    fn parameters(this: &Case) -> JsValue;
    #[wasm_bindgen(method, getter, js_name = headerNames)]
    fn header_names(this: &Case) -> Vec<String>;
    #[wasm_bindgen(method, getter, js_name = headerValues)]
    fn header_values(this: &Case) -> Vec<String>;
    #[wasm_bindgen(method, getter)]
    fn secret(this: &Case) -> String;
    /// What the official client signs.
    #[wasm_bindgen(method, getter, js_name = stringToSign)]
    fn string_to_sign(this: &Case) -> String;
    /// How it signs that.
    #[wasm_bindgen(method, getter)]
    fn signature(this: &Case) -> String;
}

#[wasm_bindgen_test]
fn signs_whatever_the_official_signer_signs() {
    let mut count = 0;
    while let Some(case) = next() {
        let name = case.name();
        let method = if case.method() == "GET" { Method::Get } else { Method::Post };
        let json = case.parameters().to_json();
        let pairs = parameters::<JsValue>(&json.unwrap_or_else(|| panic!("{name}: has a JSON text")));
        let headers: Vec<_> = case.header_names().into_iter().zip(case.header_values()).collect();

        let text = string_to_sign(method, &case.path(), &pairs, Brand::Authing, &headers);
        assert_eq!(text, case.string_to_sign(), "{name}");
        let key = AccessKey::new(String::new(), Secret::from(case.secret()));
        assert_eq!(key.signature(&text), case.signature(), "{name}");
        count += 1;
    }
    assert!(count >= 2_000, "{count} cases");
}
