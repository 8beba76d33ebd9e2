//! Where the calls go: what `genauth-management/proxy` of the package knows a request by.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::api::ENDPOINTS;

/// `GET /api/v3/get-user` of each call, in the order of `operations`.
#[wasm_bindgen(skip_typescript)]
pub fn routes() -> Array {
    ENDPOINTS
        .iter()
        .map(|endpoint| {
            let mut route = endpoint.method.name().to_owned();
            route.push(' ');
            route.push_str(endpoint.path);
            JsValue::from(route)
        })
        .collect()
}
