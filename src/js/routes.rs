//! Where the calls go and what they may give: what `genauth-management/proxy` of the package knows a request by.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::api::ENDPOINTS;
use crate::call::endpoint::Endpoint;

/// `GET /api/v3/get-user` of each call, in the order of `operations`, and ` read` or ` secret-read` after it where the call
/// changes nothing.
#[wasm_bindgen(skip_typescript)]
pub fn routes() -> Array {
    ENDPOINTS
        .iter()
        .map(|endpoint| {
            let mut route = endpoint.method.name().to_owned();
            for part in [" ", endpoint.path, reading(endpoint)] {
                route.push_str(part);
            }
            JsValue::from(route)
        })
        .collect()
}

fn reading(endpoint: &Endpoint) -> &'static str {
    match (endpoint.repeat.reads(), endpoint.response.holds_secrets()) {
        (false, _) => "",
        (true, false) => " read",
        (true, true) => " secret-read",
    }
}
