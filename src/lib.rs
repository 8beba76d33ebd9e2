//! The GenAuth / Authing V3 Management API, typed, for JavaScript.
//!
//! ```text
//! JS input -> validate -> request -> sign -> fetch -> response -> documented type, or a thrown error
//! ```
//!
//! `api` says what the API offers, `call` how a call runs, `js` is where JavaScript begins.

// What `.clippy.toml` lists. `cargo xtask tidy` checks which modules and crates each folder uses.
#![deny(clippy::disallowed_methods, clippy::disallowed_types)]

pub mod api;
pub mod call;
#[allow(clippy::disallowed_methods, clippy::disallowed_types, reason = "here JavaScript begins")]
pub mod js;

/// As quick as the default allocator and several kilobytes smaller, which every page would download.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

#[cfg(test)]
#[allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the tests in wasm walk over values of JavaScript"
)]
mod fixture;
#[cfg(test)]
mod refused_tests;
