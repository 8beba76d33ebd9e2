//! The service as far as plans change it, with its rules.

use std::collections::{BTreeMap, BTreeSet};

use genauth_org::digest::{self, DepartmentState};
use genauth_org::plan::step::{DepartmentRef, PersonRef, Thing};
use genauth_org::snapshot::{OrganizationSnapshot, SnapshotDepartment, SnapshotPerson};
use serde_json::Value;

mod steps;

/// Departments of one person, over all organizations.
pub const MOST_DEPARTMENTS: usize = 50;

/// One organization, and all people.
#[derive(Debug, Clone, PartialEq)]
pub struct Service {
    pub code: String,
    pub root: String,
    /// By id, with the root.
    pub departments: BTreeMap<String, Department>,
    /// By id.
    pub people: BTreeMap<String, Person>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Department {
    /// `None` for the root.
    pub parent: Option<String>,
    pub open_id: Option<String>,
    pub code: Option<String>,
    pub name: String,
    pub description: Option<String>,
    pub is_virtual: bool,
    pub custom: BTreeMap<String, Value>,
    pub leaders: BTreeSet<String>,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Person {
    pub username: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub external_id: Option<String>,
    pub name: Option<String>,
    /// Ids that are not among the departments belong to other organizations.
    pub departments: BTreeSet<String>,
    pub main: Option<String>,
}

/// Before the id of what a step creates: ids do not depend on the order of steps.
const CREATED: &str = "created-";

impl Service {
    pub fn from_snapshot(snapshot: &OrganizationSnapshot) -> Self {
        let department = |of: &SnapshotDepartment| Department {
            parent: of.parent_department_id.clone(),
            open_id: of.open_department_id.clone(),
            code: of.code.clone(),
            name: of.name.clone(),
            description: of.description.clone(),
            is_virtual: of.is_virtual,
            custom: of.custom.clone(),
            leaders: of.leader_user_ids.iter().cloned().collect(),
        };
        let person = |of: &SnapshotPerson| Person {
            username: of.username.clone(),
            email: of.email.clone(),
            phone: of.phone.clone(),
            external_id: of.external_id.clone(),
            name: of.name.clone(),
            departments: of.department_ids.iter().cloned().collect(),
            main: of.main_department_id.clone(),
        };
        Self {
            code: snapshot.organization_code.clone(),
            root: snapshot.root_department_id.clone(),
            departments: snapshot
                .departments
                .iter()
                .map(|of| (of.department_id.clone(), department(of)))
                .collect(),
            people: snapshot.people.iter().map(|of| (of.user_id.clone(), person(of))).collect(),
        }
    }

    pub fn to_snapshot(&self) -> OrganizationSnapshot {
        let department = |(id, of): (&String, &Department)| SnapshotDepartment {
            department_id: id.clone(),
            parent_department_id: of.parent.clone(),
            open_department_id: of.open_id.clone(),
            code: of.code.clone(),
            name: of.name.clone(),
            description: of.description.clone(),
            leader_user_ids: of.leaders.iter().cloned().collect(),
            is_virtual: of.is_virtual,
            custom: of.custom.clone(),
        };
        let person = |(id, of): (&String, &Person)| SnapshotPerson {
            user_id: id.clone(),
            username: of.username.clone(),
            email: of.email.clone(),
            phone: of.phone.clone(),
            external_id: of.external_id.clone(),
            name: of.name.clone(),
            department_ids: of.departments.iter().cloned().collect(),
            main_department_id: of.main.clone(),
        };
        OrganizationSnapshot {
            organization_code: self.code.clone(),
            root_department_id: self.root.clone(),
            departments: self.departments.iter().map(department).collect(),
            people: self.people.iter().map(person).collect(),
        }
    }

    /// The id that a reference means.
    pub fn department_id(of: &DepartmentRef) -> String {
        match of {
            DepartmentRef::Stored { department_id } => department_id.clone(),
            DepartmentRef::Created { step } => format!("{CREATED}{step}"),
        }
    }

    /// The id that a reference means.
    pub fn user_id(of: &PersonRef) -> String {
        match of {
            PersonRef::Stored { user_id } => user_id.clone(),
            PersonRef::Created { step, index } => format!("{CREATED}{step}.{index}"),
        }
    }

    /// The digest of a thing as it is now. `None` if it is not there.
    pub fn digest(&self, thing: &Thing) -> Option<String> {
        match thing {
            Thing::Department(of) => self.departments.get(&Self::department_id(of)).map(|department| {
                digest::of_department(&DepartmentState {
                    parent: department.parent.as_deref().unwrap_or_default(),
                    name: &department.name,
                    code: department.code.as_deref().unwrap_or_default(),
                    description: department.description.as_deref().unwrap_or_default(),
                    custom: &department.custom,
                })
            }),
            Thing::Leaders(of) => {
                let department = self.departments.get(&Self::department_id(of))?;
                Some(digest::of_leaders(department.leaders.iter().map(String::as_str)))
            }
            Thing::Person(of) => {
                let person = self.people.get(&Self::user_id(of))?;
                Some(digest::of_person(person.departments.iter().map(String::as_str), person.main.as_deref()))
            }
        }
    }

    /// Whether an id that a plan cannot know is in a thing, or the thing is not there, or was created.
    pub fn is_unknowable(&self, thing: &Thing) -> bool {
        let is_created = |id: &String| id.starts_with(CREATED);
        match thing {
            Thing::Department(DepartmentRef::Created { .. })
            | Thing::Leaders(DepartmentRef::Created { .. })
            | Thing::Person(PersonRef::Created { .. }) => true,
            Thing::Department(of) => {
                let department = self.departments.get(&Self::department_id(of));
                department.is_none_or(|department| department.parent.as_ref().is_some_and(is_created))
            }
            Thing::Leaders(of) => {
                let department = self.departments.get(&Self::department_id(of));
                department.is_none_or(|department| department.leaders.iter().any(is_created))
            }
            Thing::Person(of) => {
                let person = self.people.get(&Self::user_id(of));
                person.is_none_or(|person| person.departments.iter().any(is_created))
            }
        }
    }

    /// Whether a department is another one or somewhere below it.
    pub fn is_within(&self, department: &str, above: &str) -> bool {
        let mut next = Some(department);
        while let Some(id) = next {
            if id == above {
                return true;
            }
            next = self.departments.get(id).and_then(|department| department.parent.as_deref());
        }
        false
    }

    /// The department with an `openDepartmentId`.
    pub fn by_open_id(&self, open_id: &str) -> Option<(&String, &Department)> {
        self.departments.iter().find(|(_, department)| department.open_id.as_deref() == Some(open_id))
    }

    /// The names from below the root.
    pub fn path(&self, department: &str) -> String {
        let mut names = Vec::new();
        let mut next = self.departments.get(department);
        while let Some(Department { parent: Some(parent), name, .. }) = next {
            names.push(name.as_str());
            next = self.departments.get(parent);
        }
        names.reverse();
        names.join("/")
    }
}
