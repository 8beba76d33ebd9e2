//! Timestamps, and a clock that tests can set.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use rusqlite::ToSql;
use rusqlite::types::{FromSql, FromSqlResult, ToSqlOutput, ValueRef};

/// Milliseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub i64);

impl Timestamp {
    /// Formats as ISO 8601 in UTC with milliseconds, as in responses.
    #[must_use]
    pub fn iso(self) -> String {
        humantime::format_rfc3339_millis(self.system_time()).to_string()
    }

    /// Formats as in the `date` header.
    #[must_use]
    pub fn http_date(self) -> String {
        httpdate::fmt_http_date(self.system_time())
    }

    /// Returns seconds since 1970, as in a JWT.
    #[must_use]
    pub fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Adds milliseconds.
    #[must_use]
    pub fn plus(self, milliseconds: i64) -> Self {
        Timestamp(self.0.saturating_add(milliseconds))
    }

    /// Limits the time to the years 1970 to 9999, which both formatting libraries require.
    fn system_time(self) -> SystemTime {
        let milliseconds = u64::try_from(self.0).unwrap_or(0).min(253_402_300_799_999);
        UNIX_EPOCH + Duration::from_millis(milliseconds)
    }
}

impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

impl ToSql for Timestamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl FromSql for Timestamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i64::column_result(value).map(Timestamp)
    }
}

/// A source of the current time.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> Timestamp + Send + Sync>);

impl Clock {
    /// Returns the system clock.
    #[must_use]
    pub fn system() -> Self {
        Clock::from_fn(|| Timestamp::from(SystemTime::now()))
    }

    /// Creates a clock from a function.
    pub fn from_fn(now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        Clock(Arc::new(now))
    }

    /// Returns the current time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        (self.0)()
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Clock")
    }
}

#[cfg(test)]
mod tests {
    use super::Timestamp;

    #[test]
    fn prints_times_as_the_api_does() {
        assert_eq!(Timestamp(1_714_979_289_000).iso(), "2024-05-06T07:08:09.000Z");
        assert_eq!(Timestamp(1_445_412_480_000).http_date(), "Wed, 21 Oct 2015 07:28:00 GMT");
    }
}
