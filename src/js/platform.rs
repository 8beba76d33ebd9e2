//! What only the platform can say.

use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/js/platform.js")]
extern "C" {
    /// Whether this is a page or a worker of one: a place whose users can read all it holds.
    #[wasm_bindgen(js_name = isPage)]
    pub fn is_page() -> bool;

    /// The user pool that a management token says it is for, if it says so.
    #[wasm_bindgen(js_name = poolOf)]
    pub fn pool_of(token: &str) -> JsValue;

    /// The platform's words for what it threw.
    #[wasm_bindgen(js_name = reasonOf)]
    pub fn reason_of(thrown: &JsValue) -> String;
}
