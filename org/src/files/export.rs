//! From the service to files that `parse` reads again.

use serde_json::Value;
use tsify::Tsify;

use super::export_tables::{departments_csv, people_csv};
use crate::desired::ROOT;
use crate::json::{self, Json};
use crate::ordered::{Map, Set};
use crate::snapshot::{OrganizationSnapshot, SnapshotDepartment, SnapshotPerson};

/// Options of an export.
#[derive(Debug, Clone, Default, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
pub struct ExportOptions {
    /// Default: `csv`.
    #[tsify(optional)]
    pub format: ExportFormat,
    /// Id of a department: only what is below it is written. Default: the whole organization.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    pub scope: Option<String>,
}

/// A format of files.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum ExportFormat {
    /// `departments.csv` and `people.csv`.
    #[default]
    Csv,
    /// `organization.json`.
    Json,
}

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ExportedFile {
    /// Name of the file.
    pub name: String,
    /// Its text, to be written as UTF-8. CSV begins with a byte order mark, without which Excel takes it for another encoding.
    pub content: String,
}

/// Why nothing is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportError {
    /// No department has the id of `scope`.
    UnknownScope,
    /// This department is below nothing that the snapshot has, or below itself.
    Inconsistent(String),
}

/// Writes what is in scope. A list without entries is left out, for a file without rows is refused when it is read; so an empty
/// organization gives no file.
///
/// # Errors
///
/// No department has the id of `scope`.
pub fn export(
    snapshot: &OrganizationSnapshot,
    options: &ExportOptions,
) -> Result<Vec<ExportedFile>, ExportError> {
    let top = top(snapshot, options.scope.as_deref())?;
    let scope = Scope::new(snapshot, top);
    scope.check(snapshot)?;
    let departments: Vec<&SnapshotDepartment> = scope.departments(snapshot);
    let people: Vec<&SnapshotPerson> =
        snapshot.people.iter().filter(|person| scope.memberships(person).next().is_some()).collect();
    let mut files = Vec::new();
    match options.format {
        ExportFormat::Csv => {
            if !departments.is_empty() {
                files.push(file("departments.csv", departments_csv(&departments, &scope)));
            }
            if !people.is_empty() {
                files.push(file("people.csv", people_csv(&people, &scope)));
            }
        }
        ExportFormat::Json => {
            let mut document = serde_json::Map::new();
            if !departments.is_empty() {
                let list = departments.iter().map(|department| department_json(department, &scope)).collect();
                document.insert("departments".to_owned(), Value::Array(list));
            }
            if !people.is_empty() {
                let list = people.iter().map(|person| person_json(person, &scope)).collect();
                document.insert("people".to_owned(), Value::Array(list));
            }
            if !document.is_empty() {
                // Maps of values have text keys alone, so that writing cannot fail.
                let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
                text.push('\n');
                files.push(file("organization.json", text));
            }
        }
    }
    Ok(files)
}

fn file(name: &str, content: String) -> ExportedFile {
    ExportedFile { name: name.to_owned(), content }
}

/// The department below which everything is in scope.
fn top<'a>(snapshot: &'a OrganizationSnapshot, scope: Option<&str>) -> Result<&'a str, ExportError> {
    let Some(scope) = scope.filter(|scope| *scope != ROOT) else {
        return Ok(&snapshot.root_department_id);
    };
    let by_id = snapshot.departments.iter().find(|department| department.department_id == scope);
    let by_open_id = || {
        snapshot.departments.iter().find(|department| department.open_department_id.as_deref() == Some(scope))
    };
    by_id
        .or_else(by_open_id)
        .map(|department| department.department_id.as_str())
        .ok_or(ExportError::UnknownScope)
}

/// What is in scope, and how its departments are named in files.
pub(super) struct Scope<'a> {
    /// Names of departments by their ids in the service.
    keys: Map<&'a str, &'a str>,
    top: &'a str,
    /// Whether the whole organization is in scope, with the memberships of its root.
    whole: bool,
}

