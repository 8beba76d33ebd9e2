//! What each step changes, and what the service refuses.

use std::collections::BTreeSet;

use genauth_org::plan::step::{
    Action, DepartmentRef, DepartmentValues, Membership, NewPerson, PersonRef, Step,
};
use serde_json::Value;

use super::{Department, MOST_DEPARTMENTS, Person, Service};

/// People of one call.
const BATCH: usize = 50;

impl Service {
    /// Does what a step says.
    pub fn apply(&mut self, step: &Step) -> Result<(), String> {
        match &step.action {
            Action::CreateDepartment { parent, after } => self.create(&step.id, parent, after),
            Action::UpdateDepartment { department, after, .. } => {
                self.update(&Self::department_id(department), after)
            }
            Action::MoveDepartment { department, to, after, .. } => {
                self.relocate(department, to)?;
                self.update(&Self::department_id(department), after)
            }
            Action::ArchiveDepartment { department, to, .. } => self.relocate(department, to),
            Action::DeleteDepartment { department, .. } => self.delete(&Self::department_id(department)),
            Action::CreatePeople { people } => self.create_people(&step.id, people),
            Action::AddMembers { department, people } => {
                self.add_members(&Self::department_id(department), people)
            }
            Action::RemoveMembers { department, people } => {
                self.remove_members(&Self::department_id(department), people)
            }
            Action::SetMemberships { person, after, .. } => {
                self.set_memberships(&Self::user_id(person), after)
            }
            Action::SetLeaders { department, after, .. } => {
                let leaders: BTreeSet<_> = after.iter().map(Self::user_id).collect();
                for leader in &leaders {
                    self.person(leader)?;
                }
                self.department(&Self::department_id(department))?.leaders = leaders;
                Ok(())
            }
        }
    }

    fn department(&mut self, id: &str) -> Result<&mut Department, String> {
        self.departments.get_mut(id).ok_or_else(|| format!("no department {id}"))
    }

    fn person(&mut self, id: &str) -> Result<&mut Person, String> {
        self.people.get_mut(id).ok_or_else(|| format!("no person {id}"))
    }

    fn create(
        &mut self,
        step: &str,
        parent: &DepartmentRef,
        values: &DepartmentValues,
    ) -> Result<(), String> {
        let parent = Self::department_id(parent);
        self.department(&parent)?;
        let id = Self::department_id(&DepartmentRef::Created { step: step.to_owned() });
        if self.departments.contains_key(&id) {
            return Err(format!("{id} is created twice"));
        }
        if values.name.as_ref().is_none_or(String::is_empty) {
            return Err(format!("{id} has no name"));
        }
        if values.open_department_id.is_none() && values.code.is_none() {
            return Err(format!("{id} could not be found when its creation is repeated"));
        }
        if let Some(open_id) = &values.open_department_id
            && let Some((other, _)) = self.by_open_id(open_id)
        {
            return Err(format!("{other} has the openDepartmentId {open_id}"));
        }
        let department = Department {
            parent: Some(parent),
            open_id: values.open_department_id.clone(),
            is_virtual: values.is_virtual.unwrap_or_default(),
            ..Department::default()
        };
        self.departments.insert(id.clone(), department);
        let own = DepartmentValues { open_department_id: None, is_virtual: None, ..values.clone() };
        self.update(&id, &own)
    }

    fn update(&mut self, id: &str, values: &DepartmentValues) -> Result<(), String> {
        if values.open_department_id.is_some() || values.is_virtual.is_some() {
            return Err(format!("{id}: openDepartmentId and virtual cannot be changed"));
        }
        if values.name.as_ref().is_some_and(String::is_empty)
            || values.code.as_ref().is_some_and(String::is_empty)
        {
            return Err(format!("{id}: name and code cannot be emptied"));
        }
        let is_other =
            |(other, department): (&String, &Department)| other != id && department.code == values.code;
        if values.code.is_some() && self.departments.iter().any(is_other) {
            return Err(format!("{id}: the code {:?} is another's", values.code));
        }
        let department = self.department(id)?;
        if let Some(name) = &values.name {
            department.name.clone_from(name);
        }
        if values.code.is_some() {
            department.code.clone_from(&values.code);
        }
        if let Some(description) = &values.description {
            department.description = Some(description.clone()).filter(|text| !text.is_empty());
        }
        for (name, value) in &values.custom {
            match value {
                Value::Null => department.custom.remove(name),
                Value::String(text) if text.is_empty() => department.custom.remove(name),
                value => department.custom.insert(name.clone(), value.clone()),
            };
        }
        Ok(())
    }

