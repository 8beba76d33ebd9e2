//! Plans for the model, made step by step: what a step does to the model is noted, so that the plan knows what comes out.

use std::collections::{BTreeMap, BTreeSet};

use genauth_org::desired::Place;
use genauth_org::plan::document::{OrganizationPlan, Totals};
use genauth_org::plan::options::PlanOptions;
use genauth_org::plan::step::{Action, DepartmentValues, Membership, NewPerson, Step, Thing};
use serde_json::json;

use crate::drive::sealed;
use crate::service::{Department, Model, Person, ROOT};
use crate::steps::{department, person};

/// A plan that grows.
pub struct Builder {
    /// The service as it is after the steps so far. What they create has ids that begin with `@`.
    pub planned: Model,
    pub steps: Vec<Step>,
    /// The last step that touched each thing, and all that name a department.
    pub last: BTreeMap<Thing, String>,
    pub named: BTreeMap<String, BTreeSet<String>>,
    pub tree: Option<String>,
}

impl Builder {
    pub fn new(model: &Model) -> Self {
        let (last, named) = (BTreeMap::new(), BTreeMap::new());
        Builder { planned: model.clone(), steps: Vec::new(), last, named, tree: None }
    }

    pub fn plan(&self) -> OrganizationPlan {
        sealed(OrganizationPlan {
            format_version: 1,
            id: String::new(),
            organization_code: "company".into(),
            root_department_id: ROOT.into(),
            options: PlanOptions::default(),
            files: vec!["people.csv".into()],
            totals: Totals::default(),
            limits: Vec::new(),
            questions: Vec::new(),
            refused: Vec::new(),
            missing: Vec::new(),
            steps: self.steps.clone(),
        })
    }

    pub fn create(&mut self, parent: &str, name: &str) -> String {
        let id = format!("@{}", self.next_id());
        let after = DepartmentValues {
            name: Some(name.into()),
            open_department_id: Some(format!("open-{name}")),
            ..DepartmentValues::default()
        };
        let stored = Department {
            parent: parent.into(),
            name: name.into(),
            open_id: format!("open-{name}"),
            ..Department::default()
        };
        let action = Action::CreateDepartment { parent: department(parent), after };
        self.step(action, &[parent], &[Thing::Department(department(&id))], |model| {
            model.departments.insert(id.clone(), stored);
        });
        id
    }

    pub fn describe(&mut self, id: &str, text: &str) {
        let after = DepartmentValues { description: Some(text.into()), ..DepartmentValues::default() };
        let action = Action::UpdateDepartment {
            department: department(id),
            before: DepartmentValues::default(),
            after,
        };
        self.step(action, &[id], &[Thing::Department(department(id))], |model| {
            model.departments.get_mut(id).unwrap().description = text.into();
        });
    }

    /// Does nothing if the department would come below itself.
    pub fn shift(&mut self, id: &str, to: &str, archive: bool) {
        let mut above = to.to_owned();
        while let Some(one) = self.planned.departments.get(&above) {
            if above == id {
                return;
            }
            above.clone_from(&one.parent);
        }
        let from = department(&self.planned.departments[id].parent);
        let (before, after) = (DepartmentValues::default(), DepartmentValues::default());
        let action = if archive {
            Action::ArchiveDepartment { department: department(id), from, to: department(to) }
        } else {
            Action::MoveDepartment { department: department(id), from, to: department(to), before, after }
        };
        self.tree = Some(self.step(action, &[id, to], &[Thing::Department(department(id))], |model| {
            model.departments.get_mut(id).unwrap().parent = to.into();
        }));
    }

    pub fn people(&mut self, names: &[&str], of: &str) -> Vec<String> {
        let step = self.next_id();
        let ids: Vec<String> = (0..names.len()).map(|index| format!("@{step}.{index}")).collect();
        let new = |(index, name): (usize, &&str)| NewPerson {
            fields: BTreeMap::from([("username".into(), json!(name))]),
            departments: vec![department(of)],
            place: Place { file: 0, row: index as u32 + 2 },
        };
        let action = Action::CreatePeople { people: names.iter().enumerate().map(new).collect() };
        let things: Vec<Thing> = ids.iter().map(|id| Thing::Person(person(id))).collect();
        self.step(action, &[of], &things, |model| {
            for (id, name) in ids.iter().zip(names) {
                let mut person = Person { username: (*name).into(), ..Person::default() };
                person.join(of);
                model.people.insert(id.clone(), person);
            }
        });
        ids
    }

