//! The paged calls: what `client.iterate` of the package and its types are made of.
//!
//! The iteration itself is `pkg-template/entry/rows.js`: JavaScript has asynchronous generators and sets of its own, for
//! which every page would download their likes in wasm.

use wasm_bindgen::prelude::*;

use crate::api::endpoints;
use crate::call::pages::paging;

/// JSON: an array of each paged call, as `pkg-template/entry/pages.js` takes it apart. First the index of its name in `operations`, then
/// the types, then how it is paged.
#[wasm_bindgen(skip_typescript)]
pub fn pages() -> String {
    let mut json = String::new();
    for (operation, endpoint) in endpoints().enumerate() {
        let Some(paging) = paging(endpoint) else { continue };
        json.push_str(if json.is_empty() { "{\"" } else { "\"],\"" });
        json.push_str(endpoint.name);
        json.push_str("\":[");
        for number in
            [operation, paging.rows_at_once as usize, paging.texts as usize, paging.required as usize]
        {
            json.push_str(&(number as i64).to_string());
            json.push(',');
        }
        let (style, [list, inner]) = (paging.style, paging.list);
        let texts = [
            "\"",
            endpoint.request().name,
            paging.row,
            paging.key,
            &paging.path,
            list,
            inner,
            style.page,
            style.size,
            style.next,
            paging.total,
        ];
        for (count, text) in texts.into_iter().enumerate() {
            if count > 1 {
                json.push_str("\",\"");
            }
            json.push_str(text);
        }
    }
    json.push_str("\"]}");
    json
}
