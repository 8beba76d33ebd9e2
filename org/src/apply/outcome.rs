//! The end of a write: what the service answered is compared with what was asked.

use serde_json::Value;

use super::check::difference;
use super::machine::Apply;
use super::people::{KEYS, normal};
use super::service::{Department, Person, text};
use super::write::people_left;
use crate::ordered::{Map, Set};
use crate::plan::step::{Action, DepartmentRef, DepartmentValues};

impl Apply {
    /// The call of a step resolved.
    pub(super) fn written(&mut self, step: usize, data: &Value) {
        let Some(action) = self.action(step).cloned() else { return };
        match action {
            Action::CreateDepartment { parent, after } => {
                self.department_created(step, &parent, &after, data)
            }
            Action::UpdateDepartment { after, .. } => self.department_changed(step, None, &after, data),
            Action::MoveDepartment { to, after, .. } => {
                self.department_changed(step, Some(&to), &after, data)
            }
            Action::ArchiveDepartment { to, .. } => {
                self.department_changed(step, Some(&to), &DepartmentValues::default(), data);
            }
            Action::DeleteDepartment { .. } => {
                if let Some(id) = self.department_of(step).map(str::to_owned) {
                    self.service.departments.remove(&id);
                }
                self.done(step, Vec::new());
            }
            Action::SetLeaders { after, .. } => {
                let wanted: Set<String> =
                    after.iter().filter_map(|person| self.person_id(person)).map(str::to_owned).collect();
                self.leaders_set(step, wanted, data);
            }
            Action::AddMembers { people, .. } => {
                let left = people_left(self, step, people.len());
                self.members_changed(step, left.iter().filter_map(|index| people.get(*index)), true);
            }
            Action::RemoveMembers { people, .. } => {
                let left = people_left(self, step, people.len());
                self.members_changed(step, left.iter().filter_map(|index| people.get(*index)), false);
            }
            Action::SetMemberships { person, .. } => {
                let user = self.person_id(&person).unwrap_or_default().to_owned();
                self.memberships_set(step, &user);
            }
            Action::CreatePeople { .. } => self.people_created(step, data),
        }
    }

    /// The call of a step rejected.
    pub(super) fn not_written(&mut self, step: usize, unknown: bool, kind: String, message: String) {
        let people = matches!(self.action(step), Some(Action::CreatePeople { .. }));
        let asked = self.work.get(&step).is_none_or(|work| work.asked);
        if people && !unknown && !asked && matches!(kind.as_str(), "conflict" | "api") {
            // Perhaps somebody has the keys of one of them: the others can still be created.
            if let Some(work) = self.work.get_mut(&step) {
                work.asked = true;
            }
            let reads = self.look_up_people(step);
            if let Some(work) = self.work.get_mut(&step).filter(|_| reads > 0) {
                work.reads = reads;
                return;
            }
        }
        if unknown {
            self.note_unknown_leaders(step);
            self.leave_unknown(step, kind, message);
        } else {
            self.fail(step, kind, message);
        }
    }

    fn department_created(
        &mut self,
        step: usize,
        parent: &DepartmentRef,
        after: &DepartmentValues,
        data: &Value,
    ) {
        let id = text(data, "departmentId");
        if id.is_empty() {
            return self.leave_unknown(
                step,
                "bad_response".to_owned(),
                "the answer has no departmentId".to_owned(),
            );
        }
        let parent = self.department_id(parent).unwrap_or_default().to_owned();
        let mut stored = Department::read(data, &self.plan.root_department_id);
        if stored.custom.is_empty() {
            stored.custom.clone_from(&after.custom);
        }
        if let Some(found) = wrong(&stored, Some(&parent), after) {
            return self.fail(step, "different", found);
        }
        stored.vouched = true;
        stored.leaders_vouched = true;
        stored.written = self.next_id;
        self.service.departments.insert(id.clone(), stored);
        self.done(step, vec![Some(id)]);
    }

    fn department_changed(
        &mut self,
        step: usize,
        to: Option<&DepartmentRef>,
        after: &DepartmentValues,
        data: &Value,
    ) {
        let Some(id) = self.department_of(step).map(str::to_owned) else { return };
        let parent = to.and_then(|to| self.department_id(to)).map(str::to_owned);
        let mut stored = Department::read(data, &self.plan.root_department_id);
        let Some(known) = self.service.departments.get_mut(&id) else { return };
        if data.get("customData").is_none() {
            // The answer does not say: what was sent was merged into what there was.
            stored.custom = std::mem::take(&mut known.custom);
            stored.custom.extend(after.custom.iter().map(|(name, value)| (name.clone(), value.clone())));
        }
        if data.get("leaderUserIds").is_none() {
            stored.leaders = std::mem::take(&mut known.leaders);
        }
        stored.vouched = true;
        stored.leaders_vouched = known.leaders_vouched;
        (stored.writing, stored.written) = (known.writing, known.written);
        let found = wrong(&stored, parent.as_deref(), after);
        *known = stored;
        match found {
            Some(found) => self.fail(step, "different", found),
            None => self.done(step, Vec::new()),
        }
    }

