//! Writes under way: which of them must not meet, and what a list that is read meanwhile must not replace.

use super::machine::Apply;
use crate::ordered::Set;
use crate::plan::step::Action;

/// Whether a write can go out.
pub(super) enum Turn {
    /// Now.
    Now,
    /// When another write has ended.
    Later,
    /// Not in this run, because of this step.
    Never(usize),
}

impl Apply {
    /// Leaders and memberships of one department are not written at the same time: `setUserDepartments` sends the leader role along.
    pub(super) fn turn_of(&self, step: usize) -> Turn {
        match self.action(step) {
            Some(Action::SetLeaders { .. }) => {
                let department = self.department_of(step).and_then(|id| self.service.departments.get(id));
                if department.is_some_and(|department| department.members_writing > 0) {
                    Turn::Later
                } else {
                    Turn::Now
                }
            }
            Some(Action::SetMemberships { .. }) => {
                let mut turn = Turn::Now;
                for id in self.departments_of_person(step) {
                    let Some(department) = self.service.departments.get(&id) else { continue };
                    if let Some(by) = department.leaders_unknown {
                        return Turn::Never(by);
                    }
                    if department.leaders_writing > 0 {
                        turn = Turn::Later;
                    }
                }
                turn
            }
            _ => Turn::Now,
        }
    }

    /// Notes that the write of a step is under way, or no longer.
    pub(super) fn mark_writing(&mut self, step: usize, begins: bool) {
        let next = self.next_id;
        let count = |of: &mut u32| *of = if begins { *of + 1 } else { of.saturating_sub(1) };
        let leaders = matches!(self.action(step), Some(Action::SetLeaders { .. }));
        let id = self.department_of(step).map(str::to_owned);
        if let Some(department) = id.and_then(|id| self.service.departments.get_mut(&id)) {
            count(&mut department.writing);
            department.written = next;
            if leaders {
                count(&mut department.leaders_writing);
            }
        }
        for id in self.departments_of_person(step) {
            if let Some(department) = self.service.departments.get_mut(&id) {
                count(&mut department.members_writing);
            }
        }
    }

    /// Nobody knows whether the leaders of the step's department were replaced.
    pub(super) fn note_unknown_leaders(&mut self, step: usize) {
        if !matches!(self.action(step), Some(Action::SetLeaders { .. })) {
            return;
        }
        let id = self.department_of(step).map(str::to_owned);
        if let Some(department) = id.and_then(|id| self.service.departments.get_mut(&id)) {
            department.leaders_unknown = Some(step);
        }
    }

    /// The departments that a step which replaces memberships is about.
    fn departments_of_person(&self, step: usize) -> Set<String> {
        let Some(Action::SetMemberships { person, .. }) = self.action(step) else { return Set::new() };
        let mut departments: Set<String> = self.memberships_wanted(step).into_keys().collect();
        let stored = self.person_id(person).and_then(|id| self.service.people.get(id));
        departments.extend(stored.into_iter().flat_map(|person| person.departments.iter().cloned()));
        departments
    }
}
