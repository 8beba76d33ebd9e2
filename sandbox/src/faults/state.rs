//! The rules that tests added, and the received requests.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::http::HeaderMap;
use tokio::sync::{RwLock, watch};

use super::rule::{Fault, Rule};
use crate::auth::header;
use crate::json::{Json, Object};

/// The nonce header of each brand.
pub(crate) const NONCES: [&str; 2] = ["x-genauth-signature-nonce", "x-authing-signature-nonce"];

/// The maximum number of rules at a time.
const MAX_RULES: usize = 10_000;
/// The maximum number of requests in the list. Beyond it, the oldest is removed.
const MAX_REQUESTS: usize = 100_000;
/// The maximum length of a text from a caller, in characters.
const MAX_TEXT: usize = 200;

/// The rules, and the requests that were received.
#[derive(Debug, Default)]
pub struct Faults {
    state: Mutex<State>,
    /// Signals that the rules were cleared, which releases held connections.
    pub(crate) cleared: watch::Sender<()>,
    /// Each request holds a read lock while it runs. A write lock means that none is running.
    pub(crate) in_flight: Arc<RwLock<()>>,
}

#[derive(Debug, Default)]
struct State {
    rules: Vec<Rule>,
    received: VecDeque<ReceivedRequest>,
    /// The number of requests that were removed from the list.
    forgotten: usize,
}

/// A request that reached the server, with the headers that distinguish two attempts.
#[derive(Debug)]
struct ReceivedRequest {
    method: String,
    path: String,
    nonce: Option<String>,
    date: Option<String>,
    fault: Option<&'static str>,
    carried_out: bool,
}

/// The clock offset of a request, in milliseconds.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ClockSkew(pub i64);

/// The index of a request, including those removed from the list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct RequestNumber(usize);

impl Faults {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Adds a request to the list and returns its fault.
    pub(crate) fn receive(
        &self,
        method: &str,
        path: &str,
        headers: &HeaderMap,
    ) -> (RequestNumber, Option<Fault>) {
        let mut state = self.state();
        let fault = state.rules.iter_mut().find_map(|rule| rule.take(path));
        if state.received.len() == MAX_REQUESTS {
            state.received.pop_front();
            state.forgotten += 1;
        }
        state.received.push_back(ReceivedRequest {
            method: short(method),
            path: short(path),
            nonce: NONCES.iter().find_map(|name| header(headers, name)).as_deref().map(short),
            date: header(headers, "date").as_deref().map(short),
            fault: fault.as_ref().map(Fault::kind),
            carried_out: false,
        });
        (RequestNumber(state.forgotten + state.received.len() - 1), fault)
    }

    /// Marks a request as carried out.
    pub(crate) fn carried_out(&self, number: RequestNumber) {
        let mut state = self.state();
        let index = number.0.checked_sub(state.forgotten);
        if let Some(received) = index.and_then(|index| state.received.get_mut(index)) {
            received.carried_out = true;
        }
    }

    /// Returns whether the server closes each connection after its response.
    pub(crate) fn closes_connections(&self) -> bool {
        !self.state().rules.iter().any(|rule| rule.keep_alive)
    }

    pub(crate) fn add(&self, rules: Vec<Rule>) -> Result<(), String> {
        let mut state = self.state();
        state.rules.retain(|rule| !rule.is_spent());
        if state.rules.len() + rules.len() > MAX_RULES {
            return Err(format!("expected at most {MAX_RULES} rules at a time: clear those that there are"));
        }
        state.rules.extend(rules);
        Ok(())
    }

    /// Removes all rules and requests, and releases held connections.
    pub fn clear(&self) {
        *self.state() = State::default();
        self.cleared.send_replace(());
    }

    /// Waits until no request is running.
    pub(crate) async fn idle(&self) {
        drop(self.in_flight.write().await);
    }

    /// Returns all requests in the order of arrival.
    pub(crate) fn list(&self) -> Json {
        let state = self.state();
        let first = u32::try_from(state.forgotten).unwrap_or(u32::MAX).saturating_add(1);
        let described = state.received.iter().zip(first..).map(|(received, number)| {
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

fn short(text: &str) -> String {
    text.chars().take(MAX_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderMap;

    use super::{Faults, MAX_REQUESTS, MAX_RULES, Rule};
    use crate::json::read;

    fn rules(count: usize) -> Vec<Rule> {
        let json = read(r#"{"fault": {"kind": "reset"}}"#).unwrap();
        (0..count).map(|_| Rule::read(&json).unwrap()).collect()
    }

    #[test]
    fn keeps_the_newest_requests_only() {
        let faults = Faults::default();
        let mut numbers = vec![];
        for _ in 0..MAX_REQUESTS + 2 {
            numbers.push(faults.receive("GET", &"x".repeat(300), &HeaderMap::new()).0);
        }
        for number in [numbers[0], numbers[MAX_REQUESTS + 1]] {
            faults.carried_out(number);
        }
        let state = faults.state();
        assert_eq!((state.received.len(), state.forgotten), (MAX_REQUESTS, 2));
        let carried_out: Vec<_> = state.received.iter().map(|received| received.carried_out).collect();
        assert!(carried_out[MAX_REQUESTS - 1] && !carried_out[..MAX_REQUESTS - 1].contains(&true));
        assert_eq!(state.received[0].path.len(), 200);
    }

    #[test]
    fn takes_so_many_rules_at_a_time_and_forgets_those_that_are_spent() {
        let faults = Faults::default();
        assert_eq!(faults.add(rules(MAX_RULES)), Ok(()));
        assert!(faults.add(rules(1)).is_err());
        assert!(faults.receive("GET", "/", &HeaderMap::new()).1.is_some());
        assert_eq!(faults.add(rules(1)), Ok(()));
    }
}
