//! (failed attempt, random) -> how long to wait before the next one, or give up.

use super::error::Failure;
use super::table::Idempotency;

/// How often a call is sent again, unless the client or the call says otherwise.
pub const DEFAULT_RETRIES: u32 = 2;
/// The longest wait of a call without a deadline.
pub const LONGEST_WAIT: f64 = 60_000.0;
/// The ceiling of the first wait; it doubles with each further one.
const FIRST_WAIT: f64 = 500.0;
/// The largest ceiling.
const LONGEST_BACKOFF: f64 = 8_000.0;

/// Milliseconds before the next attempt; `None` if there shall be none.
///
/// `retries` were made of at most `max`; `random` is from 0 up to 1. The wait is random from nothing up to its
/// ceiling, so that clients which failed together do not come back together; what the service asked for comes on top.
pub fn wait(idempotency: Idempotency, failure: &Failure, retries: u32, max: u32, random: f64) -> Option<f64> {
    if retries >= max || !failure.is_repeatable(idempotency) {
        return None;
    }
    let ceiling = (FIRST_WAIT * f64::from(1 << retries.min(10))).min(LONGEST_BACKOFF);
    Some(random * ceiling + failure.retry_after_ms.map_or(0.0, f64::from))
}

/// Milliseconds that a `Retry-After` names: seconds, also with a fraction, or a date, which is `at` in milliseconds since
/// 1970. Anything else names none. `now` is the service's clock.
pub fn after(text: &str, at: Option<f64>, now: f64) -> Option<u32> {
    // `as` saturates.
    at.map(|at| (at - now) as u32).or_else(|| seconds(text.trim_ascii()))
}

/// A number beyond the range is longer than any call waits. (Parsing a float would be kilobytes of code.)
fn seconds(text: &str) -> Option<u32> {
    let mut milliseconds = 0_u32;
    let mut unit: Option<u32> = None;
    let mut last = b'.';
    for byte in text.bytes() {
        match (byte, unit) {
            (b'0'..=b'9', None) => {
                let digit = u32::from(byte - b'0') * 1_000;
                milliseconds = milliseconds.saturating_mul(10).saturating_add(digit);
            }
            (b'0'..=b'9', Some(tenfold)) => {
                unit = Some(tenfold / 10);
                milliseconds = milliseconds.saturating_add(u32::from(byte - b'0') * (tenfold / 10));
            }
            (b'.', None) if last != b'.' => unit = Some(1_000),
            _ => return None,
        }
        last = byte;
    }
    (last != b'.').then_some(milliseconds)
}

#[cfg(test)]
mod tests {
    use super::super::failure_reason::Unreached;
    use super::*;

    fn refused(status_code: i32) -> Box<Failure> {
        Failure::refused(200, status_code, None)
    }

    fn repeated(idempotency: Idempotency, failure: &Failure) -> bool {
        wait(idempotency, failure, 0, 1, 0.5).is_some()
    }

    #[test]
    fn reads_and_absolute_writes_are_repeated_after_whatever_may_pass() {
        for idempotency in [Idempotency::Safe, Idempotency::Idempotent] {
            for status_code in [408, 429, 500, 502, 503, 504] {
                assert!(repeated(idempotency, &refused(status_code)), "{status_code}");
            }
            for status_code in [400, 401, 402, 403, 404, 409, 413, 422, 499, 501, 601] {
                assert!(!repeated(idempotency, &refused(status_code)), "{status_code}");
            }
            assert!(repeated(idempotency, &Failure::network("reset", None)));
            assert!(repeated(idempotency, &Failure::timeout(1)));
            assert!(repeated(idempotency, &Failure::bad_response(502, "a page", String::new())));
            assert!(!repeated(idempotency, &Failure::bad_response(200, "a page", String::new())));
            assert!(!repeated(idempotency, &Failure::config("")));
        }
    }

