//! The border: what JavaScript calls. Everything crosses it as JSON text, which both sides read faster than values one by one.

use wasm_bindgen::prelude::wasm_bindgen;

/// As quick as the default allocator and several kilobytes smaller.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Echo
#[wasm_bindgen]
pub fn echo(text: &str) -> String {
    crate::json::from_text::<crate::plan::document::OrganizationPlan>(text)
        .map(|plan| crate::json::to_text(&plan))
        .unwrap_or_default()
}
