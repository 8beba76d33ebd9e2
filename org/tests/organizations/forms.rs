//! Generated organizations as the service has them, and as files say them.

use genauth_org::desired::{self, DesiredDepartment, DesiredOrganization, DesiredPerson, Place};
use genauth_org::snapshot::{OrganizationSnapshot, SnapshotDepartment, SnapshotPerson};

use super::{Org, ROOT};

/// Id of the root department.
pub const ROOT_ID: &str = "r";

/// Id of a department of the service.
pub fn department_id(id: u8) -> String {
    if id == ROOT { ROOT_ID.to_owned() } else { format!("d{id}") }
}

/// The id that the files have for it.
pub fn open_id(id: u8) -> String {
    if id == ROOT { desired::ROOT.to_owned() } else { format!("D{id}") }
}

pub fn username(id: u8) -> String {
    format!("user{id}")
}

/// Ids of departments of other organizations.
pub fn foreign_ids(person: u8, count: u8) -> Vec<String> {
    (0..count).map(|index| format!("foreign{person}-{index}")).collect()
}

impl Org {
    /// As the service has it.
    pub fn snapshot(&self) -> OrganizationSnapshot {
        let root = SnapshotDepartment {
            department_id: ROOT_ID.to_owned(),
            name: "Root".to_owned(),
            ..SnapshotDepartment::default()
        };
        let departments = self.departments.iter().map(|(id, department)| SnapshotDepartment {
            department_id: department_id(*id),
            parent_department_id: Some(department_id(department.parent)),
            open_department_id: Some(open_id(*id)),
            code: department.code.clone(),
            name: department.name.clone(),
            description: department.description.clone(),
            leader_user_ids: department.leaders.iter().map(|leader| format!("u{leader}")).collect(),
            ..SnapshotDepartment::default()
        });
        let people = self.people.iter().map(|(id, human)| {
            let mut department_ids: Vec<_> = human.departments.iter().copied().map(department_id).collect();
            department_ids.extend(foreign_ids(*id, human.foreign));
            SnapshotPerson {
                user_id: format!("u{id}"),
                username: Some(username(*id)),
                main_department_id: human.main.map(department_id).or_else(|| department_ids.first().cloned()),
                department_ids,
                ..SnapshotPerson::default()
            }
        });
        OrganizationSnapshot {
            organization_code: "acme".to_owned(),
            root_department_id: ROOT_ID.to_owned(),
            departments: std::iter::once(root).chain(departments).collect(),
            people: people.collect(),
        }
    }

    /// What files see of a person's departments.
    pub fn seen(&self, scope: u8, departments: &[u8]) -> Vec<u8> {
        let is_seen = |id: &&u8| self.is_within(**id, scope) && (scope == ROOT || **id != scope);
        departments.iter().filter(is_seen).copied().collect()
    }

    /// As files say it, of what is below a scope, without some people.
    pub fn desired(&self, scope: u8, is_absent: impl Fn(u8) -> bool) -> DesiredOrganization {
        let inside = self.departments.iter().filter(|(id, _)| **id != scope && self.is_within(**id, scope));
        let departments = (2..).zip(inside).map(|(row, (id, department))| DesiredDepartment {
            key: open_id(*id),
            open_department_id: Some(open_id(*id)),
            parent: (department.parent != scope).then(|| open_id(department.parent)),
            name: department.name.clone(),
            code: department.code.clone(),
            description: department.description.clone(),
            leaders: Some(department.leaders.iter().copied().map(username).collect()),
            place: Place { file: 0, row },
            ..DesiredDepartment::default()
        });
        let listed = self.people.iter().filter(|(id, _)| !is_absent(**id));
        let people = listed.map(|(id, human)| {
            let departments = self.seen(scope, &human.departments);
            DesiredPerson {
                username: Some(username(*id)),
                main: human.main.filter(|main| departments.contains(main)).map(open_id),
                departments: Some(departments.into_iter().map(open_id).collect()),
                place: Place { file: 1, row: u32::from(*id) + 2 },
                ..DesiredPerson::default()
            }
        });
        DesiredOrganization {
            files: vec!["departments.csv".to_owned(), "people.csv".to_owned()],
            departments: Some(departments.collect()),
            people: Some(people.collect()),
        }
    }

    /// As files without ids say it: a department is named by its path. Of departments with the same path, the first is taken.
    pub fn desired_by_paths(&self) -> DesiredOrganization {
        let mut desired = self.desired(ROOT, |_| false);
        let path = |id: u8| {
            let mut names = Vec::new();
            let mut next = self.departments.get(&id);
            while let Some(department) = next {
                names.push(department.name.as_str());
                next = self.departments.get(&department.parent);
            }
            names.reverse();
            if names.is_empty() { desired::ROOT.to_owned() } else { names.join("/") }
        };
        let paths: std::collections::BTreeMap<_, _> =
            self.departments.keys().chain([&ROOT]).map(|id| (open_id(*id), path(*id))).collect();
        let renamed = |key: &mut String| {
            if let Some(path) = paths.get(key) {
                key.clone_from(path);
            }
        };
        let mut taken = std::collections::BTreeSet::new();
        for department in desired.departments.iter_mut().flatten() {
            renamed(&mut department.key);
            department.parent.iter_mut().for_each(renamed);
            department.open_department_id = None;
            department.code = None;
        }
        desired
            .departments
            .iter_mut()
            .for_each(|all| all.retain(|department| taken.insert(department.key.clone())));
        for person in desired.people.iter_mut().flatten() {
            person.departments.iter_mut().flatten().chain(&mut person.main).for_each(renamed);
            let mut once = std::collections::BTreeSet::new();
            person.departments.iter_mut().for_each(|all| all.retain(|key| once.insert(key.clone())));
        }
        desired
    }
}
