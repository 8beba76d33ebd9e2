//! The outcome of a call, as this side knows it and as the proxy relays it.

use genauth_management_shapes::dto;
use serde::Serialize;

/// Whether a failed call changed anything.
#[dto(rename_all = "snake_case")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Outcome {
    /// Nothing was changed.
    NotApplied,
    /// The change may have been made, or not: the client cannot know.
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
