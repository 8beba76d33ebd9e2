//! What a run has done so far, and what it means for the rows of the files.

use std::collections::BTreeMap;

use serde::Serialize;

use super::journal::RefusedPerson;
use super::machine::{Apply, Stop};
use super::state::{Status, StepState};
use crate::desired::Place;
use crate::plan::step::{Action, Step};

/// How far a run is. All are steps.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// Steps of the plan.
    pub total: u32,
    /// Ended, in this run or an earlier one, well or not.
    pub done: u32,
    /// Ended, but not carried out for certain.
    pub failed: u32,
    /// Not ended.
    pub left: u32,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Overall {
    /// All of it is done.
    Done,
    /// Part of it is done.
    InPart,
    /// Nothing is done.
    Nothing,
}

/// What a run has done.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Id of the plan.
    pub plan: String,
    /// How it ended.
    pub outcome: Overall,
    /// Steps by outcome.
    pub totals: BTreeMap<&'static str, u32>,
    /// Why it ended early.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopped: Option<Stop>,
    /// Each step, in the order of the plan.
    pub steps: Vec<StepReport>,
    /// Each row of the files that the plan has a step for.
    pub rows: Vec<RowReport>,
}

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct StepReport {
    /// Its id.
    pub id: String,
    /// How it ended.
    pub outcome: Status,
    /// Why it is not done: a kind, a code or the id of a step, and what was found.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// The people for whom it was not carried out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<RefusedPerson>,
}

/// What became of a row of the files: the worst of its steps.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RowReport {
    /// The row.
    pub place: RowPlace,
    /// The worst of its steps.
    pub outcome: Status,
    /// That step.
    pub step: String,
    /// Why it is not done.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub message: String,
}

/// A row of a file, as `Place`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct RowPlace {
    /// Index in the list of files.
    pub file: u32,
    /// Row as a spreadsheet counts.
    pub row: u32,
}

impl Apply {
    /// How far the run is.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let total = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        let done: u32 = self.counts.values().sum();
        let good: u32 =
            self.counts.iter().filter(|(status, _)| status.is_good()).map(|(_, count)| count).sum();
        Progress { total, done, failed: done.saturating_sub(good), left: total.saturating_sub(done) }
    }

    /// What was done, step by step and row by row.
    #[must_use]
    pub fn report(&self) -> Report {
        let pairs = self.plan.steps.iter().zip(&self.steps);
        let steps = pairs.map(|(step, state)| self.step_report(step, state)).collect();
        let Progress { total, done, failed, left } = self.progress();
        let whole = self.steps.iter().all(|state| state.refused.is_empty());
        let outcome = match done.saturating_sub(failed) {
            _ if failed == 0 && left == 0 && whole => Overall::Done,
            0 => Overall::Nothing,
            _ => Overall::InPart,
        };
        let mut totals = BTreeMap::new();
        for (status, count) in &self.counts {
            *totals.entry(status.name()).or_default() += *count;
        }
        if left > 0 {
            totals.insert(Status::Left.name(), left);
        }
        debug_assert_eq!(done + left, total);
        Report {
            plan: self.plan.id.clone(),
            outcome,
            totals,
            stopped: self.stop.clone(),
            steps,
            rows: self.rows(),
        }
    }

    /// The rows of the report as CSV: file, row, outcome, step, reason. A text that a spreadsheet would run is quoted.
    #[must_use]
    pub fn report_csv(&self) -> String {
        let mut csv = "file,row,outcome,step,reason\r\n".to_owned();
        for row in self.rows() {
            let file = self.plan.files.get(row.place.file as usize).cloned().unwrap_or_default();
            let outcome = row.outcome.name().to_owned();
            let cells = [file, row.place.row.to_string(), outcome, row.step, row.message];
            csv.push_str(&cells.map(|text| cell(&text)).join(","));
            csv.push_str("\r\n");
        }
        csv
    }

    fn rows(&self) -> Vec<RowReport> {
        let mut rows: BTreeMap<Place, RowReport> = BTreeMap::new();
        for (step, state) in self.plan.steps.iter().zip(&self.steps) {
            for (position, place) in step.rows.iter().enumerate() {
                let (outcome, message) = self.row_outcome(step, state, *place, position);
                if rows.get(place).is_none_or(|row| weight(outcome) > weight(row.outcome)) {
                    let shown = RowPlace { file: place.file, row: place.row };
                    rows.insert(*place, RowReport { place: shown, outcome, step: step.id.clone(), message });
                }
            }
        }
        rows.into_values().collect()
    }

    /// Of a step with several people, a row is as its person is: the rows of such a step are those of its people, in their order.
    fn row_outcome(&self, step: &Step, state: &StepState, place: Place, position: usize) -> (Status, String) {
        let people = match &step.action {
            Action::CreatePeople { people } => {
                people.iter().position(|person| person.place == place).or(Some(position))
            }
            Action::AddMembers { people, .. } | Action::RemoveMembers { people, .. }
                if people.len() == step.rows.len() =>
            {
                Some(position)
            }
            _ => None,
        };
        let refused = people.and_then(|index| state.refused.iter().find(|one| one.index as usize == index));
        match refused {
            Some(person) => (Status::Refused, stale_text(&person.reason)),
            None => (state.status, self.reason(state)),
        }
    }

    fn step_report(&self, step: &Step, state: &StepState) -> StepReport {
        StepReport {
            id: step.id.clone(),
            outcome: state.status,
            message: self.reason(state),
            refused: state.refused.clone(),
        }
    }

    fn reason(&self, state: &StepState) -> String {
        if let Some(stale) = &state.stale {
            return stale_text(stale);
        }
        if let Some((kind, message)) = &state.trouble {
            return format!("{kind}: {message}");
        }
        state.blocked_by.map(|by| format!("needs {}", self.step_id(by))).unwrap_or_default()
    }
}

fn stale_text(stale: &super::journal::Stale) -> String {
    let code = serde_json::to_value(stale.code).unwrap_or_default();
    let found = if stale.found.is_empty() { String::new() } else { format!(": {}", stale.found) };
    format!("{} {}{found}", code.as_str().unwrap_or_default(), stale.id)
}

/// How bad an outcome is for a row.
fn weight(status: Status) -> u8 {
    match status {
        Status::Unchanged => 0,
        Status::Done => 1,
        Status::Left => 2,
        Status::Blocked => 3,
        Status::Refused => 4,
        Status::Failed => 5,
        Status::Unknown => 6,
    }
}

/// One cell: what a spreadsheet would run as a formula begins with an apostrophe.
fn cell(text: &str) -> String {
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    let safe = if runs { format!("'{text}") } else { text.to_owned() };
    if safe.contains([',', '"', '\r', '\n']) { format!("\"{}\"", safe.replace('"', "\"\"")) } else { safe }
}
