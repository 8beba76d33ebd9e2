//! The run with JSON text in and out, as it crosses the border of the wasm.

use serde::Serialize;

use super::machine::Apply;
use super::request::{Outcome, Settled};

impl Apply {
    /// `Next` as JSON.
    pub fn next_text(&mut self, max: usize) -> String {
        text(&self.next(max))
    }

    /// Takes a `Settled` as JSON. One that cannot be read counts as an unknown outcome.
    pub fn settle_text(&mut self, id: u32, settled: &str) -> String {
        let unreadable = |error: serde_json::Error| Settled::Failed {
            outcome: Outcome::Unknown,
            kind: "bad_response".to_owned(),
            message: error.to_string(),
            fatal: false,
        };
        let settled = serde_json::from_str(settled).unwrap_or_else(unreadable);
        self.settle(id, settled)
    }

    /// `Progress` as JSON.
    #[must_use]
    pub fn progress_text(&self) -> String {
        text(&self.progress())
    }

    /// `Report` as JSON.
    #[must_use]
    pub fn report_text(&self) -> String {
        text(&self.report())
    }
}

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
