//! The state that all requests share.

use std::sync::Arc;
use std::time::Duration;

use axum::http::Extensions;

use super::target::Targets;
use crate::auth::Nonces;
use crate::clock::{Clock, Timestamp};
use crate::faults::{ClockSkew, Faults};
use crate::rate::RateLimit;
use crate::store::{Pool, Store};
use crate::webhooks::Queue;

/// The state that all requests share.
#[derive(Debug)]
pub struct Server {
    /// The calls.
    pub targets: Targets,
    /// The database.
    pub store: Store,
    /// The requests of webhooks.
    pub webhooks: Queue,
    /// The user pool, which never changes while the server runs.
    pub pool: Pool,
    /// The used nonces.
    pub nonces: Nonces,
    /// The server's clock.
    pub clock: Clock,
    /// Whether to log requests.
    pub log: bool,
    /// The rules of fault injection, if it is enabled.
    pub faults: Option<Arc<Faults>>,
    /// The limit on requests a second, if there is one.
    pub rate: Option<RateLimit>,
    /// How long each response is delayed.
    pub latency: Duration,
}

impl Server {
    /// Returns the time for a request, with the clock offset of its fault.
    pub(super) fn now(&self, request: &Extensions) -> Timestamp {
        let now = self.clock.now();
        request.get().map_or(now, |ClockSkew(milliseconds)| now.plus(*milliseconds))
    }
}
