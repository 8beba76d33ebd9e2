//! What a run has done so far, and what it means for the rows of the files.

use super::journal::RefusedPerson;
use super::machine::{Apply, Stop};
use super::reason::Reason;
use super::state::{Status, StepState};
use crate::desired::Place;
use crate::files::Csv;
use crate::json::Json;
use crate::lang::Lang;
use crate::ordered::Map;
use crate::plan::step::{Action, Step};

/// Counts of a run. All are steps.
#[derive(Debug, Clone, Default, PartialEq, Eq, Json)]
#[serde(rename_all = "camelCase")]
pub struct Progress {
    /// Steps of the plan.
    pub total: u32,
    /// Carried out, in this run or an earlier one.
    pub done: u32,
    /// Already as wanted.
    pub unchanged: u32,
    /// Not carried out.
    pub failed: u32,
    /// Stale.
    pub refused: u32,
    /// Needed a step that was not carried out.
    pub blocked: u32,
    /// May have been carried out.
    pub unknown: u32,
    /// Not ended.
    pub left: u32,
}

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Json)]
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
#[derive(Debug, Clone, PartialEq, Json)]
#[serde(rename_all = "camelCase")]
pub struct Report {
    /// Id of the plan.
    pub plan: String,
    /// How it ended.
    pub outcome: Overall,
    /// Counts.
    pub progress: Progress,
    /// Why it ended early.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stopped: Option<Stop>,
    /// Each step, in the order of the plan.
    pub steps: Vec<StepReport>,
    /// Each row of the files that the plan has a step for.
    pub rows: Vec<RowReport>,
}

/// What became of a step.
#[derive(Debug, Clone, PartialEq, Json)]
#[serde(rename_all = "camelCase")]
pub struct StepReport {
    /// Its id.
    pub id: String,
    /// Its action.
    pub action: String,
    /// Its department's path, or its person's name.
    pub target: String,
    /// How it ended.
    pub status: Status,
    /// Why it is not done: a kind, a code or the id of a step, and what was found.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The same for people.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub message: String,
    /// The people for whom it was not carried out.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<RefusedPerson>,
}

/// What became of a row of the files: the worst of its steps.
#[derive(Debug, Clone, PartialEq, Eq, Json)]
#[serde(rename_all = "camelCase")]
pub struct RowReport {
    /// The row.
    pub place: Place,
    /// The worst of its steps.
    pub status: Status,
    /// That step.
    pub step: String,
    /// What it is about.
    pub target: String,
    /// Why it is not done.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// The same for people.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub message: String,
}

impl Apply {
    /// Counts of the run so far.
    #[must_use]
    pub fn progress(&self) -> Progress {
        let count = |status| self.counts.get(&status).copied().unwrap_or_default();
        let total = u32::try_from(self.steps.len()).unwrap_or(u32::MAX);
        Progress {
            total,
            done: count(Status::Done),
            unchanged: count(Status::Unchanged),
            failed: count(Status::Failed),
            refused: count(Status::Refused),
            blocked: count(Status::Blocked),
            unknown: count(Status::Unknown),
            left: total.saturating_sub(self.counts.values().sum()),
        }
    }

    /// What was done, step by step and row by row.
    #[must_use]
    pub fn report(&self, lang: Lang) -> Report {
        let pairs = self.plan.steps.iter().zip(&self.steps);
        let steps = pairs.map(|(step, state)| self.step_report(step, state, lang)).collect();
        let progress = self.progress();
        let in_part = self.steps.iter().any(|state| !state.refused.is_empty());
        let outcome = match progress.done + progress.unchanged {
            good if good == progress.total && !in_part => Overall::Done,
            0 => Overall::Nothing,
            _ => Overall::InPart,
        };
        let rows = self.rows(lang);
        Report { plan: self.plan.id.clone(), outcome, progress, stopped: self.stop.clone(), steps, rows }
    }

    /// The rows of the report as CSV: file, row, target, outcome, reason. A text that a spreadsheet would run is quoted.
    #[must_use]
    pub fn report_csv(&self, lang: Lang) -> String {
        let mut csv = Csv::new();
        for header in ["file", "row", "target", "status", "step", "reason"] {
            csv.cell(header);
        }
        csv.end_row();
        for row in self.rows(lang) {
            csv.cell(self.plan.files.get(row.place.file as usize).map_or("", String::as_str));
            csv.cell(&row.place.row.to_string());
            for text in [&row.target, row.status.name(), &row.step, &row.message] {
                csv.cell(text);
            }
            csv.end_row();
        }
        csv.into_text()
    }

    fn rows(&self, lang: Lang) -> Vec<RowReport> {
        let mut rows: Map<Place, RowReport> = Map::new();
        for (step, state) in self.plan.steps.iter().zip(&self.steps) {
            for (position, place) in step.rows.iter().enumerate() {
                let (status, reason) = self.row_outcome(step, state, *place, position);
                if rows.get(place).is_none_or(|row| weight(status) > weight(row.status)) {
                    let (step, target) = (step.id.clone(), step.target.clone());
                    let (reason, message) = texts(reason, lang);
                    rows.insert(*place, RowReport { place: *place, status, step, target, reason, message });
                }
            }
        }
        rows.into_values().collect()
    }

    /// Of a step with several people, a row is as its person is: the rows of such a step are those of its people, in their order.
    fn row_outcome<'a>(
        &self,
        step: &Step,
        state: &'a StepState,
        place: Place,
        position: usize,
    ) -> (Status, Option<Reason<'a>>) {
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
            Some(person) => (Status::Refused, Some(Reason::Stale(&person.reason))),
            None => (state.status, self.reason(state)),
        }
    }

    fn step_report(&self, step: &Step, state: &StepState, lang: Lang) -> StepReport {
        let (reason, message) = texts(self.reason(state), lang);
        StepReport {
            id: step.id.clone(),
            action: step.action.name().to_owned(),
            target: step.target.clone(),
            status: state.status,
            reason,
            message,
            refused: state.refused.clone(),
        }
    }

    fn reason<'a>(&self, state: &'a StepState) -> Option<Reason<'a>> {
        let stale = state.stale.as_ref().map(Reason::Stale);
        let trouble = || state.trouble.as_ref().map(|(kind, message)| Reason::Trouble(kind, message));
        let needs = || state.blocked_by.map(|by| Reason::Needs(self.step_id(by)));
        stale.or_else(trouble).or_else(needs)
    }
}

/// A reason for programs and for people; empty if there is none.
fn texts(reason: Option<Reason<'_>>, lang: Lang) -> (String, String) {
    reason.map(|reason| (reason.text(), reason.message(lang))).unwrap_or_default()
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
