//! Reads the sheets of a spreadsheet (XLSX) as text.
//!
//! The crate `calamine` reads XLSX too, but in wasm it is four times as large, most of it the tables of old encodings.

mod archive;
mod book;
mod error;
mod inflate;
mod json;
mod limit;
mod number;
mod read;
mod sheet;
mod strings;
mod styles;
mod xml;

#[cfg(test)]
mod tests;

use wasm_bindgen::prelude::wasm_bindgen;

pub use self::error::XlsxError;
pub use self::read::read;
pub use self::sheet::Sheet;

/// As quick as the default allocator and several kilobytes smaller.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Reads a spreadsheet and gives JSON: `{ "ok": [sheets] }`, each as `Sheet` of `genauth-org`, or `{ "error": { "code", "detail"? } }`.
#[wasm_bindgen(js_name = readXlsx)]
#[must_use]
pub fn read_xlsx(bytes: &[u8]) -> String {
    json::result(&read(bytes))
}
