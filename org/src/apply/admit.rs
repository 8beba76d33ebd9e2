//! A ready step: what has to be read for it, and what follows from that.

use super::machine::Apply;
use super::people::KEYS;
use super::request::Flight;
use super::state::{Status, Work};
use crate::ordered::Set;
use crate::plan::step::{Action, PersonRef};

/// What a comparison with the service says of a step.
#[derive(Debug)]
pub(super) enum Verdict {
    /// It can be carried out.
    Run,
    /// The service is already so. What the step was to create has these ids.
    Unchanged(Vec<Option<String>>),
    /// Somebody else has changed something.
    Stale(super::journal::Stale),
    /// Something more is being read.
    Wait,
}

impl Apply {
    /// Asks for what the step needs, and goes on with it if that is nothing.
    pub(super) fn admit(&mut self, step: usize) {
        let Some(state) = self.steps.get(step).filter(|state| state.status == Status::Left) else { return };
        let started = state.started || state.people_left.is_some();
        let mut work = Work::default();
        for person in self.people_to_read(step) {
            if self.service.people.contains_key(&person) {
                continue;
            }
            let waiting = self.waiting.entry(person.clone()).or_default();
            if waiting.is_empty() {
                self.unread.push_back(person);
            }
            waiting.push(step);
            work.reads += 1;
        }
        if started && matches!(self.action(step), Some(Action::CreatePeople { .. })) {
            work.reads += self.look_up_people(step);
        }
        let waits = work.reads > 0;
        self.work.insert(step, work);
        if !waits {
            self.proceed(step);
        }
    }

    /// Goes on with a step for which everything was read.
    pub(super) fn proceed(&mut self, step: usize) {
        if let Some((kind, message)) = self.work.get_mut(&step).and_then(|work| work.trouble.take()) {
            return self.fail(step, kind, message);
        }
        match self.check(step) {
            Verdict::Run => self.writes.push_back(step),
            Verdict::Unchanged(created) => self.unchanged(step, created),
            Verdict::Stale(reason) => self.refuse(step, reason),
            Verdict::Wait => {}
        }
    }

    /// One of the reads of a step has ended.
    pub(super) fn read_done(&mut self, step: usize, trouble: Option<(String, String)>) {
        let Some(work) = self.work.get_mut(&step) else { return };
        work.reads = work.reads.saturating_sub(1);
        if trouble.is_some() {
            work.trouble = trouble;
        }
        if work.reads == 0 {
            self.proceed(step);
        }
    }

    /// Asks for the people that a creation is about, by each kind of key. Returns how many reads that takes.
    pub(super) fn look_up_people(&mut self, step: usize) -> usize {
        let fields: Vec<&'static str> =
            KEYS.into_iter().filter(|field| !self.keys_of(step, field).is_empty()).collect();
        let count = fields.len();
        self.reads.extend(fields.into_iter().map(|field| Flight::Lookup { step, field }));
        count
    }

    /// Ids of the people whose memberships the step changes, each once.
    fn people_to_read(&self, step: usize) -> Vec<String> {
        let people: &[PersonRef] = match self.action(step) {
            Some(Action::AddMembers { people, .. } | Action::RemoveMembers { people, .. }) => people,
            Some(Action::SetMemberships { person, .. }) => std::slice::from_ref(person),
            _ => &[],
        };
        let ids: Set<String> =
            people.iter().filter_map(|person| self.person_id(person)).map(str::to_owned).collect();
        ids.into_iter().collect()
    }
}
