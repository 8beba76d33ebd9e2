//! Times that a request gives as a number.

use crate::clock::Timestamp;
use crate::endpoint::Fields;
use crate::model::milliseconds::read_bound;

/// Numbers below count seconds, others milliseconds: the sources call the number one of seconds, and their examples are
/// milliseconds.
const FIRST_MILLISECONDS: i64 = 100_000_000_000;

/// Reads seconds since 1970, or milliseconds, and returns the first millisecond.
pub fn read_start(fields: &mut Fields<'_>, name: &str) -> Option<Timestamp> {
    read_bound(fields, name).map(|Timestamp(number)| {
        Timestamp(if number < FIRST_MILLISECONDS { number.saturating_mul(1000) } else { number })
    })
}

/// Reads seconds since 1970, or milliseconds, and returns the last millisecond: the second itself is meant too.
pub fn read_end(fields: &mut Fields<'_>, name: &str) -> Option<Timestamp> {
    read_bound(fields, name).map(|Timestamp(number)| {
        let of_second = || number.saturating_mul(1000).saturating_add(999);
        Timestamp(if number < FIRST_MILLISECONDS { of_second() } else { number })
    })
}
