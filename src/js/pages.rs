//! The paged calls: what `client.iterate` of the package and its types are made of.
//!
//! The iteration itself is `pkg-template/entry/pages.js`: JavaScript has asynchronous generators and sets of its own, for
//! which every page would download their likes in wasm.

use wasm_bindgen::prelude::*;

use crate::api::endpoints;
use crate::call::pages::paging;

/// JSON: an object of each paged call with the index of its name in `operations`, how it is paged, and its types.
#[wasm_bindgen(skip_typescript)]
pub fn pages() -> String {
    let mut json = String::new();
    for (operation, endpoint) in endpoints().enumerate() {
        let Some(paging) = paging(endpoint) else { continue };
        json.push_str(if json.is_empty() { "{\"" } else { "],\"" });
        let operation = (operation as i64).to_string();
        let parts = [
            endpoint.name,
            "\":[",
            &operation,
            ",\"",
            paging.key,
            "\",\"",
            endpoint.request().name,
            "\",\"",
            paging.row,
            "\"",
        ];
        parts.into_iter().for_each(|part| json.push_str(part));
        for step in paging.path {
            json.push_str(",\"");
            json.push_str(step);
            json.push('"');
        }
    }
    json.push_str("]}");
    json
}