    fn relocate(&mut self, department: &DepartmentRef, to: &DepartmentRef) -> Result<(), String> {
        let (id, to) = (Self::department_id(department), Self::department_id(to));
        self.department(&to)?;
        if self.is_within(&to, &id) {
            return Err(format!("{id} cannot go below itself, to {to}"));
        }
        let department = self.department(&id)?;
        if department.parent.is_none() {
            return Err("the root cannot be moved".to_owned());
        }
        department.parent = Some(to);
        Ok(())
    }

    fn delete(&mut self, id: &str) -> Result<(), String> {
        if self.department(id)?.parent.is_none() {
            return Err("the root cannot be deleted".to_owned());
        }
        let all: BTreeSet<_> =
            self.departments.keys().filter(|other| self.is_within(other, id)).cloned().collect();
        self.departments.retain(|id, _| !all.contains(id));
        for person in self.people.values_mut() {
            person.departments.retain(|id| !all.contains(id));
            person.main.take_if(|main| all.contains(main));
        }
        Ok(())
    }

    fn create_people(&mut self, step: &str, people: &[NewPerson]) -> Result<(), String> {
        if people.is_empty() || people.len() > BATCH {
            return Err(format!("{} people of one call", people.len()));
        }
        for (index, new) in people.iter().enumerate() {
            let index = u32::try_from(index).map_err(|error| error.to_string())?;
            let id = Self::user_id(&PersonRef::Created { step: step.to_owned(), index });
            let field = |name: &str| new.fields.get(name).and_then(Value::as_str).map(str::to_owned);
            let departments: Vec<_> = new.departments.iter().map(Self::department_id).collect();
            for department in &departments {
                self.department(department)?;
            }
            if departments.len() > MOST_DEPARTMENTS {
                return Err(format!("{id} is in too many departments"));
            }
            let person = Person {
                username: field("username"),
                email: field("email"),
                phone: field("phone"),
                external_id: field("externalId"),
                name: field("name"),
                main: departments.first().cloned(),
                departments: departments.into_iter().collect(),
            };
            let keys = [&person.username, &person.email, &person.phone];
            let is_taken = |other: &Person| {
                let others = [&other.username, &other.email, &other.phone];
                keys.into_iter().zip(others).any(|(key, other)| key.is_some() && key == other)
            };
            if keys.iter().all(|key| key.is_none()) || self.people.values().any(is_taken) {
                return Err(format!("{id} has no key of its own: {keys:?}"));
            }
            if self.people.insert(id.clone(), person).is_some() {
                return Err(format!("{id} is created twice"));
            }
        }
        Ok(())
    }

    fn add_members(&mut self, department: &str, people: &[PersonRef]) -> Result<(), String> {
        self.department(department)?;
        if people.is_empty() || people.len() > BATCH {
            return Err(format!("{} people of one call", people.len()));
        }
        for person in people {
            let id = Self::user_id(person);
            let person = self.person(&id)?;
            if person.departments.is_empty() {
                person.main = Some(department.to_owned());
            }
            person.departments.insert(department.to_owned());
            if person.departments.len() > MOST_DEPARTMENTS {
                return Err(format!("{id} is in too many departments"));
            }
        }
        Ok(())
    }

    fn remove_members(&mut self, department: &str, people: &[PersonRef]) -> Result<(), String> {
        self.department(department)?;
        if people.is_empty() || people.len() > BATCH {
            return Err(format!("{} people of one call", people.len()));
        }
        for person in people {
            let id = Self::user_id(person);
            let person = self.person(&id)?;
            person.departments.remove(department);
            person.main.take_if(|main| main == department);
            self.department(department)?.leaders.remove(&id);
        }
        Ok(())
    }

    fn set_memberships(&mut self, id: &str, memberships: &[Membership]) -> Result<(), String> {
        let old = self.person(id)?.departments.clone();
        let all: BTreeSet<_> = memberships.iter().map(|of| Self::department_id(&of.department)).collect();
        let mains: Vec<_> = memberships.iter().filter(|of| of.is_main).collect();
        if all.len() != memberships.len() || all.len() > MOST_DEPARTMENTS || mains.len() > 1 {
            return Err(format!("{id}: a department twice, too many, or two main ones"));
        }
        if let Some(unknown) = all.iter().find(|id| !self.departments.contains_key(*id) && !old.contains(*id))
        {
            return Err(format!("no department {unknown}"));
        }
        for lost in old.difference(&all) {
            if let Some(department) = self.departments.get_mut(lost) {
                department.leaders.remove(id);
            }
        }
        for membership in memberships {
            if let Some(department) = self.departments.get_mut(&Self::department_id(&membership.department)) {
                if membership.is_leader {
                    department.leaders.insert(id.to_owned());
                } else {
                    department.leaders.remove(id);
                }
            }
        }
        let main = mains.first().map(|of| Self::department_id(&of.department));
        let person = self.person(id)?;
        (person.departments, person.main) = (all, main);
        Ok(())
    }
}
