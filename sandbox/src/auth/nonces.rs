//! Replay protection by nonces.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::clock::Timestamp;

/// The used nonces. Each is kept while the date of its request would be accepted; after that, the date check rejects
/// a replay.
#[derive(Debug, Default)]
pub struct Nonces(Mutex<Used>);

#[derive(Debug, Default)]
struct Used {
    until: HashMap<String, Timestamp>,
    /// The size at which expired nonces are removed: twice the last size, so that the cost per request is constant.
    sweep_at: usize,
}

impl Nonces {
    /// Marks a nonce as used. Returns `false` if it was used before.
    pub fn try_use(&self, nonce: &str, until: Timestamp, now: Timestamp) -> bool {
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
    use crate::clock::Timestamp;

    #[test]
    fn forgets_nonces_whose_time_is_over() {
        let nonces = Nonces::default();
        for round in 0..100_000_i64 {
            assert!(nonces.try_use(&round.to_string(), Timestamp(round + 10), Timestamp(round)));
        }
        let kept = nonces.0.lock().map(|used| used.until.len());
        assert!(kept.is_ok_and(|kept| kept <= 1024));
        assert!(!nonces.try_use("99999", Timestamp(100_009), Timestamp(100_009)));
        assert!(nonces.try_use("99999", Timestamp(100_020), Timestamp(100_010)));
    }
}
