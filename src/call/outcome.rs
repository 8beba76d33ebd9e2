//! The outcome of a call, as this side knows it and as the proxy relays it.

use serde::Serialize;
use tsify::Tsify;

/// Whether the call had an effect.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Nothing was changed.
    NotApplied,
    /// Nobody on this side can know.
    Unknown,
}

/// What the proxy's own client says of a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RelayedFailure {
    /// Whether anything was changed.
    pub outcome: Outcome,
    /// Whether the same call may succeed later, and does no harm if it already did.
    pub retryable: bool,
}
