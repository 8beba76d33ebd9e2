//! Where each step of a run stands.

use super::journal::{JournalLine, RefusedPerson, Stale};
use crate::json::Json;
use crate::ordered::{Map, Set};

/// How a step ended, or that it has not.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Json)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// Not ended yet.
    #[default]
    Left,
    /// Carried out.
    Done,
    /// The service was already as the step wants it.
    Unchanged,
    /// Not carried out, or the service stored something else.
    Failed,
    /// Not tried, because somebody else has changed what it touches.
    Refused,
    /// Not tried, because a step that it needs was not carried out.
    Blocked,
    /// May have been carried out, or not.
    Unknown,
}

impl Status {
    /// Whether the service is as the step wants it.
    #[must_use]
    pub fn is_good(self) -> bool {
        matches!(self, Status::Done | Status::Unchanged)
    }

    /// As the caller reads it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Status::Left => "left",
            Status::Done => "done",
            Status::Unchanged => "unchanged",
            Status::Failed => "failed",
            Status::Refused => "refused",
            Status::Blocked => "blocked",
            Status::Unknown => "unknown",
        }
    }
}

/// One step of the run.
#[derive(Debug, Clone, Default)]
pub struct StepState {
    /// How it ended.
    pub status: Status,
    /// Whether an earlier run, or this one, may have carried it out.
    pub started: bool,
    /// What it created: one entry for a department, one for each person.
    pub created: Vec<Option<String>>,
    /// The people for whom it was not carried out.
    pub refused: Vec<RefusedPerson>,
    /// Why it was refused.
    pub stale: Option<Stale>,
    /// Why it failed, or why its outcome is unknown: kind and message.
    pub trouble: Option<(String, String)>,
    /// The step that it waited for in vain.
    pub blocked_by: Option<usize>,
    /// Of a step that an earlier run carried out in part: the people that are left.
    pub people_left: Option<Set<usize>>,
}

impl StepState {
    /// Takes what a line of the journal of an earlier run says.
    pub fn replay(&mut self, line: JournalLine) {
        match line {
            JournalLine::Started { .. } => {
                self.started = true;
                self.status = Status::Left;
            }
            JournalLine::Done { created, refused, .. } => {
                self.created = created;
                self.status = if refused.is_empty() { Status::Done } else { Status::Left };
                let left = refused.iter().map(|person| person.index as usize).collect();
                self.people_left = Some(left).filter(|_| !refused.is_empty());
            }
            JournalLine::Unchanged { created, .. } => {
                self.created = created;
                self.status = Status::Unchanged;
            }
            _ => {}
        }
    }

    /// Whether the person with this index is still to be treated.
    #[must_use]
    pub fn concerns(&self, index: usize) -> bool {
        self.people_left.as_ref().is_none_or(|left| left.contains(&index))
    }
}

/// What is known of a step between its first read and its end.
#[derive(Debug, Clone, Default)]
pub struct Work {
    /// Reads that have not been answered.
    pub reads: usize,
    /// Why a read failed.
    pub trouble: Option<(String, String)>,
    /// The person's memberships, with their flags, if those of other organizations had to be read.
    pub memberships: Option<Map<String, Flags>>,
    /// Whether the reads that only this action needs have been asked for.
    pub asked: bool,
    /// Who or what is in a department that is to be deleted.
    pub inside: Option<String>,
    /// People for whom nothing has to be done.
    pub settled: Set<usize>,
    /// People who are refused.
    pub refused: Vec<RefusedPerson>,
    /// People of a creation whom the service has.
    pub found: Map<usize, Found>,
}

/// A person whom the service has, and who has a key of one that is to be created.
#[derive(Debug, Clone)]
pub struct Found {
    /// The id.
    pub user_id: String,
    /// Whether everything that was read is as the step creates it.
    pub same: bool,
}

/// The flags of a membership.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Flags {
    /// Whether the person leads the department.
    pub is_leader: bool,
    /// Whether it is the person's main department.
    pub is_main: bool,
}
