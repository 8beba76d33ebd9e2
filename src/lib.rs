//! The GenAuth / Authing V3 Management API, typed, for JavaScript.
//!
//! ```text
//! JS input -> validate -> request -> sign -> fetch -> response -> documented type, or a thrown error
//! ```
//!
//! `api` says what the API offers, `call` how a call runs, `js` is where JavaScript begins.

pub mod api;
pub mod call;
pub mod js;

/// As quick as the default allocator and several kilobytes smaller, which every page would download.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(test)]
mod fixture;
