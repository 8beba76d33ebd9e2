//! What `fetch` itself throws where these tests run (Node, Chromium, Firefox), and what only others throw.

use js_sys::{Error, Object, TypeError};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use super::failure::network_failure;
use crate::call::failure_reason::{FailureReason, Unreached};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn fetch(url: &str) -> Result<JsValue, JsValue>;
}

/// Whether this is Node, which says why there was no connection.
fn is_node() -> bool {
    !super::platform::is_page()
}

async fn failures_at(url: &str) -> [Option<FailureReason>; 2] {
    let thrown = fetch(url).await.err();
    // The words alone tell it as well: a page's own function may have called `fetch`.
    [true, false].map(|is_global| Some(network_failure(thrown.as_ref()?, url, is_global)?.reason))
}

#[wasm_bindgen_test]
async fn a_refused_connection_is_a_network_failure() {
    // A port below 1024 that nothing is assigned to and `fetch` does not forbid.
    for reason in failures_at("http://127.0.0.1:2/").await {
        assert!(
            matches!(
                (is_node(), &reason),
                (true, Some(FailureReason::Unreached(Unreached::Connection, _)))
                    | (false, Some(FailureReason::Lost(_)))
            ),
            "{reason:?}"
        );
    }
}

#[wasm_bindgen_test]
async fn a_port_that_fetch_forbids_is_known_though_a_browser_does_not_tell() {
    for reason in failures_at("http://127.0.0.1:6000/").await {
        assert!(matches!(reason, Some(FailureReason::Unreached(Unreached::Port, _))), "{reason:?}");
    }
}

#[wasm_bindgen_test]
fn what_code_of_the_callers_throws_is_no_network_failure() {
    let redirect = Error::new("NEXT_REDIRECT");
    redirect.set_name("TypeError");
    let thrown = [
        JsValue::UNDEFINED,
        JsValue::NULL,
        JsValue::from_str("Failed to fetch"),
        Object::new().into(),
        Error::new("not signed in").into(),
        redirect.into(),
        TypeError::new("session.token is not a function").into(),
        TypeError::new("Failed to fetch the session").into(),
    ];
    for value in thrown {
        assert!(network_failure(&value, "http://127.0.0.1:6000/", false).is_none(), "{value:?}");
    }
}
