//! Cancellation of a call: its deadline, the caller's signal, the timeout of an attempt.

use std::cell::{Cell, RefCell};
use std::future::{Future, poll_fn};
use std::pin::pin;
use std::rc::Rc;
use std::task::{Poll, Waker};

use js_sys::Function;
use wasm_bindgen::prelude::*;
use web_sys::AbortController;

use super::error::CallError;
use super::platform;
use crate::call::error::Failure;
use crate::call::message;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(handler: &Function, milliseconds: f64) -> JsValue;
    #[wasm_bindgen(js_name = clearTimeout)]
    fn clear_timeout(timer: &JsValue);
}

#[wasm_bindgen(module = "/src/js/caller.js")]
extern "C" {
    fn follow(signal: &JsValue, call: &Function) -> Option<bool>;
    fn leave(signal: &JsValue, call: &Function);
    #[wasm_bindgen(js_name = reasonOf)]
    fn reason_of(signal: &JsValue) -> JsValue;
}

/// Watches over one call. Dropping it stops its timers and leaves the caller's signal.
pub struct CancelScope {
    state: Rc<State>,
    deadline: Option<Deadline>,
    following: Option<(JsValue, Handler)>,
}

struct Deadline {
    at: f64,
    /// Timers fire up to a millisecond early, and once. No wait may start after that.
    is_over: Rc<Cell<bool>>,
    _timer: Timer,
}

type Handler = Closure<dyn FnMut()>;

#[derive(Default)]
struct State {
    /// Of the attempt that is under way.
    controller: RefCell<Option<AbortController>>,
    ended: Cell<Option<CallError>>,
    waker: RefCell<Option<Waker>>,
}

impl State {
    fn end(&self, stopped: CallError) {
        let reason = match &stopped {
            CallError::Cancelled(own) | CallError::Thrown(own) => own.clone(),
            CallError::Failed(failure, _) => JsValue::from(message::of(failure)),
        };
        self.ended.set(Some(stopped));
        // Out of the cell before it is aborted: its listeners are code of the caller's.
        let controller = self.controller.take();
        if let Some(controller) = controller {
            controller.abort_with_reason(&reason);
        }
        self.wake();
    }

    fn wake(&self) {
        if let Some(waker) = self.waker.take() {
            waker.wake();
        }
    }
}

/// Calls once, unless it is dropped before.
struct Timer {
    id: JsValue,
    /// Kept because JavaScript may still call it.
    _handler: Handler,
}

impl Timer {
    fn start(milliseconds: f64, handler: impl FnMut() + 'static) -> Self {
        let handler: Handler = Closure::new(handler);
        let id = set_timeout(handler.as_ref().unchecked_ref(), milliseconds.min(f64::from(i32::MAX)));
        Self { id, _handler: handler }
    }
}

impl Drop for Timer {
    fn drop(&mut self) {
        clear_timeout(&self.id);
    }
}

/// The time for one answer. Dropping it stops the clock.
pub struct Attempt<'a> {
    scope: &'a CancelScope,
    _timer: Timer,
}

impl CancelScope {
    /// Starts the clock. Fails at once if the caller's signal already ended the call.
    pub fn start(deadline: Option<u32>, signal: &JsValue) -> Result<Self, CallError> {
        let state = Rc::<State>::default();
        let following = if signal.is_undefined() { None } else { Some(follow_signal(&state, signal)?) };
        let deadline = deadline.map(|milliseconds| {
            let late = Rc::clone(&state);
            let time = f64::from(milliseconds);
            let is_over = Rc::<Cell<bool>>::default();
            let over = Rc::clone(&is_over);
            let timer = Timer::start(time, move || {
                over.set(true);
                late.end(Failure::deadline(milliseconds).into());
            });
            Deadline { at: platform::now() + time, is_over, _timer: timer }
        });
        Ok(Self { state, deadline, following })
    }

    /// Milliseconds to the deadline, if there is one.
    pub fn remaining(&self) -> Option<f64> {
        let deadline = self.deadline.as_ref()?;
        Some(if deadline.is_over.get() { 0.0 } else { deadline.at - platform::now() })
    }

    /// Begins an attempt, which fails after `timeout` milliseconds.
    pub fn attempt(&self, timeout: u32) -> Result<Attempt<'_>, CallError> {
        let controller = platform::new_controller().ok_or_else(|| {
            Failure::config("this platform has no `AbortController`, which every call needs")
        })?;
        self.state.controller.replace(Some(controller));
        let late = Rc::clone(&self.state);
        let timer = Timer::start(f64::from(timeout), move || late.end(Failure::timeout(timeout).into()));
        Ok(Attempt { scope: self, _timer: timer })
    }

    /// Races `future` against cancellation. A `fetch` that ignores its signal does not hold it up.
    pub async fn race<T>(&self, future: impl Future<Output = T>) -> Result<T, CallError> {
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

    /// Waits.
    pub async fn wait(&self, milliseconds: f64) -> Result<(), CallError> {
        let over = Rc::new(Cell::new(false));
        let (passed, state) = (Rc::clone(&over), Rc::clone(&self.state));
        let _timer = Timer::start(milliseconds, move || {
            passed.set(true);
            state.wake();
        });
        self.race(poll_fn(|_| if over.get() { Poll::Ready(()) } else { Poll::Pending })).await
    }
}

impl Attempt<'_> {
    /// The signal for `fetch`, so that the platform closes the connection.
    pub fn signal(&self) -> JsValue {
        self.scope
            .state
            .controller
            .borrow()
            .as_ref()
            .map_or(JsValue::UNDEFINED, |controller| controller.signal().into())
    }

    /// Races `future` against cancellation.
    pub async fn race<T>(&self, future: impl Future<Output = T>) -> Result<T, CallError> {
        self.scope.race(future).await
    }
}

impl Drop for CancelScope {
    fn drop(&mut self) {
        if let Some((signal, handler)) = &self.following {
            leave(signal, handler.as_ref().unchecked_ref());
        }
    }
}

fn follow_signal(state: &Rc<State>, signal: &JsValue) -> Result<(JsValue, Handler), CallError> {
    let (cancelled, source) = (Rc::clone(state), signal.clone());
    let handler: Handler = Closure::new(move || cancelled.end(CallError::Cancelled(reason_of(&source))));
    match follow(signal, handler.as_ref().unchecked_ref()) {
        Some(false) => Ok((signal.clone(), handler)),
        Some(true) => Err(CallError::Cancelled(reason_of(signal))),
        None => Err(Failure::config("signal: expected an AbortSignal").into()),
    }
}
