//! The organization while it is planned: at first as the service has it, then as each step leaves it.

use std::collections::BTreeMap;
use std::ops::{Index, IndexMut};

use serde_json::Value;

use super::error::{PlanError, PlanErrorCode};
use super::step::{DepartmentRef, PersonRef};
use crate::digest;
use crate::ordered::{Map, Set};
use crate::snapshot::OrganizationSnapshot;

/// Index of a department in the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DepartmentIndex(pub usize);

/// Index of a person in the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonIndex(pub usize);

/// A department.
#[derive(Debug, Clone)]
pub struct Department {
    /// How steps name it.
    pub reference: DepartmentRef,
    /// The parent; none for the root, and for departments of other organizations, of which only the id is known.
    pub parent: Option<DepartmentIndex>,
    /// Id chosen by whoever created it.
    pub open_department_id: Option<String>,
    /// Code, or an empty text.
    pub code: String,
    /// Name.
    pub name: String,
    /// Description, or an empty text.
    pub description: String,
    /// Custom fields that have a value.
    pub custom: BTreeMap<String, Value>,
    /// The leaders.
    pub leaders: Set<PersonIndex>,
    /// The people in it.
    pub members: Set<PersonIndex>,
    /// Whether the plan may see and change it.
    pub in_scope: bool,
    /// Whether the plan sees memberships of it: in a whole organization, those of the root too.
    pub holds_members: bool,
}

/// A person.
#[derive(Debug, Clone)]
pub struct Person {
    /// How steps name this person.
    pub reference: PersonRef,
    /// For people: a name, a user name, an address, or the id.
    pub label: String,
    /// All departments.
    pub departments: Set<DepartmentIndex>,
    /// The main one.
    pub main: Option<DepartmentIndex>,
}

/// All of it.
#[derive(Debug)]
pub struct Model {
    /// The departments.
    pub departments: Vec<Department>,
    /// The people.
    pub people: Vec<Person>,
    /// The department that the top-level departments of the files are below.
    pub top: DepartmentIndex,
    /// The root department.
    pub root: DepartmentIndex,
    by_id: Map<String, DepartmentIndex>,
    by_user_id: Map<String, PersonIndex>,
}

impl Index<DepartmentIndex> for Model {
    type Output = Department;

    #[allow(
        clippy::indexing_slicing,
        reason = "only the model makes these indices, and nothing is ever taken out"
    )]
    fn index(&self, DepartmentIndex(index): DepartmentIndex) -> &Department {
        &self.departments[index]
    }
}

impl IndexMut<DepartmentIndex> for Model {
    #[allow(clippy::indexing_slicing, reason = "as above")]
    fn index_mut(&mut self, DepartmentIndex(index): DepartmentIndex) -> &mut Department {
        &mut self.departments[index]
    }
}

impl Index<PersonIndex> for Model {
    type Output = Person;

    #[allow(clippy::indexing_slicing, reason = "as above")]
    fn index(&self, PersonIndex(index): PersonIndex) -> &Person {
        &self.people[index]
    }
}

