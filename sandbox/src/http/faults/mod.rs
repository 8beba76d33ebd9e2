//! Faults on request: what can go wrong between a caller and the service, exactly when a test asks for it.

mod control;
mod fields;
mod inflict;
mod partial;
mod rule;
mod tables;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::HeaderMap;
use tokio::sync::{RwLock, watch};

pub(super) use control::routes;
pub(super) use inflict::inflict;

use crate::auth::header;
use crate::json::{Json, Object};
use rule::{Fault, Rule};

/// The header that holds the nonce, in the spelling of either brand.
const NONCES: [&str; 2] = ["x-genauth-signature-nonce", "x-authing-signature-nonce"];

/// What shall go wrong, and what came of it.
#[derive(Debug, Default)]
pub struct Faults {
    state: Mutex<State>,
    /// Changes when the rules are cleared: whatever is held then lets go.
    cleared: watch::Sender<()>,
    /// Read by each request until it is carried out, so that whoever can write sees all of them done.
    done: Arc<RwLock<()>>,
}

#[derive(Debug, Default)]
struct State {
    rules: Vec<Rule>,
    received: Vec<Received>,
}

/// A request that reached the server. Of its headers only what tells two attempts apart.
#[derive(Debug)]
struct Received {
    method: String,
    path: String,
    nonce: Option<String>,
    date: Option<String>,
    fault: Option<&'static str>,
    carried_out: bool,
}

/// How far the clock is off for a request, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(super) struct Skew(pub i64);

/// The place of a request in the list.
#[derive(Debug, Clone, Copy)]
struct Number(usize);

impl Faults {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Enters a request in the list and finds its fault.
    fn receive(&self, method: &str, path: &str, headers: &HeaderMap) -> (Number, Option<Fault>) {
        let mut state = self.state();
        let fault = state.rules.iter_mut().find_map(|rule| rule.take(path));
        state.received.push(Received {
            method: method.to_owned(),
            path: path.to_owned(),
            nonce: NONCES.iter().find_map(|name| header(headers, name)),
            date: header(headers, "date"),
            fault: fault.as_ref().map(Fault::kind),
            carried_out: false,
        });
        (Number(state.received.len() - 1), fault)
    }

    /// The request had the effect that it asked for.
    fn carried_out(&self, number: Number) {
        if let Some(received) = self.state().received.get_mut(number.0) {
            received.carried_out = true;
        }
    }

    /// Whether a connection ends with its answer.
    pub(super) fn closes(&self) -> bool {
        !self.state().rules.iter().any(|rule| rule.keep_alive)
    }

    fn add(&self, rules: Vec<Rule>) {
        self.state().rules.extend(rules);
    }

    /// Forgets rules and requests, and lets go of what is held.
    pub fn clear(&self) {
        *self.state() = State::default();
        self.cleared.send_replace(());
    }

    /// Until no request is being carried out.
    async fn done(&self) {
        drop(self.done.write().await);
    }

    /// All requests in the order in which they came.
    fn list(&self) -> Json {
        let state = self.state();
        let described = state.received.iter().zip(1_u32..).map(|(received, number)| {
            Object::new()
                .with("number", number)
                .with("method", received.method.as_str())
                .with("path", received.path.as_str())
                .with_some("nonce", received.nonce.as_deref())
                .with_some("date", received.date.as_deref())
                .with_some("fault", received.fault)
                .with("carriedOut", received.carried_out)
        });
        Json::from(described.collect::<Vec<_>>())
    }
}
