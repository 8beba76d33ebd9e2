//! What may end a call early: the time for one answer, the caller's signal.

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Poll, Waker};

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::AbortController;

use super::error::Stopped;
use crate::call::error::Failure;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &Function, milliseconds: u32) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

#[wasm_bindgen(module = "/src/js/signal.js")]
extern "C" {
    fn follow(signal: &JsValue, call: &Function) -> Option<bool>;
    fn leave(signal: &JsValue, call: &Function);
    #[wasm_bindgen(js_name = reasonOf)]
    fn reason_of(signal: &JsValue) -> JsValue;
}

/// Watches over one attempt. Dropping it stops the timer and leaves the caller's signal.
pub struct Interruption {
    state: Rc<State>,
    timer: JsValue,
    /// Kept because JavaScript may still call it.
    _on_timeout: Handler,
    following: Option<(JsValue, Handler)>,
}

type Handler = Closure<dyn FnMut()>;

struct State {
    controller: AbortController,
    ended: Cell<Option<Stopped>>,
    waker: RefCell<Option<Waker>>,
}

impl State {
    fn end(&self, stopped: Stopped) {
        let reason = match &stopped {
            Stopped::Foreign(reason) => reason.clone(),
            Stopped::Failed(failure, _) => JsValue::from(failure.message.as_str()),
        };
        self.ended.set(Some(stopped));
        self.controller.abort_with_reason(&reason);
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

impl Interruption {
    /// Starts the clock. Fails at once if the caller's signal already ended the call.
    pub fn start(timeout: u32, signal: &JsValue) -> Result<Self, Stopped> {
        let controller = AbortController::new()
            .map_err(|_| Failure::config("this platform has no `AbortController`, which every call needs"))?;
        let state = Rc::new(State { controller, ended: Cell::new(None), waker: RefCell::new(None) });
        let following = if signal.is_undefined() { None } else { Some(follow_signal(&state, signal)?) };
        let late = Rc::clone(&state);
        let on_timeout = Closure::new(move || late.end(Failure::timeout(timeout).into()));
        let timer = set_timeout(on_timeout.as_ref().unchecked_ref(), timeout);
        Ok(Self { state, timer, _on_timeout: on_timeout, following })
    }

    /// Told to `fetch`, so that the platform lets go of the connection.
    pub fn signal(&self) -> JsValue {
        self.state.controller.signal().into()
    }

    /// What `future` gives, unless the call is ended first. A `fetch` that ignores its signal does not hold it up.
    pub async fn or<T>(&self, future: impl Future<Output = T>) -> Result<T, Stopped> {
        let mut future = pin!(future);
        poll_fn(|context| {
            if let Some(stopped) = self.state.ended.take() {
                return Poll::Ready(Err(stopped));
            }
            if let Poll::Ready(given) = future.as_mut().poll(context) {
                return Poll::Ready(Ok(given));
            }
            self.state.waker.replace(Some(context.waker().clone()));
            Poll::Pending
        })
        .await
    }
}

impl Drop for Interruption {
    fn drop(&mut self) {
        clear_timeout(&self.timer);
        if let Some((signal, told)) = &self.following {
            leave(signal, told.as_ref().unchecked_ref());
        }
    }
}

fn follow_signal(state: &Rc<State>, signal: &JsValue) -> Result<(JsValue, Handler), Stopped> {
    let (cancelled, source) = (Rc::clone(state), signal.clone());
    let told: Handler = Closure::new(move || cancelled.end(Stopped::Foreign(reason_of(&source))));
    match follow(signal, told.as_ref().unchecked_ref()) {
        Some(false) => Ok((signal.clone(), told)),
        Some(true) => Err(Stopped::Foreign(reason_of(signal))),
        None => Err(Failure::config("signal: expected an AbortSignal").into()),
    }
}
