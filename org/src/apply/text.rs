//! The run with JSON text in and out, as it crosses the border of the wasm.

use serde_json::Value;

use super::machine::Apply;
use super::request::{Outcome, Settled};
use crate::json::{Faults, Json, Mismatch, Writer, from_text, to_text};
use crate::lang::Lang;

/// A `Settled` that is read.
struct Ended(Settled);

impl Json for Ended {
    fn read(value: Value, faults: &mut Faults) -> Self {
        Self(Settled::read(value, faults))
    }

    fn write(&self, _: &mut Writer) {}
}

impl Apply {
    /// `Next` as JSON.
    pub fn next_text(&mut self, max: usize) -> String {
        let next = self.next(max);
        let mut to = Writer::default();
        to.begin();
        to.field("journal", &next.journal);
        to.name("requests");
        to.begin_list();
        for request in &next.requests {
            to.separate();
            request.write(&mut to);
        }
        to.end_list();
        to.end();
        to.into_text()
    }

    /// Takes a `Settled` as JSON. One that cannot be read counts as an unknown outcome.
    pub fn settle_text(&mut self, id: u32, settled: &str) -> String {
        let unreadable = |Mismatch { path, expected, found }| Settled::Failed {
            outcome: Outcome::Unknown,
            kind: "bad_response".to_owned(),
            message: format!("{path}: {expected} ({found})"),
            fatal: false,
        };
        let settled = from_text::<Ended>(settled).map_or_else(unreadable, |Ended(settled)| settled);
        self.settle(id, settled)
    }

    /// `Progress` as JSON.
    #[must_use]
    pub fn progress_text(&self) -> String {
        to_text(&self.progress())
    }

    /// `Report` as JSON.
    #[must_use]
    pub fn report_text(&self, lang: Lang) -> String {
        to_text(&self.report(lang))
    }
}
