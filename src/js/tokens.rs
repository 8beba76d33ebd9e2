//! Caches a token as long as it is valid, and requests it once for all calls that wait.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use wasm_bindgen::JsValue;
use web_sys::AbortController;

use super::cancel_scope::Attempt;
use super::connection::Connection;
use super::error::CallError;
use super::events::TokenReason;
use super::platform;
use crate::call::failure_reason::FailureReason;
use crate::call::sign::Secret;

/// Milliseconds between the renewal of a token and its end; at most a tenth of its life.
const EARLY: f64 = 60_000.0;

/// The result of a request for a token.
pub type Asked = Result<Rc<CachedToken>, CallError>;

/// Where tokens come from.
pub trait TokenSource: 'static {
    /// Asks for one. `signal` is aborted when no call waits for it any more.
    fn ask(
        &self,
        connection: &Connection,
        reason: TokenReason,
        signal: &JsValue,
    ) -> impl Future<Output = Asked>;
}

/// The tokens of one client.
pub struct Tokens<S> {
    source: S,
    connection: Rc<Connection>,
    cached: RefCell<Option<Rc<CachedToken>>>,
    in_flight: RefCell<Option<Rc<InFlight>>>,
}

/// A token and its times.
pub struct CachedToken {
    /// The token.
    pub token: Secret,
    renew_at: f64,
    ends_at: f64,
    rejected: Cell<bool>,
}

impl CachedToken {
    /// `life`: the milliseconds that it is good for. Not a positive number: until the service refuses it.
    pub fn new(token: Secret, life: f64) -> Rc<Self> {
        let life = if life > 0.0 { life } else { f64::INFINITY };
        let ends_at = platform::now() + life;
        let renew_at = ends_at - EARLY.min(life / 10.0);
        Rc::new(Self { token, renew_at, ends_at, rejected: Cell::new(false) })
    }
}

/// A request for a token that is under way.
#[derive(Default)]
struct InFlight {
    controller: Option<AbortController>,
    waiting: Cell<u32>,
    wakers: RefCell<Vec<Waker>>,
    given: RefCell<Option<Asked>>,
}

impl<S: TokenSource> Tokens<S> {
    /// Without a token yet.
    pub fn new(source: S, connection: &Rc<Connection>) -> Rc<Self> {
        Rc::new(Self {
            source,
            connection: Rc::clone(connection),
            cached: RefCell::default(),
            in_flight: RefCell::default(),
        })
    }

    /// Where they come from.
    pub fn source(&self) -> &S {
        &self.source
    }

    /// A valid token. `rejected` is the one that the service refused, if that is why a new one is needed.
    pub async fn get(self: &Rc<Self>, rejected: Option<&Rc<CachedToken>>, asking: &Attempt<'_>) -> Asked {
        if let Some(rejected) = rejected {
            rejected.rejected.set(true);
        }
        let cached = self.cached.borrow().clone();
        let reason = match &cached {
            None => TokenReason::Initial,
            Some(cached) if cached.rejected.get() => TokenReason::Rejected,
            Some(cached) if platform::now() >= cached.renew_at => TokenReason::Expiring,
            Some(cached) => return Ok(Rc::clone(cached)),
        };
        let answered = match asking.race(self.join(reason)).await {
            Ok(given) => given,
            // A timeout is no worse than a refusal. Only a signal or the deadline ends the call here.
            Err(CallError::Failed(late, cause)) if matches!(late.reason, FailureReason::Timeout(_)) => {
                Err(CallError::Failed(late, cause))
            }
            Err(ended) => return Err(ended),
        };
        match (answered, cached) {
            (Ok(new), _) => Ok(new),
            // It was requested early: the cached one is still valid.
            (Err(_), Some(cached)) if reason == TokenReason::Expiring && platform::now() < cached.ends_at => {
                Ok(cached)
            }
            (Err(stopped), _) => Err(stopped),
        }
    }

    fn join(self: &Rc<Self>, reason: TokenReason) -> Waiting<S> {
        let under_way = self.in_flight.borrow().clone();
        let in_flight = under_way.unwrap_or_else(|| self.start(reason));
        in_flight.waiting.set(in_flight.waiting.get() + 1);
        Waiting { tokens: Rc::clone(self), in_flight }
    }

    /// Starts a request of its own, so that a cancelled call takes the token from no other; in the asynchronous context of this
    /// call.
    fn start(self: &Rc<Self>, reason: TokenReason) -> Rc<InFlight> {
        let in_flight = Rc::new(InFlight { controller: platform::new_controller(), ..InFlight::default() });
        self.in_flight.replace(Some(Rc::clone(&in_flight)));
        let (tokens, asked) = (Rc::clone(self), Rc::clone(&in_flight));
        // Nothing waits for the promise, which never rejects.
        let _promise = platform::run(async move {
            let started = platform::now();
            let given = tokens.source.ask(&tokens.connection, reason, &asked.signal()).await;
            let (ok, milliseconds) = (given.is_ok(), platform::now() - started);
            tokens.connection.events.emit("token", |event| {
                event
                    .text("reason", reason.label())
                    .number("milliseconds", milliseconds)
                    .value("ok", &JsValue::from(ok))
            });
            // A token that arrives after all calls have left may be older than the cached one.
            if let (true, Ok(cached)) = (tokens.finish(&asked), &given) {
                tokens.cached.replace(Some(Rc::clone(cached)));
            }
            asked.given.replace(Some(given));
            for waker in asked.wakers.take() {
                waker.wake();
            }
            Ok(JsValue::UNDEFINED)
        });
        in_flight
    }

    /// Ends a request for a token; returns whether it was still under way.
    fn finish(&self, in_flight: &Rc<InFlight>) -> bool {
        let under_way = self.in_flight.borrow().as_ref().is_some_and(|known| Rc::ptr_eq(known, in_flight));
        if under_way {
            self.in_flight.replace(None);
        }
        under_way
    }
}

impl InFlight {
    fn signal(&self) -> JsValue {
        self.controller.as_ref().map_or(JsValue::UNDEFINED, |controller| controller.signal().into())
    }
}

/// One call's wait for a token.
struct Waiting<S: TokenSource> {
    tokens: Rc<Tokens<S>>,
    in_flight: Rc<InFlight>,
}

impl<S: TokenSource> Future for Waiting<S> {
    type Output = Asked;

    fn poll(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &*self.in_flight.given.borrow() {
            Some(given) => Poll::Ready(given.clone()),
            None => {
                self.in_flight.wakers.borrow_mut().push(context.waker().clone());
                Poll::Pending
            }
        }
    }
}

impl<S: TokenSource> Drop for Waiting<S> {
    fn drop(&mut self) {
        let waiting = self.in_flight.waiting.get().saturating_sub(1);
        self.in_flight.waiting.set(waiting);
        if waiting == 0 && self.in_flight.given.borrow().is_none() {
            // No call waits for it any more.
            self.tokens.finish(&self.in_flight);
            if let Some(controller) = &self.in_flight.controller {
                controller.abort();
            }
        }
    }
}
