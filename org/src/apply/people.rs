//! Compares the people of a step with what the service has.
//!
//! When is a person that the service has taken for one that the plan creates? Only if the journal says that the creation was
//! started, every key that the plan gives is the found person's, and so are the departments. Anybody else who has one of the keys is
//! refused, and the others are created.

use serde_json::Value;

use super::admit::Verdict;
use super::check::{changed, gone};
use super::journal::{RefusedPerson, Stale, StaleCode};
use super::machine::Apply;
use super::request::Flight;
use super::service::{Person, text};
use super::state::Found;
use crate::ordered::{Map, Set};
use crate::plan::step::{Action, NewPerson, PersonRef, Thing, Touch};

/// The fields by which a person is found.
pub(super) const KEYS: [&str; 4] = ["username", "email", "phone", "externalId"];

/// The most departments of a person.
const MAX_DEPARTMENTS: usize = 50;

impl Apply {
    /// Adding people to a department, or removing them: the stale ones are refused, the others go on.
    pub(super) fn check_members(&mut self, step: usize) -> Verdict {
        let Some(department) = self.department_of(step).map(str::to_owned) else { return Verdict::Wait };
        let (people, adds) = match self.action(step) {
            Some(Action::AddMembers { people, .. }) => (people, true),
            Some(Action::RemoveMembers { people, .. }) => (people, false),
            _ => return Verdict::Wait,
        };
        let touches = self.person_touches(step);
        let started = self.steps.get(step).is_some_and(|state| state.started);
        let mut settled = Set::new();
        let mut refused = Vec::new();
        for (index, reference) in people.iter().enumerate() {
            if !self.steps.get(step).is_some_and(|state| state.concerns(index)) {
                settled.insert(index);
                continue;
            }
            let id = self.person_id(reference).unwrap_or_default();
            let person = self.service.people.get(id);
            let as_wanted = person
                .is_some_and(|person| person.exists && person.departments.contains(&department) == adds);
            let touch = touches.get(reference).copied();
            let stale = stale_person(id, person, touch);
            let reached =
                |person: &Person| touch.and_then(|touch| touch.after.as_ref()) == Some(&person.digest());
            let full = adds && person.is_some_and(|person| person.departments.len() >= MAX_DEPARTMENTS);
            match stale {
                // A started write may have been carried out: then only the membership counts.
                Some(_) if as_wanted && (started || person.is_some_and(reached)) => _ = settled.insert(index),
                None if as_wanted => _ = settled.insert(index),
                Some(reason) => refused.push((index, reason)),
                None if full => {
                    refused.push((index, Stale { code: StaleCode::TooManyDepartments, ..gone(id) }));
                }
                None => {}
            }
        }
        let total = people.len();
        let first = refused.first().map(|(_, reason)| reason.clone());
        for (_, reason) in &refused {
            self.mark_stale(&reason.id);
        }
        let Some(work) = self.work.get_mut(&step) else { return Verdict::Wait };
        let left = total - settled.len() - refused.len();
        work.refused = refused.into_iter().map(refused_person).collect();
        let some_settled = !settled.is_empty();
        work.settled = settled;
        match first {
            _ if left > 0 => Verdict::Run,
            Some(reason) if !some_settled => Verdict::Stale(reason),
            _ => Verdict::Unchanged(Vec::new()),
        }
    }

    /// Replacing the memberships of a person.
    pub(super) fn check_memberships(&mut self, step: usize) -> Verdict {
        let Some(Action::SetMemberships { person: reference, .. }) = self.action(step) else {
            return Verdict::Wait;
        };
        let id = self.person_id(reference).unwrap_or_default().to_owned();
        let stale = stale_person(
            &id,
            self.service.people.get(&id),
            self.person_touches(step).get(reference).copied(),
        );
        let started = self.steps.get(step).is_some_and(|state| state.started);
        if (stale.is_some() || started) && self.has_memberships(step, &id) {
            return Verdict::Unchanged(Vec::new());
        }
        if let Some(reason) = stale {
            self.mark_stale(&id);
            return Verdict::Stale(reason);
        }
        if let Some(reason) = self.stale_department(step) {
            return Verdict::Stale(reason);
        }
        let foreign = self.service.people.get(&id).is_some_and(|person| {
            person.departments.iter().any(|department| !self.service.departments.contains_key(department))
        });
        let Some(work) = self.work.get_mut(&step) else { return Verdict::Wait };
        if foreign && !work.asked {
            work.asked = true;
            work.reads = 1;
            self.reads.push_back(Flight::Memberships { step, page: 1 });
            return Verdict::Wait;
        }
        if self.memberships_wanted(step).len() > MAX_DEPARTMENTS {
            return Verdict::Stale(Stale { code: StaleCode::TooManyDepartments, ..gone(&id) });
        }
        Verdict::Run
    }

    /// Whether some membership of another organization is not among those that were read with their flags.
    pub(super) fn lacks_memberships(&self, step: usize) -> bool {
        let Some(Action::SetMemberships { person, .. }) = self.action(step) else { return false };
        let stored = self.person_id(person).and_then(|id| self.service.people.get(id));
        let read = self.work.get(&step).and_then(|work| work.memberships.as_ref());
        stored.into_iter().flat_map(|person| &person.departments).any(|department| {
            let is_read = read.is_some_and(|read| read.contains_key(department));
            !is_read && !self.service.departments.contains_key(department)
        })
    }

