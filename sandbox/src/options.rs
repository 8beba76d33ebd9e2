//! The options of a server.

use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use crate::clock::Clock;
use crate::http::Origin;
use crate::seed::SeedSize;
use crate::store::AccessKey;

/// The options of a server. The default is a new database in memory on a free port of the loopback interface, without
/// a log.
#[derive(Debug, Clone)]
pub struct Options {
    /// Name or address to listen on.
    pub host: String,
    /// 0 takes any free port.
    pub port: u16,
    /// The database file. Without one, the data is in memory.
    pub db: Option<PathBuf>,
    /// Adds a large organization to a new database.
    pub seed: Option<SeedSize>,
    /// Fills a new database with this file, an answer of `/sandbox/export`, instead of with the seed.
    pub import: Option<PathBuf>,
    /// Whether to send fixed responses without checks, for benchmarks.
    pub echo: bool,
    /// Whether to log each request to the global `tracing` subscriber or, without one, to standard error.
    pub log: bool,
    /// Whether tests can inject faults, under `/sandbox/`. No effect with `echo`.
    pub faults: bool,
    /// How many requests a second the user pool may make. No limit if absent. No effect with `echo`.
    pub rate: Option<NonZeroU32>,
    /// How long each response is delayed.
    pub latency: Duration,
    /// Allowed origins, in addition to those of this machine.
    pub origins: Vec<Origin>,
    /// The key of a new database. Random if absent.
    pub access_key: Option<AccessKey>,
    /// The clock.
    pub clock: Clock,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            host: "127.0.0.1".to_owned(),
            port: 0,
            db: None,
            seed: None,
            import: None,
            echo: false,
            log: false,
            faults: false,
            rate: None,
            latency: Duration::ZERO,
            origins: Vec::new(),
            access_key: None,
            clock: Clock::system(),
        }
    }
}
