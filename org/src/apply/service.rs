//! What is known of the service during a run: what was read, and what the run's own calls have changed since.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::digest::{DepartmentState, of_department, of_leaders, of_person};
use crate::ordered::{Map, Set};

/// What is known of the departments and the people.
#[derive(Debug, Default)]
pub struct Service {
    /// Departments by id, the root included.
    pub departments: Map<String, Department>,
    /// People by id: those that were read or created.
    pub people: Map<String, Person>,
    /// Whether the last list of all departments had none.
    pub lists_nothing: bool,
    by_open_id: BTreeMap<String, String>,
    by_code: BTreeMap<String, String>,
}

/// A department.
#[derive(Debug, Clone, Default)]
pub struct Department {
    /// Id of the parent; empty for the root.
    pub parent: String,
    /// Name.
    pub name: String,
    /// Id chosen by whoever created it, or an empty text.
    pub open_id: String,
    /// Code, or an empty text.
    pub code: String,
    /// Description, or an empty text.
    pub description: String,
    /// Custom fields, those without a value too.
    pub custom: BTreeMap<String, Value>,
    /// User ids of the leaders.
    pub leaders: Set<String>,
    /// Whether this run has compared or written it: a further comparison would tell nothing new.
    pub vouched: bool,
    /// The same for the leaders.
    pub leaders_vouched: bool,
    /// The number of the last request that wrote it, and which of them is under way.
    pub written: u32,
    /// How many writes are under way.
    pub writing: u32,
    /// How many of them replace its leaders, and how many replace the memberships of somebody in it: they must not meet, because
    /// memberships are sent with the leader role.
    pub leaders_writing: u32,
    /// The others of these.
    pub members_writing: u32,
    /// The step after which nobody knows who leads it.
    pub leaders_unknown: Option<usize>,
}

impl Department {
    /// Reads what the service answers. Missing fields are no error.
    #[must_use]
    pub fn read(value: &Value, root: &str) -> Self {
        let mut department = Department {
            parent: parent_of(value, root),
            name: text(value, "name"),
            open_id: text(value, "openDepartmentId"),
            code: text(value, "code"),
            description: text(value, "description"),
            ..Department::default()
        };
        for (name, value) in value.get("customData").and_then(Value::as_object).into_iter().flatten() {
            department.custom.insert(name.clone(), value.clone());
        }
        department.leaders = texts(value, "leaderUserIds").collect();
        department
    }

    /// Digest of what the department says of itself.
    #[must_use]
    pub fn digest(&self) -> String {
        of_department(&DepartmentState {
            parent: &self.parent,
            name: &self.name,
            code: &self.code,
            description: &self.description,
            custom: &self.custom,
        })
    }

    /// Digest of its leaders.
    #[must_use]
    pub fn leaders_digest(&self) -> String {
        of_leaders(self.leaders.iter().map(String::as_str))
    }
}

/// A person.
#[derive(Debug, Clone, Default)]
pub struct Person {
    /// Ids of the departments, of every organization.
    pub departments: Set<String>,
    /// Id of the main one.
    pub main: Option<String>,
    /// Whether the service has the person.
    pub exists: bool,
    /// Whether this run has compared or written the memberships.
    pub vouched: bool,
    /// What somebody else has changed: no further step of the run touches this person.
    pub stale: bool,
}

impl Person {
    /// Reads what the service answers.
    #[must_use]
    pub fn read(value: &Value) -> Self {
        let main = text(value, "mainDepartmentId");
        Person {
            departments: texts(value, "departmentIds").collect(),
            main: Some(main).filter(|main| !main.is_empty()),
            exists: true,
            ..Person::default()
        }
    }

    /// Digest of the memberships.
    #[must_use]
    pub fn digest(&self) -> String {
        of_person(self.departments.iter().map(String::as_str), self.main.as_deref())
    }

    /// What the service makes of an added department: the first one becomes the main one.
    pub fn add(&mut self, department: &str) {
        if self.departments.is_empty() {
            self.main = Some(department.to_owned());
        }
        self.departments.insert(department.to_owned());
    }

    /// What the service makes of a removed one: no other becomes the main one.
    pub fn remove(&mut self, department: &str) {
        self.departments.remove(department);
        if self.main.as_deref() == Some(department) {
            self.main = None;
        }
    }
}

impl Service {
    /// Takes a list of all departments, which was asked for by request `asked`. What the run itself wrote since then is newer.
    ///
    /// # Errors
    /// What the list contradicts itself in: what is missing in it must not pass for deleted.
    pub fn take_departments(&mut self, data: &Value, asked: u32, root: &str) -> Result<(), String> {
        let list = data.get("list").and_then(Value::as_array).ok_or("list")?;
        complete(list, data, root)?;
        self.lists_nothing = list.iter().all(|row| text(row, "departmentId") == root);
        let mut known = std::mem::take(&mut self.departments);
        for value in list {
            let id = text(value, "departmentId");
            let newer = known.remove(&id).filter(|known| known.writing > 0 || known.written > asked);
            self.departments.insert(id, newer.unwrap_or_else(|| Department::read(value, root)));
        }
        let newer =
            known.into_iter().filter(|(id, old)| id == root || old.writing > 0 || old.written > asked);
        self.departments.extend(newer);
        self.departments.entry(root.to_owned()).or_default();
        for (id, department) in &self.departments {
            for (key, index) in
                [(&department.open_id, &mut self.by_open_id), (&department.code, &mut self.by_code)]
            {
                if !key.is_empty() {
                    index.insert(key.clone(), id.clone());
                }
            }
        }
        Ok(())
    }

