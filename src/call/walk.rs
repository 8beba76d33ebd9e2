//! The state of a walk over an input, and its results.

use super::report::Report;

/// A walk over an input.
pub struct Walk {
    /// The broken rules so far.
    pub report: Report,
    /// Free-form values and nodes of trees so far.
    pub nodes: u32,
    /// The depth of the current node in its tree.
    pub level: u32,
    /// The greatest depth so far.
    pub deepest: u32,
}

/// How the check of one value ended.
pub enum Checked<V> {
    /// Valid, and immutable.
    Same,
    /// Valid; the copy replaces it.
    Fresh(V),
    /// Of another type, or absent; the caller reports it.
    Mismatch,
    /// A rule is broken and reported.
    Reported,
}
