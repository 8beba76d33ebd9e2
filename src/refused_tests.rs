//! Clippy refuses these outside of `js`. If it does not, an expectation is unfulfilled, and that is an error.

use std::any::type_name;

#[test]
fn clocks_randomness_and_values_of_javascript_are_refused() {
    #[expect(clippy::disallowed_types, reason = "a clock")]
    let clocks = [type_name::<std::time::Instant>(), type_name::<std::time::SystemTime>()];
    #[expect(clippy::disallowed_types, reason = "a random order")]
    let maps =
        [type_name::<std::collections::HashMap<(), ()>>(), type_name::<std::collections::HashSet<()>>()];
    #[expect(clippy::disallowed_types, reason = "JavaScript")]
    let values = [type_name::<js_sys::Array>(), type_name::<web_sys::AbortSignal>()];
    #[expect(clippy::disallowed_methods, reason = "randomness")]
    let random = [js_sys::Math::random as fn() -> f64];
    assert_eq!((clocks.len(), maps.len(), values.len(), random.len()), (2, 2, 2, 1));
}