    /// The department with this `openDepartmentId`, or this code.
    #[must_use]
    pub fn by_key(&self, open_id: Option<&str>, code: Option<&str>) -> Option<(&str, &Department)> {
        let by =
            |index: &BTreeMap<String, String>, key: Option<&str>| key.and_then(|key| index.get(key)).cloned();
        let id = by(&self.by_open_id, open_id).or_else(|| by(&self.by_code, code))?;
        self.departments.get_key_value(&id).map(|(id, department)| (id.as_str(), department))
    }

    /// Notes that somebody who left a department no longer leads it.
    pub fn end_leader(&mut self, department: &str, user: &str) {
        self.set_leader(department, user, false);
    }

    /// Notes who leads a department. The run itself has changed that: it knows.
    pub fn set_leader(&mut self, department: &str, user: &str, leads: bool) {
        if let Some(department) = self.departments.get_mut(department) {
            let changed = if leads {
                department.leaders.insert(user.to_owned())
            } else {
                department.leaders.remove(user)
            };
            department.leaders_vouched |= changed;
        }
    }
}

/// Whether all rows of a list of departments hang together, and none lacks its children. Else names the contradiction.
fn complete(list: &[Value], data: &Value, root: &str) -> Result<(), String> {
    // The API describes the total as a flag in one place.
    if data.get("totalCount").and_then(Value::as_u64).is_some_and(|total| total != list.len() as u64) {
        return Err("totalCount".to_owned());
    }
    let ids: Set<String> = list.iter().map(|row| text(row, "departmentId")).collect();
    if ids.len() != list.len() || ids.contains("") {
        return Err("departmentId".to_owned());
    }
    // The root is not always in the list, and what it is below is another thing.
    let rows = || list.iter().filter(|row| text(row, "departmentId") != root);
    let mut below: Map<String, Vec<String>> = Map::new();
    for row in rows() {
        below.entry(parent_of(row, root)).or_default().push(text(row, "departmentId"));
    }
    let lacks_children =
        |row: &&Value| has_children(row) == Some(true) && !below.contains_key(&text(row, "departmentId"));
    if let Some(row) = rows().find(lacks_children) {
        return Err(text(row, "departmentId"));
    }
    // What is below a department that is not there, or below itself, is reached from nowhere.
    let (mut open, mut reached) = (vec![root.to_owned()], Set::new());
    while let Some(id) = open.pop() {
        open.extend(below.remove(&id).unwrap_or_default());
        reached.insert(id);
    }
    let lost = rows().map(|row| text(row, "departmentId")).find(|id| !reached.contains(id));
    lost.map_or(Ok(()), Err)
}

/// The id of the parent: a child of the root may name it by the word, or name nothing. `read.js` takes both.
fn parent_of(row: &Value, root: &str) -> String {
    let parent = text(row, "parentDepartmentId");
    let is_top = text(row, "departmentId") != root && matches!(parent.as_str(), "" | "root");
    if is_top { root.to_owned() } else { parent }
}

/// Whether a row says that there are departments below it.
pub fn has_children(value: &Value) -> Option<bool> {
    value.get("hasChildren").and_then(Value::as_bool)
}

/// A field that is a text, or an empty one.
#[must_use]
pub fn text(value: &Value, name: &str) -> String {
    value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A field that is a list of texts.
pub fn texts<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = String> + use<'a> {
    let list = value.get(name).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_list_hangs_together_whatever_the_root_is_below() {
        let list = |rows: Value| Service::default().take_departments(&json!({ "list": rows }), 1, "r");
        let row = |id: &str, parent: &str| json!({ "departmentId": id, "parentDepartmentId": parent });
        assert_eq!(list(json!([row("r", "org-1"), row("a", "r"), row("b", "a")])), Ok(()));
        assert_eq!(list(json!([row("a", "r"), row("b", "x")])), Err("b".to_owned()));
        assert_eq!(list(json!([row("r", ""), row("a", "b"), row("b", "a")])), Err("a".to_owned()));
        let mut parent = row("a", "r");
        parent["hasChildren"] = true.into();
        assert_eq!(list(json!([parent])), Err("a".to_owned()));
    }

    #[test]
    fn a_child_of_the_root_may_name_it_by_the_word_or_not_at_all() {
        let digests = ["root", "", "root-id"].map(|parent| {
            let mut service = Service::default();
            let row = json!({ "departmentId": "d1", "name": "Sales", "parentDepartmentId": parent });
            assert_eq!(service.take_departments(&json!({ "list": [row] }), 1, "root-id"), Ok(()));
            service.departments.get("d1").map(Department::digest)
        });
        assert!(digests.iter().all(|digest| digest.is_some() && *digest == digests[2]));
    }
}
