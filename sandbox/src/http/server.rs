//! What every request may use.

use std::sync::Arc;

use axum::http::Extensions;

use crate::auth::Nonces;
use crate::clock::{Clock, Timestamp};
use crate::faults::{ClockSkew, Faults};
use crate::store::{Pool, Store};

/// What every request may use.
#[derive(Debug)]
pub struct Server {
    /// The database.
    pub store: Store,
    /// The user pool, which never changes while the server runs.
    pub pool: Pool,
    /// Nonces that were used.
    pub nonces: Nonces,
    /// The server's clock.
    pub clock: Clock,
    /// Whether to write a line per request.
    pub log: bool,
    /// What shall go wrong, if faults may be asked for.
    pub faults: Option<Arc<Faults>>,
}

impl Server {
    /// The time that the server takes it to be when it looks at a request.
    pub(super) fn now(&self, request: &Extensions) -> Timestamp {
        let now = self.clock.now();
        request.get().map_or(now, |ClockSkew(milliseconds)| now.plus(*milliseconds))
    }
}
