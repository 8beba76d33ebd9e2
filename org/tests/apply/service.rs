//! A model of the service: the rules of its calls that a plan depends on.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

/// Its root department.
pub const ROOT: &str = "root-id";

/// The departments and people of the service.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Model {
    pub departments: BTreeMap<String, Department>,
    pub people: BTreeMap<String, Person>,
    created: u32,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Department {
    pub parent: String,
    pub name: String,
    pub open_id: String,
    pub code: String,
    pub description: String,
    pub leaders: BTreeSet<String>,
    /// Of another organization.
    pub foreign: bool,
}

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Person {
    pub username: String,
    pub departments: BTreeSet<String>,
    pub main: Option<String>,
}

type Answer = Result<Value, String>;

impl Model {
    pub fn call(&mut self, call: &str, input: &Value) -> Answer {
        let data = match call {
            "getAllDepartments" => {
                self.list(|_, department| !department.foreign && !department.parent.is_empty())
            }
            "getDepartment" => self.one(&id(input)?)?,
            "getUserBatch" => self.users(input),
            "getUserDepartments" => self.memberships(input)?,
            "listDepartmentMemberIds" => {
                let id = id(input)?;
                json!(
                    self.people
                        .iter()
                        .filter(|(_, one)| one.departments.contains(&id))
                        .map(|(id, _)| id)
                        .collect::<Vec<_>>()
                )
            }
            "createDepartment" => self.create(input)?,
            "updateDepartment" => self.update(input)?,
            "deleteDepartment" => self.delete(&id(input)?)?,
            "addDepartmentMembers" => self.members(input, true)?,
            "removeDepartmentMembers" => self.members(input, false)?,
            "setUserDepartments" => self.set(input)?,
            "createUsersBatch" => self.create_users(input)?,
            other => panic!("no such call: {other}"),
        };
        Ok(json!({ "statusCode": 200, "data": data }))
    }

    fn list(&self, matches: impl Fn(&str, &Department) -> bool) -> Value {
        let found = self.departments.iter().filter(|(id, department)| matches(id, department));
        let list: Vec<Value> = found.map(|(id, _)| self.one(id).unwrap()).collect();
        json!({ "totalCount": list.len(), "list": list })
    }

    fn one(&self, id: &str) -> Answer {
        let department = self.departments.get(id).ok_or("not_found")?;
        let has_children = self.departments.values().any(|one| one.parent == id);
        let members = self.people.values().filter(|one| one.departments.contains(id)).count();
        Ok(json!({
            "hasChildren": has_children, "membersCount": members,
            "departmentId": id, "name": department.name, "parentDepartmentId": department.parent,
            "openDepartmentId": department.open_id, "code": department.code, "description": department.description,
            "leaderUserIds": department.leaders,
        }))
    }

    fn users(&self, input: &Value) -> Value {
        let by_name = input["userIdType"] == "username";
        let mut users = Vec::new();
        for key in input["userIds"].as_array().unwrap() {
            let key = key.as_str().unwrap();
            let found =
                self.people.iter().find(|(id, one)| if by_name { one.username == key } else { *id == key });
            users.extend(found.map(|(id, _)| self.user(id)));
        }
        assert!(users.len() <= 50);
        json!(users)
    }

    fn user(&self, id: &str) -> Value {
        let person = &self.people[id];
        json!({
            "userId": id, "username": person.username, "departmentIds": person.departments,
            "mainDepartmentId": person.main,
        })
    }

    fn memberships(&self, input: &Value) -> Answer {
        let user = input["userId"].as_str().unwrap();
        let person = self.people.get(user).ok_or("not_found")?;
        let row = |id: &String| {
            json!({
                "departmentId": id, "isLeader": self.departments[id].leaders.contains(user),
                "isMainDepartment": person.main.as_ref() == Some(id),
            })
        };
        let page = input["page"].as_u64().unwrap() as usize;
        let limit = input["limit"].as_u64().unwrap() as usize;
        let list: Vec<Value> =
            person.departments.iter().skip((page - 1) * limit).take(limit).map(row).collect();
        Ok(json!({ "totalCount": person.departments.len(), "list": list }))
    }

    fn create(&mut self, input: &Value) -> Answer {
        let text = |name: &str| input[name].as_str().unwrap_or_default().to_owned();
        let department = Department {
            parent: text("parentDepartmentId"),
            name: text("name"),
            open_id: text("openDepartmentId"),
            code: text("code"),
            description: text("description"),
            ..Department::default()
        };
        self.departments.get(&department.parent).ok_or("not_found")?;
        let taken = |one: &Department| {
            (!one.open_id.is_empty() && one.open_id == department.open_id)
                || (!one.code.is_empty() && one.code == department.code)
        };
        if self.departments.values().any(taken) {
            return Err("conflict".to_owned());
        }
        self.created += 1;
        let id = format!("new-{}", self.created);
        self.departments.insert(id.clone(), department);
        self.one(&id)
    }

