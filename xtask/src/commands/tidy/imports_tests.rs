//! Each rule of the imports, kept and broken.

use super::super::endpoint::VALID;
use super::*;

fn lines(path: &str, text: &str) -> Vec<usize> {
    let tree = Tree::of(&[("src/api/users/get.rs", VALID), (path, text)]);
    let violations: Vec<String> = check(&tree).iter().map(ToString::to_string).collect();
    let line = |violation: &String| {
        let rest = violation.strip_prefix(path).unwrap_or_else(|| panic!("{violation}"));
        rest.split(':').nth(1).unwrap().parse().unwrap()
    };
    violations.iter().map(line).collect()
}

#[test]
fn call_uses_nothing_but_itself() {
    let valid = "\
//! No crate::js.
use serde::Serialize;
use tsify::Tsify;
use super::shape::Shape;
use crate::call::{self, sign};
const TEXT: &str = \"crate::js\";
#[cfg(test)]
mod tests {
    use super::*;
    use wasm_bindgen_test::wasm_bindgen_test;
    use crate::fixture::Tested;
    use js_sys::Array;
}
";
    assert_eq!(lines("src/call/sign.rs", valid), [0; 0]);
    for broken in [
        "use crate::js::client;",
        "use crate::{call, js};",
        "use super::super::js;",
        "fn f() { crate::api::f() }",
        "use crate as ours;",
        "use crate::*;",
        "use wasm_bindgen::prelude::*;",
        "fn f(x: &wasm_bindgen::JsValue) {}",
        "fn f() { js_sys::eval() }",
        "fn f() { assert!(js_sys::eval()) }",
        "use web_sys as x;",
        "extern crate web_sys;",
        "use gloo_net::http;",
        "use getrandom::fill;",
    ] {
        assert_eq!(lines("src/call/sign.rs", &format!("\n{broken}\n")), [2], "{broken}");
    }
}

#[test]
fn js_uses_of_the_api_the_list_of_calls() {
    let valid =
        "use crate::api::{endpoint_at, endpoints};\nuse js_sys::Date;\nfn f() { crate::api::endpoints() }";
    assert_eq!(lines("src/js/schema.rs", valid), [0; 0]);
    for broken in
        ["use crate::api;", "use crate::api::users::UserIdType;", "use crate::api::{endpoints, users};"]
    {
        assert_eq!(lines("src/js/schema.rs", broken), [1], "{broken}");
    }
}

#[test]
fn api_uses_nothing_of_the_border() {
    let valid = "use crate::call::shape::Shape;\nuse super::JsonObject;\ncrate::table!(X);\n\
                 use wasm_bindgen::prelude::wasm_bindgen;\n#[wasm_bindgen(x)]\nconst X: u8 = 1;";
    assert_eq!(lines("src/api/users/mod.rs", valid), [0; 0]);
    for broken in [
        "use crate::js::transport;",
        "use crate::js;",
        "use crate::js::client::ManagementClient;",
        "use wasm_bindgen::prelude::*;",
        "use js_sys::Date;",
    ] {
        assert_eq!(lines("src/api/users/mod.rs", broken), [1], "{broken}");
    }
}

#[test]
fn a_resource_uses_models_of_another_but_no_endpoint() {
    let models = "use crate::api::users::UserIdType;\nuse super::super::users;\nfn f() -> users::UserDto {}";
    assert_eq!(lines("src/api/departments/create.rs", models), [0; 0]);
    assert_eq!(lines("src/api/users/list.rs", "use super::get::UserDto;"), [0; 0], "its own");
    for broken in [
        "use crate::api::users::get::UserDto;",
        "use crate::api::users::{UserIdType, get};",
        "use super::super::users::get;",
        "use crate::api::users::UserIdType; fn f() -> crate::api::users::get::UserDto {}",
    ] {
        assert_eq!(lines("src/api/departments/create.rs", broken), [1], "{broken}");
    }
}

#[test]
fn the_sandbox_stands_alone() {
    let valid =
        "[package]\nname = \"genauth-sandbox\" # not genauth-management\n[dependencies]\naxum = \"1\"\n";
    assert_eq!(lines("sandbox/Cargo.toml", valid), [0; 0]);
    for broken in ["genauth-management = { path = \"..\" }", "x = { path = \"../shapes\" }"] {
        assert_eq!(lines("sandbox/Cargo.toml", &format!("{valid}{broken}")), [5], "{broken}");
    }
    assert_eq!(lines("sandbox/src/main.rs", "// genauth_management\nuse crate::store;"), [0; 0]);
    for broken in ["use genauth_management::call;", "include!(\"../../src/call/sign.rs\");"] {
        assert_eq!(lines("sandbox/src/main.rs", broken), [1], "{broken}");
    }
}
