//! Functions of the platform.

use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

use js_sys::Promise;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::future_to_promise;
use web_sys::AbortController;

#[wasm_bindgen(module = "/src/js/platform.js")]
extern "C" {
    /// Whether this is a page or a worker of one: a place whose users can read all it holds.
    #[wasm_bindgen(js_name = isPage)]
    pub fn is_page() -> bool;

    /// The origin that a path alone is on, empty in a page, whose `fetch` knows it. `None` where there is none.
    #[wasm_bindgen(js_name = ownOrigin)]
    pub fn own_origin() -> Option<String>;

    /// Whether there is a global `fetch`.
    #[wasm_bindgen(js_name = hasFetch)]
    pub fn has_fetch() -> bool;

    /// Monotonic time in milliseconds.
    pub fn now() -> f64;

    /// The user pool that a management token says it is for, if it says so.
    #[wasm_bindgen(js_name = poolOf)]
    pub fn pool_of(token: &str) -> JsValue;

    /// The milliseconds that a token is still good for. Not a number if it does not say.
    #[wasm_bindgen(js_name = lifeOf)]
    pub fn life_of(token: &str) -> f64;

    /// An `AbortController` whose signal the platform's `fetch` takes, if there is one.
    #[wasm_bindgen(js_name = newController)]
    pub fn new_controller() -> Option<AbortController>;

    /// Whether a text is the address of something.
    #[wasm_bindgen(js_name = isAddress)]
    pub fn is_address(text: &str) -> bool;

    /// A header of an answer, if it is a text.
    #[wasm_bindgen(js_name = headerOf)]
    pub fn header_of(reply: &JsValue, name: &str) -> Option<String>;

    /// Milliseconds since 1970 of a date as HTTP writes it. Not a number for anything else.
    #[wasm_bindgen(js_name = httpDate)]
    pub fn http_date(text: &str) -> f64;

    /// A text without a secret, or each of a list, in every encoding in which the service may repeat it. (Rust's own search and replace would be 6 kB.)
    pub fn without(text: &str, secrets: &JsValue) -> String;

    /// The asynchronous context of the caller; `undefined` where the platform has none.
    fn origin() -> JsValue;

    #[wasm_bindgen(js_name = runAt)]
    fn run_at(origin: &JsValue, work: &mut dyn FnMut());
}

/// Runs `future` to its end, always in the asynchronous context of this call.
pub fn run(future: impl Future<Output = Result<JsValue, JsValue>> + 'static) -> Promise {
    run_boxed(Box::pin(future))
}

// Boxed, so that its machinery is there once.
#[inline(never)]
fn run_boxed(mut future: Pin<Box<dyn Future<Output = Result<JsValue, JsValue>>>>) -> Promise {
    let origin = origin();
    future_to_promise(poll_fn(move |context| {
        if origin.is_undefined() {
            return future.as_mut().poll(context);
        }
        let mut polled = Poll::Pending;
        run_at(&origin, &mut || polled = future.as_mut().poll(context));
        polled
    }))
}
