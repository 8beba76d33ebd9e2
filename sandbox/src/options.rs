//! What a server can be told.

use std::path::PathBuf;

use crate::clock::Clock;
use crate::http::Origin;
use crate::seed::SeedSize;
use crate::store::AccessKey;

/// How to start. The default is a fresh database in memory on a free port of the loopback interface, without
/// a log.
#[derive(Debug, Clone)]
pub struct Options {
    /// Name or address to listen on.
    pub host: String,
    /// 0 takes any free port.
    pub port: u16,
    /// Keeps the data here; absent, it is gone when the server ends.
    pub db: Option<PathBuf>,
    /// Adds a large organization to a database that is new.
    pub seed: Option<SeedSize>,
    /// Fixed answers without checks, for benches.
    pub echo: bool,
    /// Whether to log each request: to the program's `tracing` subscriber, or without one a line to standard error.
    pub log: bool,
    /// Whether faults can be asked for, under `/sandbox/`. Without effect on `echo`.
    pub faults: bool,
    /// Pages that may call beside those of this machine.
    pub origins: Vec<Origin>,
    /// The key of a new database; a random one if absent.
    pub access_key: Option<AccessKey>,
    /// What time it is.
    pub clock: Clock,
}

impl Default for Options {
    fn default() -> Self {
        Options {
            host: "127.0.0.1".to_owned(),
            port: 0,
            db: None,
            seed: None,
            echo: false,
            log: false,
            faults: false,
            origins: Vec::new(),
            access_key: None,
            clock: Clock::system(),
        }
    }
}
