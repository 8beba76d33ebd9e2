//! The pause of all calls of a client after the service answered 429.

use std::cell::Cell;

/// Five minutes, in milliseconds. In a longer pause one request then probes whether the service still asks for it: a wrong
/// header must not stop a client for days.
const LONGEST_PAUSE: f64 = 300_000.0;

/// Shared by the calls of one client. At first there is none.
#[derive(Debug, Default)]
pub struct Pause {
    /// When the service takes requests again, as it says.
    until: Cell<f64>,
    /// When one request probes before that.
    probe_at: Cell<f64>,
}

/// How a request went out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Admission {
    /// There was no pause.
    Regular,
    /// It probes whether a long pause is over.
    Probe,
}

impl Pause {
    /// The service asked for a pause of so many milliseconds.
    pub fn extend(&self, now: f64, milliseconds: f64) {
        self.until.set(self.until.get().max(now + milliseconds));
        self.probe_at.set(now + LONGEST_PAUSE);
    }

    /// Milliseconds until requests may go out again, or a probe.
    pub fn remaining(&self, now: f64) -> f64 {
        (self.until.get().min(self.probe_at.get()) - now).max(0.0)
    }

    /// Whether a request may go out now, and as what. After five minutes of a long pause one probe may; the next one after its
    /// answer, or after five minutes more.
    pub fn admit(&self, now: f64) -> Option<Admission> {
        if self.remaining(now) > 0.0 {
            return None;
        }
        if now < self.until.get() {
            self.probe_at.set(now + LONGEST_PAUSE);
            return Some(Admission::Probe);
        }
        Some(Admission::Regular)
    }

    /// The service answered a request, and asked for no pause.
    pub fn answered(&self, admission: Admission) {
        if admission == Admission::Probe {
            self.until.set(0.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_pause_counts() {
        let pause = Pause::default();
        assert_eq!(pause.remaining(7.0), 0.0);
        pause.extend(10.0, 90.0);
        pause.extend(10.0, 40.0);
        assert_eq!(pause.remaining(40.0), 60.0);
        assert_eq!(pause.admit(99.0), None);
        let admitted = [100.0, 100.0].map(|now| pause.admit(now));
        assert_eq!(admitted, [Some(Admission::Regular); 2], "afterwards all may go");
        assert_eq!(pause.remaining(200.0), 0.0);
    }

    #[test]
    fn after_five_minutes_of_a_long_pause_one_request_tries() {
        let pause = Pause::default();
        let minutes = |minutes: f64| minutes * 60_000.0;
        pause.extend(0.0, f64::from(u32::MAX));
        assert_eq!(pause.remaining(0.0), minutes(5.0));
        assert_eq!(pause.admit(minutes(4.9)), None);
        assert_eq!(pause.admit(minutes(5.0)), Some(Admission::Probe));
        assert_eq!(pause.admit(minutes(5.1)), None, "one, while the others wait");
        assert_eq!(pause.remaining(minutes(5.0)), minutes(5.0));
        assert_eq!(pause.admit(minutes(10.0)), Some(Admission::Probe), "the first one was not answered");
        pause.extend(minutes(11.0), minutes(60.0));
        assert_eq!(pause.admit(minutes(15.9)), None, "the service asks for a pause again");
        let other = pause.admit(minutes(16.0)).unwrap();
        pause.answered(other);
        assert_eq!(pause.remaining(minutes(16.0)), 0.0, "and asks for none any more");
    }

    #[test]
    fn an_answer_to_an_earlier_request_does_not_end_a_pause() {
        let pause = Pause::default();
        let earlier = pause.admit(0.0).unwrap();
        pause.extend(0.0, 9_000.0);
        pause.answered(earlier);
        assert_eq!(pause.remaining(0.0), 9_000.0);
    }
}