    pub fn members(&mut self, id: &str, people: &[&str], adds: bool) {
        let planned = &self.planned.people;
        let people: Vec<&str> =
            people.iter().copied().filter(|one| planned[*one].departments.contains(id) != adds).collect();
        if people.is_empty() {
            return;
        }
        let list = people.iter().map(|id| person(id)).collect();
        let action = if adds {
            Action::AddMembers { department: department(id), people: list }
        } else {
            Action::RemoveMembers { department: department(id), people: list }
        };
        let mut things: Vec<Thing> = people.iter().map(|id| Thing::Person(person(id))).collect();
        if !adds && people.iter().any(|one| self.planned.departments[id].leaders.contains(*one)) {
            things.push(Thing::Leaders(department(id)));
        }
        self.step(action, &[id], &things, |model| {
            for one in people {
                if adds {
                    model.people.get_mut(one).unwrap().join(id);
                } else {
                    model.people.get_mut(one).unwrap().departments.remove(id);
                    let main = &mut model.people.get_mut(one).unwrap().main;
                    *main = main.take().filter(|main| main != id);
                    model.departments.get_mut(id).unwrap().leaders.remove(one);
                }
            }
        });
    }

    /// The first is the main one.
    pub fn set(&mut self, user: &str, of: &[&str]) {
        let stored = self.planned.people[user].clone();
        let foreign: Vec<&String> =
            stored.departments.iter().filter(|id| self.planned.departments[*id].foreign).collect();
        let leads = |id: &str| self.planned.departments[id].leaders.contains(user);
        let one = |id: &str, main: bool| Membership {
            department: department(id),
            is_main: main,
            is_leader: leads(id),
        };
        let before = stored.departments.iter().map(|id| one(id, stored.main.as_ref() == Some(id))).collect();
        let mut after: Vec<Membership> =
            of.iter().enumerate().map(|(index, id)| one(id, index == 0)).collect();
        // The plan does not know who leads what in other organizations.
        after.extend(foreign.iter().map(|id| Membership {
            department: department(id),
            is_main: false,
            is_leader: false,
        }));
        let kept: BTreeSet<String> =
            of.iter().map(|id| (*id).to_owned()).chain(foreign.into_iter().cloned()).collect();
        let action = Action::SetMemberships { person: person(user), before, after };
        let mut things = vec![Thing::Person(person(user))];
        let led = stored.departments.difference(&kept).filter(|id| leads(id));
        things.extend(led.map(|id| Thing::Leaders(department(id))));
        self.step(action, of, &things, |model| {
            for id in stored.departments.difference(&kept) {
                model.departments.get_mut(id).unwrap().leaders.remove(user);
            }
            let person = model.people.get_mut(user).unwrap();
            person.departments = kept;
            person.main = of.first().map(|id| (*id).to_owned());
        });
    }

    pub fn lead(&mut self, id: &str, people: &[&str]) {
        let list = |ids: &BTreeSet<String>| ids.iter().map(|id| person(id)).collect();
        let wanted: BTreeSet<String> = people.iter().map(|id| (*id).to_owned()).collect();
        let before = list(&self.planned.departments[id].leaders);
        let action = Action::SetLeaders { department: department(id), before, after: list(&wanted) };
        self.step(action, &[id], &[Thing::Leaders(department(id))], |model| {
            model.departments.get_mut(id).unwrap().leaders = wanted;
        });
    }

    /// Does nothing if something is in the department.
    pub fn delete(&mut self, id: &str) {
        let full = self.planned.people.values().any(|one| one.departments.contains(id))
            || self.planned.departments.values().any(|one| one.parent == id);
        if full {
            return;
        }
        let action =
            Action::DeleteDepartment { department: department(id), before: DepartmentValues::default() };
        self.step(action, &[id], &[Thing::Department(department(id))], |model| {
            model.departments.remove(id);
        });
    }
}
