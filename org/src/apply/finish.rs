//! The end of a step, and what it means for those that need it.

use super::journal::{JournalLine, Stale};
use super::machine::Apply;
use super::resume::is_creation;
use super::state::{Status, StepState};

impl Apply {
    /// A step was carried out, for all of its people but the refused ones.
    pub(super) fn done(&mut self, step: usize, created: Vec<Option<String>>) {
        let refused =
            self.work.get_mut(&step).map(|work| std::mem::take(&mut work.refused)).unwrap_or_default();
        let line = JournalLine::Done {
            step: self.step_id(step),
            created: created.clone(),
            refused: refused.clone(),
        };
        self.end(step, Status::Done, line, |state| {
            state.created = created;
            state.refused = refused;
        });
    }

    /// The service is already as the step wants it.
    pub(super) fn unchanged(&mut self, step: usize, created: Vec<Option<String>>) {
        let refused = self.work.get(&step).is_some_and(|work| !work.refused.is_empty());
        if refused {
            // Part of it is not as the step wants it: the journal must say so, for the next run.
            return self.done(step, created);
        }
        let line = JournalLine::Unchanged { step: self.step_id(step), created: created.clone() };
        self.end(step, Status::Unchanged, line, |state| state.created = created);
    }

    /// Somebody else has changed what the step touches.
    pub(super) fn refuse(&mut self, step: usize, reason: Stale) {
        let people =
            self.work.get_mut(&step).map(|work| std::mem::take(&mut work.refused)).unwrap_or_default();
        let line =
            JournalLine::Refused { step: self.step_id(step), reason: reason.clone(), people: people.clone() };
        self.end(step, Status::Refused, line, |state| {
            state.stale = Some(reason);
            state.refused = people;
        });
    }

    /// A step was not carried out.
    pub(super) fn fail(&mut self, step: usize, kind: impl Into<String>, message: impl Into<String>) {
        let (kind, message) = (kind.into(), message.into());
        let line =
            JournalLine::Failed { step: self.step_id(step), kind: kind.clone(), message: message.clone() };
        self.end(step, Status::Failed, line, |state| state.trouble = Some((kind, message)));
    }

    /// A step may have been carried out, or not.
    pub(super) fn leave_unknown(&mut self, step: usize, kind: String, message: String) {
        let line =
            JournalLine::Unknown { step: self.step_id(step), kind: kind.clone(), message: message.clone() };
        self.end(step, Status::Unknown, line, |state| state.trouble = Some((kind, message)));
    }

    /// A step is not tried because of another one; nor are those that need it.
    pub(super) fn block(&mut self, step: usize, by: usize) {
        let mut blocked = Vec::new();
        let mut stack = vec![step];
        while let Some(step) = stack.pop() {
            let Some(state) = self.steps.get_mut(step).filter(|state| state.status == Status::Left) else {
                continue;
            };
            state.status = Status::Blocked;
            state.blocked_by = Some(by);
            self.count(step, Status::Blocked);
            blocked.push(self.step_id(step));
            stack.extend_from_slice(self.graph.dependents(step));
        }
        if !blocked.is_empty() {
            self.lines.push(JournalLine::Blocked { steps: blocked, by: self.step_id(by) });
        }
    }

    fn end(&mut self, step: usize, status: Status, line: JournalLine, note: impl FnOnce(&mut StepState)) {
        self.work.remove(&step);
        let Some(state) = self.steps.get_mut(step).filter(|state| state.status == Status::Left) else {
            return;
        };
        state.status = status;
        note(state);
        self.lines.push(line);
        self.count(step, status);
        for dependent in self.graph.dependents(step).to_vec() {
            if !status.is_good() {
                self.block(dependent, step);
            } else if self.graph.satisfy(dependent)
                && self.steps.get(dependent).is_some_and(|state| state.status == Status::Left)
            {
                self.make_ready(dependent);
            }
        }
    }

    fn count(&mut self, step: usize, status: Status) {
        *self.counts.entry(status).or_default() += 1;
        if self.action(step).is_some_and(is_creation) {
            self.creations_open = self.creations_open.saturating_sub(1);
            let whole = self.steps.get(step).is_some_and(|state| state.refused.is_empty());
            if !status.is_good() || !whole {
                self.creation_failed.get_or_insert(step);
            }
        }
    }
}
