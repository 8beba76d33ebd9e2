//! What became of the requests of one call.

/// The requests of a call so far.
#[derive(Debug, Default)]
pub struct History {
    /// How many were sent.
    pub attempts: u32,
    /// Whether one of them failed in a way that may have changed something.
    pub uncertain: bool,
}
