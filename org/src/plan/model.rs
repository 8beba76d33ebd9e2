//! The organization while it is planned: at first as the service has it, then as each step leaves it.

use std::collections::BTreeMap;
use std::ops::{Index, IndexMut};

use serde_json::Value;

use super::path;
use super::step::{DepartmentRef, PersonRef};
use crate::digest;
use crate::ordered::{Map, Set};

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
    pub(super) by_id: Map<String, DepartmentIndex>,
    pub(super) by_user_id: Map<String, PersonIndex>,
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

impl Model {
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

    /// The department with this id; one that is not known belongs to another organization.
    pub(super) fn department_or_foreign(&mut self, id: &str) -> DepartmentIndex {
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

    /// The parent of a department, its parent, and so on.
    pub fn above(&self, department: DepartmentIndex) -> impl Iterator<Item = DepartmentIndex> + '_ {
        std::iter::successors(self[department].parent, |index| self[*index].parent)
    }

    /// Whether a department is another one, or below it.
    #[must_use]
    pub fn is_within(&self, department: DepartmentIndex, above: DepartmentIndex) -> bool {
        department == above || self.above(department).any(|index| index == above)
    }

    /// The departments that the plan may change.
    pub fn in_scope(&self) -> impl Iterator<Item = DepartmentIndex> + '_ {
        (0..self.departments.len()).map(DepartmentIndex).filter(|index| self[*index].in_scope)
    }

    /// The names of a department and of those above it, up to below the root.
    pub fn names_up(&self, department: DepartmentIndex) -> impl Iterator<Item = &str> {
        // The root has no parent: its name is in no path but its own.
        let above = self.above(department).filter(|index| self[*index].parent.is_some());
        std::iter::once(department).chain(above).map(|index| self[index].name.as_str())
    }

    /// The path from below the root, for people.
    #[must_use]
    pub fn path(&self, department: DepartmentIndex) -> String {
        path::shown(self.names_up(department))
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
