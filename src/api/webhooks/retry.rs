//! When the service sends an event to a webhook again.

use crate::api::prelude::*;

/// When the service sends an event again that could not be delivered. Which responses of your endpoint count as a failure
/// is not documented. An endpoint must expect to get an event twice.
#[dto]
pub struct WebhookRetryConfigV3Dto {
    /// Whether the service sends again at all.
    pub enabled: bool,
    /// How often the service sends an event again. Limits and default are not documented.
    pub count: Option<i64>,
    /// Time between two attempts, counted in `delayUnit`. Limits and default are not documented.
    pub delay: Option<i64>,
    /// What `delay` counts. The default is not documented: give both.
    pub delay_unit: Option<WebhookRetryDelayUnit>,
}

/// What the time between two attempts is counted in.
#[dto]
pub enum WebhookRetryDelayUnit {
    /// Seconds.
    Second,
    /// Minutes.
    Minute,
    /// Hours.
    Hour,
    /// Days.
    Day,
}