impl<'a> Scope<'a> {
    fn new(snapshot: &'a OrganizationSnapshot, top: &'a str) -> Self {
        let mut children: Map<&str, Vec<&SnapshotDepartment>> = Map::new();
        for department in &snapshot.departments {
            if let Some(parent) = &department.parent_department_id {
                children.entry(parent).or_default().push(department);
            }
        }
        let ids: Set<&str> =
            snapshot.departments.iter().map(|department| department.department_id.as_str()).collect();
        let mut keys = Map::new();
        let mut used: Set<&str> = Set::new();
        let mut left = vec![top];
        while let Some(parent) = left.pop() {
            for department in children.remove(parent).unwrap_or_default() {
                let id = department.department_id.as_str();
                if id == snapshot.root_department_id {
                    continue;
                }
                // An id that cannot stand for this department alone is not used.
                let key = department
                    .open_department_id
                    .as_deref()
                    .filter(|key| !key.trim().is_empty() && *key != ROOT && !ids.contains(key))
                    .filter(|key| used.insert(key))
                    .unwrap_or(id);
                keys.insert(id, key);
                left.push(id);
            }
        }
        Self { keys, top, whole: top == snapshot.root_department_id }
    }

    /// A department that hangs below no other would be left out of the files, and then count as one that is to go.
    fn check(&self, snapshot: &OrganizationSnapshot) -> Result<(), ExportError> {
        let mut ids = snapshot.departments.iter().map(|department| department.department_id.as_str());
        match ids.find(|id| self.whole && *id != self.top && !self.keys.contains_key(*id)) {
            Some(id) => Err(ExportError::Inconsistent(id.to_owned())),
            None => Ok(()),
        }
    }

    /// The departments in scope, parents before children.
    fn departments(&self, snapshot: &'a OrganizationSnapshot) -> Vec<&'a SnapshotDepartment> {
        snapshot
            .departments
            .iter()
            .filter(|department| self.keys.contains_key(department.department_id.as_str()))
            .collect()
    }

    /// How a department in scope is named.
    pub fn key(&self, department_id: &str) -> Option<&'a str> {
        match self.keys.get(department_id) {
            Some(key) => Some(key),
            None if self.whole && department_id == self.top => Some(ROOT),
            None => None,
        }
    }

    /// How the parent is named; nothing for the departments at the top.
    pub fn parent_key(&self, department: &SnapshotDepartment) -> Option<&'a str> {
        self.keys.get(department.parent_department_id.as_deref()?).copied()
    }

    /// How the departments of a person are named, those out of scope left out.
    pub fn memberships(&self, person: &'a SnapshotPerson) -> impl Iterator<Item = &'a str> {
        person.department_ids.iter().filter_map(|id| self.key(id))
    }

    /// How the main department of a person is named, if it is in scope.
    pub fn main(&self, person: &SnapshotPerson) -> Option<&'a str> {
        let main = person.main_department_id.as_ref()?;
        person.department_ids.contains(main).then(|| self.key(main)).flatten()
    }
}

fn department_json(department: &SnapshotDepartment, scope: &Scope<'_>) -> Value {
    let mut object = json::object(vec![
        ("id", scope.key(&department.department_id).into()),
        ("departmentId", department.department_id.as_str().into()),
        ("parent", scope.parent_key(department).into()),
        ("name", department.name.as_str().into()),
        ("description", department.description.as_deref().unwrap_or_default().into()),
        ("leaders", json::texts(&mut department.leader_user_ids.iter().map(String::as_str))),
        ("virtual", department.is_virtual.into()),
    ]);
    if let Value::Object(fields) = &mut object {
        if let Some(code) = department.code.as_ref().filter(|code| !code.is_empty()) {
            fields.insert("code".to_owned(), Value::String(code.clone()));
        }
        if !department.custom.is_empty() {
            fields.insert("custom".to_owned(), Value::Object(json::fields_of(&department.custom)));
        }
    }
    object
}

fn person_json(person: &SnapshotPerson, scope: &Scope<'_>) -> Value {
    let mut object = serde_json::Map::new();
    let texts = [
        ("userId", Some(person.user_id.as_str())),
        ("username", person.username.as_deref()),
        ("email", person.email.as_deref()),
        ("phone", person.phone.as_deref()),
        ("externalId", person.external_id.as_deref()),
        ("name", person.name.as_deref()),
    ];
    for (name, text) in texts {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            object.insert(name.to_owned(), Value::String(text.to_owned()));
        }
    }
    object.insert("departments".to_owned(), json::texts(&mut scope.memberships(person)));
    if let Some(main) = scope.main(person) {
        object.insert("main".to_owned(), Value::String(main.to_owned()));
    }
    Value::Object(object)
}
