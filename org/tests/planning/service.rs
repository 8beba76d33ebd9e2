//! The service's rules, as far as steps of a plan meet them.

use std::collections::{BTreeMap, BTreeSet};

use genauth_org::digest::{self, DepartmentState};
use genauth_org::plan::step::{Action, DepartmentRef, DepartmentValues, PersonRef, Step, Thing};
use genauth_org::snapshot::{OrganizationSnapshot, SnapshotPerson};

/// An organization that steps are applied to.
pub struct Service {
    pub state: OrganizationSnapshot,
    departments: BTreeMap<String, usize>,
    people: BTreeMap<String, usize>,
    gone: BTreeSet<String>,
    created: BTreeMap<String, Vec<String>>,
}

impl Service {
    pub fn new(state: OrganizationSnapshot) -> Self {
        let departments =
            state.departments.iter().enumerate().map(|(at, one)| (one.department_id.clone(), at)).collect();
        let people = state.people.iter().enumerate().map(|(at, one)| (one.user_id.clone(), at)).collect();
        Self { state, departments, people, gone: BTreeSet::new(), created: BTreeMap::new() }
    }

    /// The organization as it would be read.
    pub fn read(&self) -> OrganizationSnapshot {
        let mut state = self.state.clone();
        state.departments.retain(|one| !self.gone.contains(&one.department_id));
        state
    }

    /// Carries a step out. Panics where the service would refuse, or where the plan is wrong about what there is.
    pub fn apply(&mut self, step: &Step) {
        let had: Vec<bool> = self.state.people.iter().map(|one| !one.department_ids.is_empty()).collect();
        for touch in &step.touches {
            if let Some(before) = &touch.before {
                assert_eq!(
                    Some(before),
                    self.digest(&touch.thing).as_ref(),
                    "before {} {:?}",
                    step.id,
                    touch.thing
                );
            }
        }
        self.carry_out(step);
        for touch in &step.touches {
            if let Some(after) = &touch.after {
                assert_eq!(
                    Some(after),
                    self.digest(&touch.thing).as_ref(),
                    "after {} {:?}",
                    step.id,
                    touch.thing
                );
            }
        }
        for (person, had) in self.state.people.iter().zip(had) {
            assert!(!had || !person.department_ids.is_empty(), "{} lost the last department", person.user_id);
            assert!(person.department_ids.len() <= 50, "{} is in too many departments", person.user_id);
        }
    }

    fn carry_out(&mut self, step: &Step) {
        match &step.action {
            Action::CreateDepartment { parent, after } => {
                let parent = self.id(parent);
                assert!(
                    after.open_department_id.is_some() || after.code.is_some(),
                    "a creation without a key"
                );
                let id = format!("new-{}", step.id);
                self.departments.insert(id.clone(), self.state.departments.len());
                self.state.departments.push(genauth_org::snapshot::SnapshotDepartment {
                    department_id: id.clone(),
                    parent_department_id: Some(parent),
                    open_department_id: after.open_department_id.clone(),
                    is_virtual: after.is_virtual.unwrap_or_default(),
                    ..Default::default()
                });
                self.created.insert(step.id.clone(), vec![id.clone()]);
                self.values(&id, after);
            }
            Action::UpdateDepartment { department, after, .. } => {
                let id = self.id(department);
                self.values(&id, after);
            }
            Action::MoveDepartment { department, from, to, after, .. } => {
                let id = self.id(department);
                self.place(&id, &self.id(from), self.id(to));
                self.values(&id, after);
            }
            Action::ArchiveDepartment { department, from, to } => {
                self.place(&self.id(department), &self.id(from), self.id(to));
            }
            Action::DeleteDepartment { department, .. } => {
                let id = self.id(department);
                let live = self.read();
                let children =
                    live.departments.iter().filter(|one| one.parent_department_id.as_ref() == Some(&id));
                assert_eq!(children.count(), 0, "a deleted department has children");
                assert!(
                    !live.people.iter().any(|one| one.department_ids.contains(&id)),
                    "somebody is in {id}"
                );
                self.gone.insert(id);
            }
            Action::CreatePeople { people } => {
                assert!(people.len() <= 50);
                let mut ids = Vec::new();
                for (index, person) in people.iter().enumerate() {
                    let id = format!("user-{}-{index}", step.id);
                    let text = |name: &str| {
                        person.fields.get(name).and_then(|value| value.as_str()).map(str::to_owned)
                    };
                    let departments: Vec<String> =
                        person.departments.iter().map(|one| self.id(one)).collect();
                    self.people.insert(id.clone(), self.state.people.len());
                    self.state.people.push(SnapshotPerson {
                        user_id: id.clone(),
                        username: text("username"),
                        email: text("email"),
                        phone: text("phone"),
                        external_id: text("externalId"),
                        name: text("name"),
                        main_department_id: departments.first().cloned(),
                        department_ids: departments,
                    });
                    ids.push(id);
                }
                self.created.insert(step.id.clone(), ids);
            }
            Action::AddMembers { department, people } => {
                assert!(people.len() <= 50);
                let id = self.id(department);
                for person in people {
                    let person = self.person(person);
                    assert!(!person.department_ids.contains(&id));
                    if person.department_ids.is_empty() {
                        person.main_department_id = Some(id.clone());
                    }
                    person.department_ids.push(id.clone());
                }
            }
            Action::RemoveMembers { department, people } => {
                assert!(people.len() <= 50);
                let id = self.id(department);
                for person in people {
                    let person = self.person(person);
                    person.department_ids.retain(|one| *one != id);
                    person.main_department_id.take_if(|main| *main == id);
                    let user = person.user_id.clone();
                    self.leave(&id, &user);
                }
            }
            Action::SetMemberships { person, before, after } => {
                let ids: Vec<String> = after.iter().map(|one| self.id(&one.department)).collect();
                assert!(!ids.is_empty(), "setUserDepartments needs a department");
                let main = after.iter().position(|one| one.is_main).map(|at| ids[at].clone());
                let person = self.person(person);
                let user = person.user_id.clone();
                let lost: Vec<String> =
                    person.department_ids.iter().filter(|one| !ids.contains(one)).cloned().collect();
                person.department_ids = ids;
                person.main_department_id = main;
                lost.iter().for_each(|id| self.leave(id, &user));
                for one in after {
                    let was = before.iter().find(|was| was.department == one.department);
                    if was.is_none() && !one.is_leader {
                        let id = self.id(&one.department);
                        self.leave(&id, &user);
                    }
                }
            }
            Action::SetLeaders { department, after, .. } => {
                let id = self.id(department);
                let leaders = after.iter().map(|one| self.person(one).user_id.clone()).collect();
                self.department(&id).leader_user_ids = leaders;
            }
        }
    }