impl IndexMut<PersonIndex> for Model {
    #[allow(clippy::indexing_slicing, reason = "as above")]
    fn index_mut(&mut self, PersonIndex(index): PersonIndex) -> &mut Person {
        &mut self.people[index]
    }
}

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

    /// The children of each department that has some.
    #[must_use]
    pub fn children(&self) -> Map<DepartmentIndex, Vec<DepartmentIndex>> {
        let mut children: Map<DepartmentIndex, Vec<DepartmentIndex>> = Map::new();
        for (index, department) in self.departments.iter().enumerate() {
            if let Some(parent) = department.parent {
                children.entry(parent).or_default().push(DepartmentIndex(index));
            }
        }
        children
    }

    /// Adds a department.
    pub fn add_department(&mut self, department: Department) -> DepartmentIndex {
        self.departments.push(department);
        DepartmentIndex(self.departments.len() - 1)
    }

    /// Adds a person without departments.
    pub fn add_person(&mut self, reference: PersonRef, label: &str) -> PersonIndex {
        self.people.push(Person { reference, label: label.to_owned(), departments: Set::new(), main: None });
        PersonIndex(self.people.len() - 1)
    }

    fn department_or_foreign(&mut self, id: &str) -> DepartmentIndex {
        if let Some(index) = self.by_id.get(id) {
            return *index;
        }
        let reference = DepartmentRef::Stored { department_id: id.to_owned() };
        let index = self.add_department(Department::foreign(reference));
        self.by_id.insert(id.to_owned(), index);
        index
    }

    /// The department with this id of the service.
    #[must_use]
    pub fn department(&self, id: &str) -> Option<DepartmentIndex> {
        self.by_id.get(id).copied()
    }

    /// The person with this id of the service.
    #[must_use]
    pub fn person(&self, id: &str) -> Option<PersonIndex> {
        self.by_user_id.get(id).copied()
    }

    /// Id of the department that the top-level departments of the files are below.
    #[must_use]
    pub fn top_id(&self) -> String {
        self[self.top].reference.clone().into()
    }

    /// The departments that the plan may change.
    pub fn in_scope(&self) -> impl Iterator<Item = DepartmentIndex> + '_ {
        (0..self.departments.len()).map(DepartmentIndex).filter(|index| self[*index].in_scope)
    }

    /// The names from below the root, joined by `/`.
    #[must_use]
    pub fn path(&self, department: DepartmentIndex) -> String {
        let mut names = Vec::new();
        let mut at = department;
        while let Some(parent) = self[at].parent {
            names.push(self[at].name.as_str());
            at = parent;
        }
        if names.is_empty() {
            return self[department].name.clone();
        }
        names.reverse();
        names.join("/")
    }

    /// Digest of what a department says of itself; none where the plan cannot know the id of the parent.
    #[must_use]
    pub fn department_digest(&self, department: DepartmentIndex) -> Option<String> {
        let Department { reference, parent, code, name, description, custom, .. } = &self[department];
        stored(reference)?;
        let parent = match parent {
            Some(parent) => stored(&self[*parent].reference)?,
            None => "",
        };
        Some(digest::of_department(&digest::DepartmentState { parent, name, code, description, custom }))
    }

    /// Digest of the leaders of a department; none where the plan cannot know an id in it.
    #[must_use]
    pub fn leaders_digest(&self, department: DepartmentIndex) -> Option<String> {
        stored(&self[department].reference)?;
        let ids: Option<Vec<&str>> =
            self[department].leaders.iter().map(|person| stored_person(&self[*person].reference)).collect();
        Some(digest::of_leaders(ids?))
    }

    /// Digest of the departments of a person; none where the plan cannot know an id in it.
    #[must_use]
    pub fn person_digest(&self, person: PersonIndex) -> Option<String> {
        let Person { reference, departments, main, .. } = &self[person];
        stored_person(reference)?;
        let ids: Option<Vec<&str>> =
            departments.iter().map(|index| stored(&self[*index].reference)).collect();
        let main = main.and_then(|main| stored(&self[main].reference));
        Some(digest::of_person(ids?, main))
    }
}

impl Department {
    /// One of which nothing but the id is known.
    #[must_use]
    pub fn foreign(reference: DepartmentRef) -> Self {
        Self {
            reference,
            parent: None,
            open_department_id: None,
            code: String::new(),
            name: String::new(),
            description: String::new(),
            custom: BTreeMap::new(),
            leaders: Set::new(),
            members: Set::new(),
            in_scope: false,
            holds_members: false,
        }
    }
}

fn stored(reference: &DepartmentRef) -> Option<&str> {
    match reference {
        DepartmentRef::Stored { department_id } => Some(department_id),
        DepartmentRef::Created { .. } => None,
    }
}

fn stored_person(reference: &PersonRef) -> Option<&str> {
    match reference {
        PersonRef::Stored { user_id } => Some(user_id),
        PersonRef::Created { .. } => None,
    }
}
