//! The limit on requests a second.

use std::collections::VecDeque;
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::clock::Timestamp;
use crate::json::{Json, Object};

/// The length of the window, in milliseconds.
const WINDOW: i64 = 1000;

/// Accepts at most `limit` requests in any second: a sliding window over the times of arrival.
#[derive(Debug)]
pub struct RateLimit {
    limit: NonZeroU32,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// The accepted requests of the last second.
    accepted: Window,
    /// All requests of the last second.
    arrived: Window,
    accepted_count: u64,
    refused_count: u64,
    most: usize,
}

impl RateLimit {
    /// Creates a limit of this many requests a second.
    pub fn new(limit: NonZeroU32) -> Self {
        RateLimit { limit, state: Mutex::default() }
    }

    /// Counts a request that arrives now. Returns whether it is within the limit; one that is not takes no place in the
    /// window.
    pub fn accept(&self, now: Timestamp) -> bool {
        let mut state = self.state();
        state.arrived.slide(now);
        state.arrived.0.push_back(now);
        state.most = state.most.max(state.arrived.0.len());
        state.accepted.slide(now);
        let limit = usize::try_from(self.limit.get()).unwrap_or(usize::MAX);
        let is_accepted = state.accepted.0.len() < limit;
        if is_accepted {
            state.accepted.0.push_back(now);
            state.accepted_count += 1;
        } else {
            state.refused_count += 1;
        }
        is_accepted
    }

    /// Returns the limit and what the callers have sent so far.
    pub fn report(&self) -> Json {
        let state = self.state();
        // A double holds these counts exactly.
        #[allow(clippy::cast_precision_loss, reason = "no such number is near")]
        let number = |count: u64| Json::Number(count as f64);
        Object::new()
            .with("limit", self.limit.get())
            .with("accepted", number(state.accepted_count))
            .with("refused", number(state.refused_count))
            .with("mostInOneSecond", number(state.most as u64))
            .into()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Times of arrival within one second, the oldest first.
#[derive(Debug, Default)]
struct Window(VecDeque<Timestamp>);

impl Window {
    /// Removes the times that are a second old.
    fn slide(&mut self, now: Timestamp) {
        // A clock that is set back would keep the times for as long as it was set back.
        if self.0.back().is_some_and(|last| *last > now) {
            self.0.clear();
        }
        while self.0.front().is_some_and(|first| first.plus(WINDOW) <= now) {
            self.0.pop_front();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::num::NonZeroU32;

    use super::RateLimit;
    use crate::clock::Timestamp;

    #[test]
    fn keeps_no_more_than_a_second() {
        let rate = RateLimit::new(NonZeroU32::MIN);
        for now in 0..10_000 {
            assert_eq!(rate.accept(Timestamp(now)), now % 1000 == 0, "{now}");
        }
        let state = rate.state();
        assert_eq!((state.accepted.0.len(), state.arrived.0.len(), state.most), (1, 1000, 1000));
    }

    #[test]
    fn begins_anew_when_the_clock_is_set_back() {
        let rate = RateLimit::new(NonZeroU32::MIN);
        assert!(rate.accept(Timestamp(3_600_000)));
        assert!(!rate.accept(Timestamp(3_600_999)));
        assert!(rate.accept(Timestamp(0)));
        assert!(!rate.accept(Timestamp(999)));
    }
}
