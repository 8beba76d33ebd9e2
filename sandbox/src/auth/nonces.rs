//! Nonces that were used.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::clock::Moment;

/// Remembers each nonce as long as its request's date would still be accepted; later the date refuses a
/// replay.
#[derive(Debug, Default)]
pub struct Nonces(Mutex<Used>);

#[derive(Debug, Default)]
struct Used {
    until: HashMap<String, Moment>,
    /// Sweeping at twice the size of the last sweep keeps the cost per request constant.
    sweep_at: usize,
}

impl Nonces {
    /// Uses a nonce up; `false` if it was used before.
    pub fn take(&self, nonce: &str, until: Moment, now: Moment) -> bool {
        let mut used = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if used.until.get(nonce).is_some_and(|until| *until >= now) {
            return false;
        }
        if used.until.len() >= used.sweep_at {
            used.until.retain(|_, until| *until >= now);
            used.sweep_at = (used.until.len() * 2).max(1024);
        }
        used.until.insert(nonce.to_owned(), until);
        true
    }
}

#[cfg(test)]
mod tests {
    use super::Nonces;
    use crate::clock::Moment;

    #[test]
    fn forgets_nonces_whose_time_is_over() {
        let nonces = Nonces::default();
        for round in 0..100_000_i64 {
            assert!(nonces.take(&round.to_string(), Moment(round + 10), Moment(round)));
        }
        let kept = nonces.0.lock().map(|used| used.until.len());
        assert!(kept.is_ok_and(|kept| kept <= 1024));
        assert!(!nonces.take("99999", Moment(100_009), Moment(100_009)));
        assert!(nonces.take("99999", Moment(100_020), Moment(100_010)));
    }
}