    /// Whether the person has the memberships that the step wants, with their flags.
    fn has_memberships(&self, step: usize, id: &str) -> bool {
        let Some(person) = self.service.people.get(id).filter(|person| person.exists) else { return false };
        let wanted = self.memberships_wanted(step);
        let main = wanted.iter().find(|(_, flags)| flags.is_main).map(|(department, _)| department);
        wanted.keys().eq(person.departments.iter())
            && main == person.main.as_ref()
            && wanted.iter().all(|(department, flags)| {
                let department = self.service.departments.get(department);
                department.is_none_or(|department| department.leaders.contains(id) == flags.is_leader)
            })
    }

    /// Creating people. In a first run nothing was read: the service refuses keys that are taken.
    pub(super) fn check_new_people(&mut self, step: usize) -> Verdict {
        let Some(Action::CreatePeople { people }) = self.action(step) else { return Verdict::Wait };
        let parent = people.iter().flat_map(|person| &person.departments);
        let missing = parent.map(|department| self.department_id(department).unwrap_or_default());
        let lost = missing.into_iter().find(|id| !self.service.departments.contains_key(*id)).map(gone);
        if let Some(reason) = lost {
            return Verdict::Stale(reason);
        }
        let total = people.len();
        let mut created = self.steps.get(step).map(|state| state.created.clone()).unwrap_or_default();
        created.resize(total, None);
        let Some(work) = self.work.get_mut(&step) else { return Verdict::Wait };
        work.refused.clear();
        for (index, id) in created.iter_mut().enumerate() {
            match work.found.get(&index) {
                _ if id.is_some() => {}
                Some(found) if found.same => *id = Some(found.user_id.clone()),
                Some(found) => {
                    let reason = Stale { code: StaleCode::KeyTaken, ..gone(&found.user_id) };
                    work.refused.push(refused_person((index, reason)));
                    continue;
                }
                None => continue,
            }
            work.settled.insert(index);
        }
        let (settled, refused) = (work.settled.len(), work.refused.clone());
        if let Some(state) = self.steps.get_mut(step) {
            state.created.clone_from(&created);
        }
        match refused.into_iter().next() {
            _ if settled + self.work.get(&step).map_or(0, |work| work.refused.len()) < total => Verdict::Run,
            Some(first) if settled == 0 => Verdict::Stale(first.reason),
            _ => Verdict::Unchanged(created),
        }
    }

    /// Takes the people that a look-up by one kind of key has found.
    pub(super) fn take_lookup(&mut self, step: usize, field: &str, users: &[Value]) {
        let Some(Action::CreatePeople { people }) = self.action(step) else { return };
        let mut by_key: Map<String, &Value> = Map::new();
        for user in users {
            by_key.insert(normal(field, &text(user, field)), user);
        }
        let mut found = Vec::new();
        for (index, person) in people.iter().enumerate() {
            let key = person.fields.get(field).and_then(Value::as_str).map(|key| normal(field, key));
            if let Some(user) = key.and_then(|key| by_key.get(&key)) {
                let same = self.is_created(person, user);
                found.push((index, Found { user_id: text(user, "userId"), same }));
            }
        }
        let Some(work) = self.work.get_mut(&step) else { return };
        for (index, found) in found {
            let earlier = work
                .found
                .get(&index)
                .is_some_and(|earlier| !earlier.same || earlier.user_id != found.user_id);
            work.found.insert(index, Found { same: found.same && !earlier, ..found });
        }
    }

    /// Whether a user of the service has every key and exactly the departments of a person to be created.
    fn is_created(&self, person: &NewPerson, user: &Value) -> bool {
        let started = KEYS.iter().all(|field| {
            let wanted = person.fields.get(*field).and_then(Value::as_str);
            wanted.is_none_or(|wanted| normal(field, wanted) == normal(field, &text(user, field)))
        });
        let wanted: Set<&str> = person.departments.iter().filter_map(|one| self.department_id(one)).collect();
        let found = Person::read(user);
        started && wanted.into_iter().eq(found.departments.iter().map(String::as_str))
    }

    /// The keys of one kind of the people that a step creates.
    pub(super) fn keys_of(&self, step: usize, field: &str) -> Vec<String> {
        let Some(Action::CreatePeople { people }) = self.action(step) else { return Vec::new() };
        let keys = people.iter().filter_map(|person| person.fields.get(field)).filter_map(Value::as_str);
        keys.filter(|key| !key.is_empty()).map(str::to_owned).collect()
    }

    fn person_touches(&self, step: usize) -> Map<&PersonRef, &Touch> {
        let touches = self.step(step).map(|step| step.touches.as_slice()).unwrap_or_default();
        let people = touches.iter().filter_map(|touch| match &touch.thing {
            Thing::Person(person) => Some((person, touch)),
            _ => None,
        });
        people.collect()
    }

    fn mark_stale(&mut self, id: &str) {
        if let Some(person) = self.service.people.get_mut(id) {
            person.stale = true;
        }
    }
}

/// Whether somebody else has changed a person.
fn stale_person(id: &str, person: Option<&Person>, touch: Option<&Touch>) -> Option<Stale> {
    let Some(person) = person.filter(|person| person.exists) else { return Some(gone(id)) };
    let expected = touch.and_then(|touch| touch.before.as_ref());
    if person.stale {
        return Some(changed(id, expected.map_or("", String::as_str), person.digest()));
    }
    let expected = expected.filter(|_| !person.vouched)?;
    let found = person.digest();
    (found != *expected).then(|| changed(id, expected, found))
}

/// Keys as they are compared: the case of an e-mail address does not matter.
pub(super) fn normal(field: &str, key: &str) -> String {
    if field == "email" { key.trim().to_lowercase() } else { key.trim().to_owned() }
}

fn refused_person((index, reason): (usize, Stale)) -> RefusedPerson {
    RefusedPerson { index: u32::try_from(index).unwrap_or(u32::MAX), reason }
}
