//! The rules of the inputs without a call: what `schemas` of the package is made of.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::api::ENDPOINTS;
use crate::call::validate::validate;

/// The names of all calls, in the order that `validate` counts them by.
#[wasm_bindgen(skip_typescript)]
pub fn operations() -> Array {
    ENDPOINTS.iter().map(|endpoint| JsValue::from(endpoint.name)).collect()
}

/// A checked copy of an input, or the array of its issues. An input is never an array itself.
#[wasm_bindgen(js_name = validate, skip_typescript)]
pub fn validate_input(operation: usize, input: &JsValue) -> JsValue {
    let Some(endpoint) = ENDPOINTS.get(operation) else {
        return JsValue::UNDEFINED;
    };
    match validate(endpoint.request, input) {
        Ok(copy) => copy,
        Err(issues) => serde_wasm_bindgen::to_value(&issues).unwrap_or(JsValue::UNDEFINED),
    }
}