    #[test]
    fn a_service_without_the_call_changed_nothing_and_is_not_asked_again() {
        assert!(refused(501).is_harmless());
        assert!(!repeated(Idempotency::Safe, &refused(501)));
    }

    #[test]
    fn a_create_is_repeated_only_where_it_surely_had_no_effect() {
        assert!(repeated(Idempotency::NonIdempotent, &refused(429)));
        assert!(repeated(
            Idempotency::NonIdempotent,
            &Failure::network("refused", Some(Unreached::Connection))
        ));
        for status_code in [408, 500, 502, 503] {
            assert!(!repeated(Idempotency::NonIdempotent, &refused(status_code)), "{status_code}");
        }
        assert!(!repeated(Idempotency::NonIdempotent, &Failure::network("reset", None)));
        assert!(!repeated(Idempotency::NonIdempotent, &Failure::timeout(1)));
    }

    #[test]
    fn a_name_a_certificate_and_a_port_are_not_tried_again() {
        for unreached in [Unreached::Name, Unreached::Certificate, Unreached::Tls, Unreached::Port] {
            let failure = Failure::network("refused", Some(unreached));
            assert!(failure.is_harmless());
            assert!(!repeated(Idempotency::Safe, &failure), "{unreached:?}");
        }
    }

    #[test]
    fn a_nonce_that_was_seen_before_means_that_a_copy_of_the_request_came_first() {
        let mut seen = refused(401);
        seen.api_code = Some(1306);
        assert!(repeated(Idempotency::Idempotent, &seen));
        assert!(!repeated(Idempotency::NonIdempotent, &seen));
    }

    #[test]
    fn waits_double_up_to_their_ceiling_and_are_random_from_nothing_on() {
        let failure = refused(503);
        let longest: Vec<_> =
            (0..7).filter_map(|tried| wait(Idempotency::Safe, &failure, tried, 7, 1.0)).collect();
        assert_eq!(longest, [500.0, 1_000.0, 2_000.0, 4_000.0, 8_000.0, 8_000.0, 8_000.0]);
        assert_eq!(wait(Idempotency::Safe, &failure, 6, 7, 0.0), Some(0.0));
        assert_eq!(wait(Idempotency::Safe, &failure, 7, 7, 0.0), None);
        assert_eq!(wait(Idempotency::Safe, &failure, 1_000_000, u32::MAX, 1.0), Some(8_000.0));
    }

    #[test]
    fn what_the_service_asks_for_is_the_least_wait() {
        let mut failure = refused(429);
        failure.retry_after_ms = Some(3_000);
        assert_eq!(wait(Idempotency::NonIdempotent, &failure, 0, 1, 0.0), Some(3_000.0));
        assert_eq!(wait(Idempotency::NonIdempotent, &failure, 0, 1, 1.0), Some(3_500.0));
    }

    #[test]
    fn retry_after_is_read_as_seconds_or_as_a_date() {
        for (text, milliseconds) in [
            ("3", 3_000),
            (" 0 ", 0),
            ("120.5", 120_500),
            ("1.0625", 1_062),
            ("0.05", 50),
            ("99999999999999999999", u32::MAX),
            ("4294967.296", u32::MAX),
        ] {
            assert_eq!(after(text, None, 0.0), Some(milliseconds), "{text}");
        }
        assert_eq!(after("a date", Some(5_000.0), 3_000.0), Some(2_000));
        assert_eq!(after("a date", Some(3_000.0), 5_000.0), Some(0));
        assert_eq!(after("a date", Some(1e15), 0.0), Some(u32::MAX));
    }

    #[test]
    fn a_retry_after_of_another_form_says_nothing() {
        let other = [
            "",
            ".",
            "-1",
            "+1",
            ".5",
            "1.",
            "1.5.2",
            "1..5",
            "1e3",
            "0x10",
            "soon",
            "soon 3000",
            "3 s",
            "1,5",
            "３",
        ];
        for text in other {
            assert_eq!(after(text, None, 0.0), None, "{text}");
        }
    }
}