    fn leave(&mut self, department: &str, user: &str) {
        if self.departments.contains_key(department) {
            self.department(department).leader_user_ids.retain(|one| one != user);
        }
    }

    fn place(&mut self, id: &str, from: &str, to: String) {
        assert_eq!(self.department(id).parent_department_id.as_deref(), Some(from));
        let mut at = Some(to.clone());
        while let Some(one) = at {
            assert_ne!(one, id, "a department below itself");
            at = self.department(&one).parent_department_id.clone();
        }
        self.department(id).parent_department_id = Some(to);
    }

    fn values(&mut self, id: &str, values: &DepartmentValues) {
        if let Some(code) = &values.code {
            let live = self.read();
            let holder = live
                .departments
                .iter()
                .find(|one| one.code.as_ref() == Some(code) && one.department_id != id);
            assert!(holder.is_none(), "the code {code} is taken by {:?}", holder);
        }
        let department = self.department(id);
        department.name = values.name.clone().unwrap_or_else(|| department.name.clone());
        department.code = values.code.clone().or_else(|| department.code.clone());
        department.description = values.description.clone().or_else(|| department.description.clone());
        for (name, value) in &values.custom {
            department.custom.insert(name.clone(), value.clone());
        }
    }

    fn digest(&mut self, thing: &Thing) -> Option<String> {
        match thing {
            Thing::Department(department) => {
                let id = self.id(department);
                let one = self.department(&id);
                Some(digest::of_department(&DepartmentState {
                    parent: one.parent_department_id.as_deref().unwrap_or_default(),
                    name: &one.name,
                    code: one.code.as_deref().unwrap_or_default(),
                    description: one.description.as_deref().unwrap_or_default(),
                    custom: &one.custom,
                }))
            }
            Thing::Leaders(department) => {
                let id = self.id(department);
                Some(digest::of_leaders(self.department(&id).leader_user_ids.iter().map(String::as_str)))
            }
            Thing::Person(person) => {
                let one = self.person(person);
                Some(digest::of_person(
                    one.department_ids.iter().map(String::as_str),
                    one.main_department_id.as_deref(),
                ))
            }
        }
    }

    fn id(&self, department: &DepartmentRef) -> String {
        let id = match department {
            DepartmentRef::Stored { department_id } => department_id.clone(),
            DepartmentRef::Created { step } => self.created[step][0].clone(),
        };
        assert!(!self.gone.contains(&id));
        id
    }

    fn department(&mut self, id: &str) -> &mut genauth_org::snapshot::SnapshotDepartment {
        &mut self.state.departments[self.departments[id]]
    }

    fn person(&mut self, person: &PersonRef) -> &mut SnapshotPerson {
        let id = match person {
            PersonRef::Stored { user_id } => user_id.clone(),
            PersonRef::Created { step, index } => self.created[step][*index as usize].clone(),
        };
        &mut self.state.people[self.people[&id]]
    }
}
