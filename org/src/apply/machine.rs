//! The run: what is ready, what is under way, and which calls come next.

use std::collections::VecDeque;

use super::graph::Graph;
use super::journal::JournalLine;
use super::ready::Ready;
use super::request::{Flight, Purpose, ReadNames, Request, read_of};
use super::service::Service;
use super::state::{StepState, Work};
use super::turns::Turn;
use super::write;
use crate::json::Json;
use crate::ordered::Map;
use crate::plan::document::OrganizationPlan;
use crate::plan::step::{Action, DepartmentRef, PersonRef, Step};

/// The most people that one read takes.
const PEOPLE_AT_ONCE: usize = 50;

/// A plan that is being applied.
#[derive(Debug)]
pub struct Apply {
    pub(super) plan: OrganizationPlan,
    pub(super) graph: Graph,
    pub(super) steps: Vec<StepState>,
    pub(super) service: Service,
    /// Lines that the caller has not got yet.
    pub(super) lines: Vec<JournalLine>,
    /// Whether the journal's last line lacks its end.
    pub(super) torn: bool,
    /// Steps whose needs are done.
    pub(super) ready: Ready,
    /// Removals that wait until all creations have ended.
    pub(super) held: Vec<usize>,
    /// Reads that can go out.
    pub(super) reads: VecDeque<Flight>,
    /// Steps that are checked: their writes can go out.
    pub(super) writes: VecDeque<usize>,
    /// Those that wait until another write has ended.
    pub(super) deferred: Vec<usize>,
    /// People who have to be read, and the steps that wait for each.
    pub(super) unread: VecDeque<String>,
    pub(super) waiting: Map<String, Vec<usize>>,
    pub(super) work: Map<usize, Work>,
    pub(super) flight: Map<u32, Flight>,
    pub(super) writes_under_way: usize,
    pub(super) next_id: u32,
    pub(super) lists: Lists,
    /// Whether the root has said that there are departments, since the last list was asked for.
    pub(super) root_has_children: Option<bool>,
    /// Creations that have not ended, and one that ended badly.
    pub(super) creations_open: usize,
    pub(super) creation_failed: Option<usize>,
    pub(super) counts: Map<super::state::Status, u32>,
    /// Failures in a row for which the connection is the reason.
    pub(super) unreachable: u32,
    pub(super) stop: Option<Stop>,
}

/// How far the lists of all departments are: one at the start, and one before the first removal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lists {
    None,
    FirstAsked,
    First,
    SecondAsked,
    Second,
}

/// Why a run ended early. A later run can go on with the journal.
#[derive(Debug, Clone, PartialEq, Eq, Json)]
pub struct Stop {
    /// `kind` of the error.
    pub kind: String,
    /// What happened, for people.
    pub message: String,
}

/// What comes next.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Next {
    /// Lines that have to be in the journal before the first of the requests is sent.
    pub journal: String,
    /// The calls that can be made now, in any order. None and nothing under way: the run is over.
    pub requests: Vec<Request>,
}

impl Apply {
    /// The next calls, at most `max`.
    pub fn next(&mut self, max: usize) -> Next {
        let mut requests = Vec::new();
        let mut started = Vec::new();
        while self.stop.is_none() && requests.len() < max {
            if self.lists == Lists::None {
                if self.ready.is_empty() && self.held.is_empty() {
                    break;
                }
                self.ask_for_departments(Lists::FirstAsked);
            }
            if let Some(flight) = self.reads.pop_front() {
                requests.push(self.read(flight));
            } else if self.lists < Lists::First {
                break;
            } else if let Some(step) = self.writes.pop_front() {
                if let Some(request) = self.write(step) {
                    started.push(self.step_id(step));
                    requests.push(request);
                }
            } else if self.reads_people() {
                let count = self.unread.len().min(PEOPLE_AT_ONCE);
                let people = (0..count).filter_map(|_| self.unread.pop_front()).collect();
                requests.push(self.read(Flight::People(people)));
            } else if let Some(step) = self.ready.pop() {
                self.admit(step);
            } else if !self.release_held() {
                break;
            }
        }
        if !started.is_empty() {
            self.lines.push(JournalLine::Started { steps: started });
        }
        Next { journal: self.take_lines(), requests }
    }

    /// Whether people are read now. Fewer than one call takes are read only when no write is under way that may bring more.
    fn reads_people(&self) -> bool {
        let all = self.ready.is_empty() && self.writes_under_way == 0;
        self.unread.len() >= PEOPLE_AT_ONCE || (all && !self.unread.is_empty())
    }

    /// Whether nothing is left to do and nothing is under way.
    #[must_use]
    pub fn is_over(&self) -> bool {
        let idle = self.ready.is_empty()
            && self.writes.is_empty()
            && self.deferred.is_empty()
            && self.reads.is_empty()
            && self.unread.is_empty();
        self.flight.is_empty() && (self.stop.is_some() || (idle && self.held.is_empty()))
    }

