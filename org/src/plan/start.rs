//! The model as the service has it, before the first step.

use super::error::{PlanError, PlanErrorCode};
use super::model::{Department, DepartmentIndex, Model, Person, PersonIndex};
use super::step::{DepartmentRef, PersonRef};
use crate::ordered::{Map, Set};
use crate::snapshot::OrganizationSnapshot;

fn inconsistent(id: &str) -> PlanError {
    PlanError::new(PlanErrorCode::SnapshotInconsistent, id)
}

impl Model {
    /// As the service has it.
    ///
    /// # Errors
    /// Where the snapshot contradicts itself, or there is no such scope.
    pub fn of(snapshot: &OrganizationSnapshot, scope: Option<&str>) -> Result<Self, PlanError> {
        let mut model = Self {
            departments: Vec::with_capacity(snapshot.departments.len()),
            people: Vec::with_capacity(snapshot.people.len()),
            top: DepartmentIndex(0),
            root: DepartmentIndex(0),
            by_id: Map::new(),
            by_user_id: Map::new(),
        };
        for stored in &snapshot.departments {
            let reference = DepartmentRef::Stored { department_id: stored.department_id.clone() };
            let index = model.add_department(Department {
                open_department_id: stored.open_department_id.clone(),
                code: stored.code.clone().unwrap_or_default(),
                name: stored.name.clone(),
                description: stored.description.clone().unwrap_or_default(),
                custom: stored.custom.clone(),
                ..Department::foreign(reference)
            });
            if model.by_id.insert(stored.department_id.clone(), index).is_some() {
                return Err(inconsistent(&stored.department_id));
            }
        }
        let id = &snapshot.root_department_id;
        model.root = model.by_id.get(id).copied().ok_or_else(|| inconsistent(id))?;
        model.link_parents(snapshot)?;
        model.add_people(snapshot)?;
        model.link_leaders(snapshot)?;
        model.top = match scope {
            Some(id) => {
                let known = model.by_id.get(id).copied().filter(|index| snapshot.departments.len() > index.0);
                known.ok_or_else(|| PlanError::new(PlanErrorCode::UnknownScope, id))?
            }
            None => model.root,
        };
        model.mark_scope(snapshot.departments.len());
        Ok(model)
    }

    fn link_parents(&mut self, snapshot: &OrganizationSnapshot) -> Result<(), PlanError> {
        for (index, stored) in snapshot.departments.iter().enumerate() {
            let index = DepartmentIndex(index);
            if index == self.root {
                continue;
            }
            let parent = stored.parent_department_id.as_ref().and_then(|id| self.by_id.get(id));
            self[index].parent = Some(*parent.ok_or_else(|| inconsistent(&stored.department_id))?);
        }
        // Each chain ends at the root, or it is a circle. A department that is known to end there is not walked again.
        let mut ends = vec![false; self.departments.len()];
        for start in (0..self.departments.len()).map(DepartmentIndex) {
            let mut chain = Vec::new();
            let mut at = Some(start);
            while let Some(index) = at.filter(|index| !ends.get(index.0).copied().unwrap_or(true)) {
                chain.push(index);
                if chain.len() > self.departments.len() {
                    return Err(inconsistent(&String::from(self[start].reference.clone())));
                }
                at = self[index].parent;
            }
            for index in chain {
                if let Some(end) = ends.get_mut(index.0) {
                    *end = true;
                }
            }
        }
        Ok(())
    }

    fn add_people(&mut self, snapshot: &OrganizationSnapshot) -> Result<(), PlanError> {
        for stored in &snapshot.people {
            let labels = [&stored.name, &stored.username, &stored.email, &stored.phone, &stored.external_id];
            let label = labels.into_iter().flatten().find(|text| !text.is_empty()).unwrap_or(&stored.user_id);
            let person = PersonIndex(self.people.len());
            let mut departments = Set::new();
            for id in &stored.department_ids {
                let department = self.department_or_foreign(id);
                self[department].members.insert(person);
                departments.insert(department);
            }
            let main = stored.main_department_id.as_ref().map(|id| self.department_or_foreign(id));
            let reference = PersonRef::Stored { user_id: stored.user_id.clone() };
            // A main department of which the person is no member is none.
            let main = main.filter(|main| departments.contains(main));
            self.people.push(Person { reference, label: label.clone(), departments, main });
            if self.by_user_id.insert(stored.user_id.clone(), person).is_some() {
                return Err(inconsistent(&stored.user_id));
            }
        }
        Ok(())
    }

    fn link_leaders(&mut self, snapshot: &OrganizationSnapshot) -> Result<(), PlanError> {
        for (index, stored) in snapshot.departments.iter().enumerate() {
            for id in &stored.leader_user_ids {
                // A leader whom no list has: leaders need not be members, and deleted users may still be named.
                let person = match self.by_user_id.get(id) {
                    Some(person) => *person,
                    None => self.add_person(PersonRef::Stored { user_id: id.clone() }, id),
                };
                self.by_user_id.insert(id.clone(), person);
                self[DepartmentIndex(index)].leaders.insert(person);
            }
        }
        Ok(())
    }

    /// All below the top. Departments of other organizations come after those of this one.
    fn mark_scope(&mut self, own: usize) {
        let children = self.children();
        let mut open = vec![self.top];
        while let Some(index) = open.pop() {
            for child in children.get(&index).into_iter().flatten() {
                self[*child].in_scope = true;
                self[*child].holds_members = true;
                open.push(*child);
            }
        }
        let (top, root) = (self.top, self.root);
        if top == root {
            self[root].holds_members = own > 0;
        }
    }
}
