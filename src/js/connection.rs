//! What all requests of a client share.

use std::cell::Cell;
use std::rc::Rc;

use super::events::EventSink;
use super::transport::Transport;
use crate::call::concurrency::ConcurrencyLimit;
use crate::call::pause::Pause;
use crate::call::retry_budget::RetryBudget;
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
    /// How many requests are under way at a time.
    pub limit: Rc<ConcurrencyLimit>,
    /// How many retries the answers pay for.
    pub budget: RetryBudget,
    /// The pause that the service asked for.
    pub pause: Pause,
    /// Milliseconds that the service's clock is ahead.
    pub skew: Cell<f64>,
}
