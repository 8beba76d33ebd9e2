//! What a walk over an input knows, and what it comes to.

use super::report::Report;

/// A walk over an input.
pub struct Walk {
    /// The broken rules so far.
    pub report: Report,
    /// Values of free form and nodes of trees met so far.
    pub nodes: u32,
    /// Nodes of a tree that the walk is in.
    pub level: u32,
    /// The most of them so far.
    pub deepest: u32,
}

/// How the check of one value ended.
pub enum Checked<V> {
    /// As it should be, and nothing that could change.
    Same,
    /// As it should be; the copy takes its place.
    Fresh(V),
    /// Of another type, which includes absent; the caller knows what to say.
    Mismatch,
    /// A rule is broken and reported.
    Reported,
}
