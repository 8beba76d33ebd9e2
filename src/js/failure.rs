//! Classifies what `fetch` or a body threw: a network failure of the platform, or an error of the caller's own.

use wasm_bindgen::prelude::*;

use crate::call::error::Failure;
use crate::call::failure_reason::Unreached;

#[wasm_bindgen(module = "/src/js/failure.js")]
extern "C" {
    /// The platform's text for what it threw.
    #[wasm_bindgen(js_name = reasonOf)]
    fn reason_of(thrown: &JsValue) -> String;

    #[wasm_bindgen(js_name = failureOf)]
    fn failure_of(thrown: &JsValue, url: &str, is_global: bool, was_sent: bool) -> u32;
}

#[wasm_bindgen(module = "/src/js/sent.js")]
extern "C" {
    #[wasm_bindgen(js_name = wasSent)]
    fn was_sent(thrown: &JsValue) -> bool;
}

/// The network failure that something thrown tells of; `None` for what is no failure of the platform's, but the caller's own.
/// `is_global`: the global `fetch` was asked.
pub fn network_failure(thrown: &JsValue, url: &str, is_global: bool) -> Option<Box<Failure>> {
    let unreached = match failure_of(thrown, url, is_global, was_sent(thrown)) {
        0 => return None,
        2 => Some(Unreached::Connection),
        3 => Some(Unreached::Name),
        4 => Some(Unreached::Certificate),
        5 => Some(Unreached::Tls),
        6 => Some(Unreached::Port),
        _ => None,
    };
    Some(Failure::network(&reason_of(thrown), unreached))
}
