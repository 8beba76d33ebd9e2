//! Date and nonce of one attempt.

use std::cell::RefCell;

use js_sys::Date;
use wasm_bindgen::JsValue;

use crate::call::error::{self, Failure};
use crate::call::sign::SigningParams;

/// Bytes of a nonce: 32 hexadecimal digits.
const NONCE: usize = 16;

thread_local! {
    /// Random bytes not yet used. The platform takes 10 µs to give any number of them, so it gives 64 nonces at once.
    static RANDOM: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// The last second that was written, counted from 1970, and its text.
    static DATE: RefCell<(Option<f64>, String)> = const { RefCell::new((None, String::new())) };
}

/// A date, `skew` milliseconds off this machine's clock, and a nonce that no attempt had before.
pub fn signing_params(skew: f64) -> error::Result<SigningParams> {
    // Out of the cell while the platform is asked: a replaced function may call into this package.
    let mut random = RANDOM.take();
    if random.is_empty() {
        random = vec![0; 64 * NONCE];
        if getrandom::fill(&mut random).is_err() {
            let message = "this platform has no `crypto.getRandomValues`, which a signature needs";
            return Err(Failure::config(message));
        }
    }
    let mut nonce = String::new();
    for byte in random.split_off(random.len().saturating_sub(NONCE)) {
        for half in [byte >> 4, byte & 15] {
            nonce.push(char::from(half + if half < 10 { b'0' } else { b'a' - 10 }));
        }
    }
    RANDOM.set(random);
    Ok(SigningParams { date: date(Date::now() + skew), nonce })
}

/// A moment as an HTTP date. Its unit is a second, so the calls of one second share the text.
fn date(moment: f64) -> String {
    let second = (moment / 1000.0).floor();
    let (mut of, mut text) = DATE.take();
    if of != Some(second) {
        of = Some(second);
        text = Date::new(&JsValue::from(moment)).to_utc_string().into();
    }
    DATE.set((of, text.clone()));
    text
}