    /// Why the run ended early.
    #[must_use]
    pub fn stopped(&self) -> Option<&Stop> {
        self.stop.as_ref()
    }

    /// Lets removals go on, if all creations are done. Returns whether anything has changed.
    fn release_held(&mut self) -> bool {
        if self.held.is_empty() {
            return false;
        }
        if let Some(creation) = self.creation_failed {
            for step in std::mem::take(&mut self.held) {
                self.block(step, creation);
            }
            return true;
        }
        let stalled = self.flight.is_empty() && self.work.is_empty();
        if self.creations_open > 0 {
            // A creation that needs a removal: neither can be done.
            if stalled && let Some(step) = self.held.pop() {
                self.block(step, step);
                return true;
            }
            return false;
        }
        match self.lists {
            Lists::Second => {
                for step in std::mem::take(&mut self.held) {
                    self.make_ready(step);
                }
            }
            Lists::SecondAsked => return false,
            _ => self.ask_for_departments(Lists::SecondAsked),
        }
        true
    }

    fn ask_for_departments(&mut self, asked: Lists) {
        if self.lists < asked {
            self.lists = asked;
            self.root_has_children = None;
            self.reads.push_back(Flight::Departments);
            if self.touches_root() {
                self.reads.push_back(Flight::Root);
            }
        }
    }

    fn read(&mut self, flight: Flight) -> Request {
        let (call, input) = read_of(&flight, &self.names(&flight));
        self.request(flight, call, input, Purpose::Read)
    }

    fn write(&mut self, step: usize) -> Option<Request> {
        match self.turn_of(step) {
            Turn::Now => {}
            Turn::Later => {
                self.deferred.push(step);
                return None;
            }
            Turn::Never(by) => {
                self.work.remove(&step);
                self.block(step, by);
                return None;
            }
        }
        let (call, input) = match write::input(self, step) {
            Ok(written) => written,
            Err(message) => {
                self.fail(step, "invalid_input", message);
                return None;
            }
        };
        if let Some(state) = self.steps.get_mut(step) {
            state.started = true;
        }
        self.mark_writing(step, true);
        self.writes_under_way += 1;
        Some(self.request(Flight::Write(step), call, input, Purpose::Write))
    }

    fn request(
        &mut self,
        flight: Flight,
        call: &'static str,
        input: serde_json::Value,
        purpose: Purpose,
    ) -> Request {
        let id = self.next_id;
        self.next_id += 1;
        self.flight.insert(id, flight);
        Request { id, call, input, purpose }
    }

    fn names(&self, flight: &Flight) -> ReadNames<'_> {
        let mut names = ReadNames {
            organization: &self.plan.organization_code,
            root: &self.plan.root_department_id,
            ..ReadNames::default()
        };
        match flight {
            Flight::Members(step) | Flight::Inside(step) => {
                names.department = self.department_of(*step).unwrap_or_default();
            }
            Flight::Memberships { step, .. } => {
                if let Some(Action::SetMemberships { person, .. }) = self.action(*step) {
                    names.user = self.person_id(person).unwrap_or_default();
                }
            }
            Flight::Lookup { step, field } => names.ids = self.keys_of(*step, field),
            _ => {}
        }
        names
    }

    pub(super) fn take_lines(&mut self) -> String {
        let lines = std::mem::take(&mut self.lines);
        let text = super::journal::write(&lines);
        if !text.is_empty() && std::mem::take(&mut self.torn) { format!("\n{text}") } else { text }
    }

    pub(super) fn step(&self, step: usize) -> Option<&Step> {
        self.plan.steps.get(step)
    }

    pub(super) fn step_id(&self, step: usize) -> String {
        self.step(step).map(|step| step.id.clone()).unwrap_or_default()
    }

    pub(super) fn action(&self, step: usize) -> Option<&Action> {
        self.step(step).map(|step| &step.action)
    }

    /// Id of a department. `None` if the step that creates it has not.
    pub(super) fn department_id<'a>(&'a self, department: &'a DepartmentRef) -> Option<&'a str> {
        match department {
            DepartmentRef::Stored { department_id } => Some(department_id),
            DepartmentRef::Created { step } => self.created(step, 0),
        }
    }

    /// Id of a person. `None` if the step that creates them has not.
    pub(super) fn person_id<'a>(&'a self, person: &'a PersonRef) -> Option<&'a str> {
        match person {
            PersonRef::Stored { user_id } => Some(user_id),
            PersonRef::Created { step, index } => self.created(step, *index as usize),
        }
    }

    fn created(&self, step: &str, index: usize) -> Option<&str> {
        let state = self.steps.get(self.graph.index_of(step)?)?;
        state.created.get(index)?.as_deref()
    }
}
