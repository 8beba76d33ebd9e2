//! The correction of this machine's clock by the service's, for the dates that signatures cover.

use std::cell::Cell;

/// The service does not refuse a signature for a smaller difference of the clocks.
const SAME_TIME: f64 = 1_000.0;
/// Five years. An answer whose date is further off has a wrong date.
const MAX_SKEW: f64 = 5.0 * 31_556_952_000.0;

/// What one call has done to the clock.
#[derive(Debug, Default)]
pub struct Correction {
    /// The correction that was in use before, once this call has tried another.
    before: Option<f64>,
}

impl Correction {
    /// Records that the service refused the date of a request that was signed with the correction `used`; returns whether to
    /// sign it once more. `skew` is the correction that all calls share; `measured` is how many milliseconds the
    /// service's clock was ahead, as its answer says.
    pub fn refused(&mut self, skew: &Cell<f64>, used: f64, measured: Option<f64>) -> bool {
        let current = skew.get();
        if let Some(before) = self.before {
            // This call's correction did not help. Another call may have found a better one since.
            if current == used {
                skew.set(before);
            }
            return false;
        }
        self.before = Some(used);
        // Another call may have been quicker.
        if current == used {
            let measured = measured
                .filter(|measured| measured.abs() <= MAX_SKEW && (measured - current).abs() >= SAME_TIME);
            // Without a better measurement the correction goes back to 0: the one in use did not help.
            skew.set(measured.unwrap_or_default());
        }
        skew.get() != used
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: f64 = 3_600_000.0;

    fn refused(skew: &Cell<f64>, used: f64, measured: Option<f64>) -> (bool, Correction) {
        let mut correction = Correction::default();
        (correction.refused(skew, used, measured), correction)
    }

    #[test]
    fn a_difference_is_learned_and_tried_once() {
        let skew = Cell::new(0.0);
        let (again, mut correction) = refused(&skew, 0.0, Some(HOUR));
        assert!(again && skew.get() == HOUR);
        assert!(!correction.refused(&skew, HOUR, Some(2.0 * HOUR)), "once and not again");
    }

    #[test]
    fn a_correction_that_does_not_help_is_taken_back() {
        for before in [0.0, HOUR] {
            let skew = Cell::new(before);
            let (_, mut correction) = refused(&skew, before, Some(-HOUR));
            assert_eq!(skew.get(), -HOUR);
            assert!(!correction.refused(&skew, -HOUR, Some(-HOUR)));
            assert_eq!(skew.get(), before);
        }
    }

    #[test]
    fn what_another_call_has_found_since_stays() {
        let skew = Cell::new(0.0);
        let (_, mut correction) = refused(&skew, 0.0, Some(-HOUR));
        skew.set(HOUR);
        assert!(!correction.refused(&skew, -HOUR, None));
        assert_eq!(skew.get(), HOUR);
        assert!(refused(&skew, 0.0, None).0, "and is tried without a measurement of one's own");
        assert_eq!(skew.get(), HOUR);
    }

    #[test]
    fn an_absurd_date_or_none_teaches_nothing() {
        for measured in [None, Some(MAX_SKEW + 1.0), Some(-MAX_SKEW - 1.0), Some(f64::NAN), Some(999.0)] {
            let skew = Cell::new(0.0);
            assert!(!refused(&skew, 0.0, measured).0, "{measured:?}");
            assert_eq!(skew.get(), 0.0, "{measured:?}");
        }
    }

    #[test]
    fn a_correction_by_which_other_calls_are_refused_is_unlearned() {
        for measured in [None, Some(HOUR), Some(1e15), Some(0.0)] {
            let skew = Cell::new(HOUR);
            assert!(refused(&skew, HOUR, measured).0, "{measured:?}");
            assert_eq!(skew.get(), 0.0, "{measured:?}");
        }
    }
}