    fn update(&mut self, input: &Value) -> Answer {
        let id = id(input)?;
        if let Some(parent) = input["parentDepartmentId"].as_str() {
            let mut above = parent.to_owned();
            while !above.is_empty() {
                if above == id {
                    return Err("api".to_owned());
                }
                above = self.departments.get(&above).ok_or("not_found")?.parent.clone();
            }
        }
        let department = self.departments.get_mut(&id).ok_or("not_found")?;
        for (name, field) in [
            ("name", &mut department.name),
            ("code", &mut department.code),
            ("description", &mut department.description),
            ("parentDepartmentId", &mut department.parent),
        ] {
            if let Some(text) = input[name].as_str() {
                *field = text.to_owned();
            }
        }
        if let Some(leaders) = input["leaderUserIds"].as_array() {
            department.leaders = leaders.iter().map(|id| id.as_str().unwrap().to_owned()).collect();
        }
        self.one(&id)
    }

    fn delete(&mut self, id: &str) -> Answer {
        self.departments.remove(id).ok_or("not_found")?;
        let below: Vec<String> =
            self.departments.iter().filter(|(_, one)| one.parent == id).map(|(id, _)| id.clone()).collect();
        for id in below {
            self.delete(&id)?;
        }
        for person in self.people.values_mut() {
            person.leave(id);
        }
        Ok(json!({ "success": true }))
    }

    fn members(&mut self, input: &Value, adds: bool) -> Answer {
        let department = id(input)?;
        let stored = self.departments.get_mut(&department).ok_or("not_found")?;
        let users: Vec<&str> =
            input["userIds"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
        assert!((1..=50).contains(&users.len()), "a batch of {}", users.len());
        if users.iter().any(|user| !self.people.contains_key(*user)) {
            return Err("not_found".to_owned());
        }
        for user in users {
            let person = self.people.get_mut(user).unwrap();
            if adds {
                person.join(&department);
            } else {
                person.leave(&department);
                stored.leaders.remove(user);
            }
        }
        Ok(json!({ "success": true }))
    }

    fn set(&mut self, input: &Value) -> Answer {
        let user = input["userId"].as_str().unwrap();
        let wanted = input["departments"].as_array().unwrap();
        assert!((1..=50).contains(&wanted.len()));
        let of = |one: &Value| one["departmentId"].as_str().unwrap().to_owned();
        if wanted.iter().any(|one| !self.departments.contains_key(&of(one))) {
            return Err("not_found".to_owned());
        }
        let person = self.people.get_mut(user).ok_or("not_found")?;
        for id in std::mem::take(&mut person.departments) {
            self.departments.get_mut(&id).unwrap().leaders.remove(user);
        }
        person.main = wanted.iter().find(|one| one["isMainDepartment"] == true).map(of);
        for one in wanted {
            person.departments.insert(of(one));
            if one["isLeader"] == true {
                self.departments.get_mut(&of(one)).unwrap().leaders.insert(user.to_owned());
            }
        }
        Ok(json!({ "success": true }))
    }

    fn create_users(&mut self, input: &Value) -> Answer {
        let list = input["list"].as_array().unwrap();
        assert!((1..=50).contains(&list.len()));
        if list.iter().any(|one| {
            self.people.values().any(|person| person.username == one["username"].as_str().unwrap())
        }) {
            return Err("conflict".to_owned());
        }
        let mut users = Vec::new();
        for one in list {
            self.created += 1;
            let id = format!("new-{}", self.created);
            let mut person =
                Person { username: one["username"].as_str().unwrap().to_owned(), ..Person::default() };
            for department in one["departmentIds"].as_array().into_iter().flatten() {
                person.join(department.as_str().unwrap());
            }
            self.people.insert(id.clone(), person);
            users.push(self.user(&id));
        }
        // No order is documented.
        users.reverse();
        Ok(json!(users))
    }
}

impl Person {
    pub fn join(&mut self, department: &str) {
        if self.departments.is_empty() {
            self.main = Some(department.to_owned());
        }
        self.departments.insert(department.to_owned());
    }

    fn leave(&mut self, department: &str) {
        self.departments.remove(department);
        if self.main.as_deref() == Some(department) {
            self.main = None;
        }
    }
}

fn id(input: &Value) -> Result<String, String> {
    input["departmentId"].as_str().map(str::to_owned).ok_or_else(|| "invalid_input".to_owned())
}