    fn leaders_set(&mut self, step: usize, wanted: Set<String>, data: &Value) {
        let stored = Department::read(data, &self.plan.root_department_id).leaders;
        if data.get("leaderUserIds").is_some() && stored != wanted {
            let found = stored.into_iter().collect::<Vec<_>>().join(", ");
            return self.fail(step, "different", format!("leaderUserIds: {found}"));
        }
        let id = self.department_of(step).map(str::to_owned);
        if let Some(department) = id.and_then(|id| self.service.departments.get_mut(&id)) {
            department.leaders = wanted;
            department.leaders_vouched = true;
        }
        self.done(step, Vec::new());
    }

    fn members_changed<'a>(
        &mut self,
        step: usize,
        people: impl Iterator<Item = &'a crate::plan::step::PersonRef>,
        adds: bool,
    ) {
        let Some(department) = self.department_of(step).map(str::to_owned) else { return };
        for person in people {
            let Some(id) = self.person_id(person).map(str::to_owned) else { continue };
            if !adds {
                self.service.end_leader(&department, &id);
            }
            if let Some(person) = self.service.people.get_mut(&id) {
                if adds {
                    person.add(&department)
                } else {
                    person.remove(&department)
                }
                person.vouched = true;
            }
        }
        self.done(step, Vec::new());
    }

    fn memberships_set(&mut self, step: usize, user: &str) {
        let wanted = self.memberships_wanted(step);
        let left = self.service.people.get(user).map(|person| person.departments.clone()).unwrap_or_default();
        for department in left.iter().filter(|department| !wanted.contains_key(*department)) {
            self.service.end_leader(department, user);
        }
        for (department, flags) in &wanted {
            self.service.set_leader(department, user, flags.is_leader);
        }
        if let Some(person) = self.service.people.get_mut(user) {
            person.main = wanted.iter().find(|(_, flags)| flags.is_main).map(|(id, _)| id.clone());
            person.departments = wanted.into_keys().collect();
            person.vouched = true;
        }
        self.done(step, Vec::new());
    }

    fn people_created(&mut self, step: usize, data: &Value) {
        let Some(Action::CreatePeople { people }) = self.action(step) else { return };
        let mut created = self.steps.get(step).map(|state| state.created.clone()).unwrap_or_default();
        created.resize(people.len(), None);
        let users = data.as_array().map(Vec::as_slice).unwrap_or_default();
        let mut by_key: Map<(&str, String), &Value> = Map::new();
        for user in users {
            for field in KEYS {
                by_key.insert((field, normal(field, &text(user, field))), user);
            }
        }
        let mut missing = 0;
        let mut known = Vec::new();
        for index in people_left(self, step, people.len()) {
            let Some(person) = people.get(index) else { continue };
            let key = KEYS.into_iter().find_map(|field| {
                person.fields.get(field).and_then(Value::as_str).map(|key| (field, normal(field, key)))
            });
            let user = key.and_then(|key| by_key.get(&key).copied());
            let id = user.map(|user| text(user, "userId")).filter(|id| !id.is_empty());
            let (Some(id), Some(slot)) = (id, created.get_mut(index)) else {
                missing += 1;
                continue;
            };
            let departments: Vec<&str> =
                person.departments.iter().filter_map(|one| self.department_id(one)).collect();
            let main = departments.first().map(|id| (*id).to_owned());
            let departments = departments.into_iter().map(str::to_owned).collect();
            known.push((id.clone(), Person { departments, main, exists: true, vouched: true, stale: false }));
            *slot = Some(id);
        }
        self.service.people.extend(known);
        if missing > 0 {
            let message = format!("the answer lacks {missing} of the people");
            return self.leave_unknown(step, "bad_response".to_owned(), message);
        }
        self.done(step, created);
    }
}

/// What the service stored instead of what was asked.
fn wrong(stored: &Department, parent: Option<&str>, after: &DepartmentValues) -> Option<String> {
    if parent.is_some_and(|parent| parent != stored.parent) {
        return Some(format!("parentDepartmentId: {}", stored.parent));
    }
    difference(stored, after).map(|(name, found)| format!("{name}: {found}"))
}
