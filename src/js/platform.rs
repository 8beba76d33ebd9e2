//! Where the code runs.

use js_sys::{Reflect, global};
use wasm_bindgen::JsValue;

/// Whether this is a page or a worker of one: a place whose users can read all it holds.
///
/// Node, Deno and Bun name a Node version, also where a test puts a document beside it (jsdom). Cloudflare's and
/// Vercel's workers have a worker's global scope but no browser's name.
pub fn is_page() -> bool {
    let global = JsValue::from(global());
    if field(&field(&field(&global, "process"), "versions"), "node").is_string() {
        return false;
    }
    let in_document = field(&global, "document").is_object();
    let browser = field(&field(&global, "navigator"), "userAgent").as_string();
    in_document || browser.is_some_and(|name| name.starts_with("Mozilla/"))
}

fn field(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &JsValue::from(name)).unwrap_or(JsValue::UNDEFINED)
}
