//! What all requests of a client share.

use std::cell::Cell;
use std::rc::Rc;

use super::events::EventSink;
use super::transport::Transport;
use crate::call::pace::Pace;
use crate::call::sign::Brand;

/// What all requests of a client share.
pub struct Connection {
    pub transport: Transport,
    pub brand: Brand,
    /// Headers that every request has.
    pub headers: Vec<(String, String)>,
    pub user_pool_id: Option<String>,
    /// Milliseconds for one attempt.
    pub timeout: u32,
    pub retries: u32,
    pub events: EventSink,
    pub pace: Rc<Pace>,
    /// Milliseconds that the service's clock is ahead.
    pub skew: Cell<f64>,
}
