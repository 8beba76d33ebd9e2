//! Compares what a step touches with what the service has.

use super::admit::Verdict;
use super::journal::{Stale, StaleCode};
use super::machine::Apply;
use super::request::Flight;
use super::service::Department;
use crate::digest::has_value;
use crate::json::to_text;
use crate::ordered::Set;
use crate::plan::step::{Action, DepartmentRef, DepartmentValues, Thing};

impl Apply {
    /// Whether the step can be carried out.
    pub(super) fn check(&mut self, step: usize) -> Verdict {
        match self.action(step) {
            Some(Action::CreatePeople { .. }) => self.check_new_people(step),
            Some(Action::SetMemberships { .. }) => self.check_memberships(step),
            Some(Action::AddMembers { .. } | Action::RemoveMembers { .. }) => {
                match self.stale_department(step) {
                    Some(stale) => Verdict::Stale(stale),
                    None => self.check_members(step),
                }
            }
            Some(Action::CreateDepartment { parent, after }) => self.check_new_department(parent, after),
            Some(Action::DeleteDepartment { .. }) => self.check_deletion(step),
            _ => self.check_department(step),
        }
    }

    fn check_department(&self, step: usize) -> Verdict {
        let stale = self.stale_department(step);
        let started = self.steps.get(step).is_some_and(|state| state.started);
        if (stale.is_some() || started) && self.is_as_wanted(step) {
            return Verdict::Unchanged(Vec::new());
        }
        stale.map_or(Verdict::Run, Verdict::Stale)
    }

    fn check_new_department(&self, parent: &DepartmentRef, after: &DepartmentValues) -> Verdict {
        let parent_id = self.department_id(parent).unwrap_or_default();
        if !self.service.departments.contains_key(parent_id) {
            return Verdict::Stale(gone(parent_id));
        }
        let Some((id, found)) =
            self.service.by_key(after.open_department_id.as_deref(), after.code.as_deref())
        else {
            return Verdict::Run;
        };
        if found.parent == parent_id && Some(&found.name) == after.name.as_ref() {
            return Verdict::Unchanged(vec![Some(id.to_owned())]);
        }
        let key = after.open_department_id.clone().or_else(|| after.code.clone()).unwrap_or_default();
        Verdict::Stale(Stale {
            code: StaleCode::KeyTaken,
            id: id.to_owned(),
            expected: key,
            found: found.name.clone(),
        })
    }

    fn check_deletion(&mut self, step: usize) -> Verdict {
        let known = self.department_of(step).is_some_and(|id| self.service.departments.contains_key(id));
        if !known {
            return Verdict::Unchanged(Vec::new());
        }
        if let Some(stale) = self.stale_department(step) {
            return Verdict::Stale(stale);
        }
        let id = self.department_of(step).unwrap_or_default().to_owned();
        let Some(work) = self.work.get_mut(&step) else { return Verdict::Wait };
        if !work.asked {
            work.asked = true;
            work.reads = 2;
            self.reads.extend([Flight::Members(step), Flight::Inside(step)]);
            return Verdict::Wait;
        }
        match work.inside.take() {
            Some(found) => {
                Verdict::Stale(Stale { code: StaleCode::NotEmpty, id, expected: String::new(), found })
            }
            None => Verdict::Run,
        }
    }

    /// The first department that is not as the plan expects it.
    pub(super) fn stale_department(&self, step: usize) -> Option<Stale> {
        if let Some(id) = self.department_of(step)
            && !self.service.departments.contains_key(id)
        {
            return Some(gone(id));
        }
        let state = self.steps.get(step)?;
        self.step(step)?.touches.iter().find_map(|touch| {
            let (reference, leaders) = match &touch.thing {
                Thing::Department(department) => (department, false),
                Thing::Leaders(department) => (department, true),
                Thing::Person(_) => return None,
            };
            let expected = touch.before.as_ref()?;
            let id = self.department_id(reference)?;
            let Some(department) = self.service.departments.get(id) else { return Some(gone(id)) };
            let vouched = if leaders { department.leaders_vouched } else { department.vouched };
            // What an earlier run carried out in part has ended some of the leader roles.
            if vouched || (leaders && state.people_left.is_some()) {
                return None;
            }
            let found = if leaders { department.leaders_digest() } else { department.digest() };
            // Memberships that an earlier run has ended took leader roles with them.
            let carried_out = leaders && state.started && touch.after.as_ref() == Some(&found);
            (found != *expected && !carried_out).then(|| changed(id, expected, found))
        })
    }

    /// Whether the service already has what the step wants of a department.
    fn is_as_wanted(&self, step: usize) -> bool {
        let Some(department) = self.department_of(step).and_then(|id| self.service.departments.get(id))
        else {
            return false;
        };
        let below = |parent: &DepartmentRef| self.department_id(parent) == Some(&department.parent);
        match self.action(step) {
            Some(Action::UpdateDepartment { after, .. }) => difference(department, after).is_none(),
            Some(Action::MoveDepartment { to, after, .. }) => {
                below(to) && difference(department, after).is_none()
            }
            Some(Action::ArchiveDepartment { to, .. }) => below(to),
            Some(Action::SetLeaders { after, .. }) => {
                let wanted: Option<Set<&str>> = after.iter().map(|person| self.person_id(person)).collect();
                wanted.is_some_and(|wanted| {
                    wanted.iter().copied().eq(department.leaders.iter().map(String::as_str))
                })
            }
            _ => false,
        }
    }

    /// Id of the department that the step is about.
    pub(super) fn department_of(&self, step: usize) -> Option<&str> {
        match self.action(step)? {
            Action::UpdateDepartment { department, .. }
            | Action::MoveDepartment { department, .. }
            | Action::ArchiveDepartment { department, .. }
            | Action::DeleteDepartment { department, .. }
            | Action::AddMembers { department, .. }
            | Action::RemoveMembers { department, .. }
            | Action::SetLeaders { department, .. } => self.department_id(department),
            _ => None,
        }
    }
}

/// The first value that is not as wanted: its name, and what was found.
pub(super) fn difference(department: &Department, wanted: &DepartmentValues) -> Option<(String, String)> {
    let texts = [
        ("name", &wanted.name, &department.name),
        ("openDepartmentId", &wanted.open_department_id, &department.open_id),
        ("code", &wanted.code, &department.code),
        ("description", &wanted.description, &department.description),
    ];
    let text =
        texts.into_iter().find(|(_, wanted, found)| wanted.as_ref().is_some_and(|wanted| wanted != *found));
    if let Some((name, _, found)) = text {
        return Some((name.to_owned(), found.clone()));
    }
    wanted.custom.iter().find_map(|(name, wanted)| {
        let found = department.custom.get(name).filter(|found| has_value(found));
        let same = found == Some(wanted) || (found.is_none() && !has_value(wanted));
        (!same).then(|| (format!("custom.{name}"), found.map(to_text).unwrap_or_default()))
    })
}

pub(super) fn gone(id: &str) -> Stale {
    Stale { code: StaleCode::Gone, id: id.to_owned(), ..Stale::default() }
}

pub(super) fn changed(id: &str, expected: &str, found: String) -> Stale {
    Stale { code: StaleCode::Changed, id: id.to_owned(), expected: expected.to_owned(), found }
}
