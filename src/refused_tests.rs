//! Clippy refuses these outside of `js`. If it does not refuse one, an expectation is unfulfilled, and that is an error.

use std::any::type_name;

/// One expectation for each type.
macro_rules! refused {
    ($($refused:ty),+ $(,)?) => {
        [$({
            #[expect(clippy::disallowed_types, reason = "refused outside of `js`")]
            let name = type_name::<$refused>();
            name
        }),+]
    };
}

#[test]
fn clocks_random_order_and_values_of_javascript_are_refused() {
    let types = refused!(
        std::time::Instant,
        std::time::SystemTime,
        std::collections::HashMap<(), ()>,
        std::collections::HashSet<()>,
        std::hash::RandomState,
        wasm_bindgen::JsError,
        wasm_bindgen::closure::Closure<dyn FnMut()>,
        js_sys::Array,
        js_sys::Date,
        js_sys::Function,
        js_sys::JsString,
        js_sys::Object,
        js_sys::Promise,
        js_sys::Uint8Array,
        web_sys::AbortController,
        web_sys::AbortSignal,
        gloo_net::http::QueryParams,
    );
    assert!(types.iter().all(|name| !name.is_empty()));
}

#[test]
fn randomness_and_the_conversions_of_javascript_are_refused() {
    #[expect(clippy::disallowed_methods, reason = "refused outside of `js`")]
    let _random: fn() -> f64 = js_sys::Math::random;
    #[expect(clippy::disallowed_methods, reason = "refused outside of `js`")]
    let _global = js_sys::global;
    #[expect(clippy::disallowed_methods, reason = "refused outside of `js`")]
    let _fill: fn(&mut [u8]) -> Result<(), getrandom::Error> = getrandom::fill;
    #[expect(clippy::disallowed_methods, reason = "refused outside of `js`")]
    let _into = serde_wasm_bindgen::to_value::<u8>;
    #[expect(clippy::disallowed_methods, reason = "refused outside of `js`")]
    let _from = serde_wasm_bindgen::from_value::<u8>;
}
