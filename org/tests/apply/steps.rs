//! A step of a plan for the model: what it needs, and the digests of what it touches.

use std::collections::{BTreeMap, BTreeSet};

use genauth_org::desired::Place;
use genauth_org::digest::{DepartmentState, of_department, of_leaders, of_person};
use genauth_org::plan::step::{Action, DepartmentRef, PersonRef, Step, Thing, Touch};

use crate::plans::Builder;
use crate::service::Model;

impl Builder {
    pub fn next_id(&self) -> String {
        format!("s{}", self.steps.len() + 1)
    }

    pub fn step(
        &mut self,
        action: Action,
        names: &[&str],
        things: &[Thing],
        does: impl FnOnce(&mut Model),
    ) -> String {
        let id = self.next_id();
        let before: Vec<Option<String>> = things.iter().map(|thing| self.digest(thing)).collect();
        let mut needs: BTreeSet<String> = BTreeSet::new();
        let moves = matches!(action, Action::MoveDepartment { .. } | Action::ArchiveDepartment { .. });
        let deletes = matches!(action, Action::DeleteDepartment { .. });
        if moves || deletes {
            needs.extend(self.tree.clone());
        }
        for name in names {
            if deletes {
                needs.extend(self.named.get(*name).into_iter().flatten().cloned());
                needs.extend(self.steps.iter().map(|step| step.id.clone()));
            }
            needs.extend(name.strip_prefix('@').map(str::to_owned));
            self.named.entry((*name).to_owned()).or_default().insert(id.clone());
        }
        match &action {
            Action::SetLeaders { after, .. } => needs.extend(after.iter().filter_map(creator)),
            // Leader roles end with memberships.
            Action::RemoveMembers { .. } | Action::SetMemberships { .. } => {
                needs.extend(
                    self.last
                        .iter()
                        .filter(|(thing, _)| matches!(thing, Thing::Leaders(_)))
                        .map(|(_, step)| step.clone()),
                );
            }
            _ => {}
        }
        for thing in things {
            needs.extend(self.last.get(thing).cloned());
            if let Thing::Person(person) = thing {
                needs.extend(creator(person));
            }
            self.last.insert(thing.clone(), id.clone());
        }
        needs.remove(&id);
        does(&mut self.planned);
        let after = things.iter().map(|thing| self.digest(thing));
        let touches = things.iter().cloned().zip(before).zip(after).map(|((thing, before), after)| Touch {
            thing,
            before,
            after,
        });
        let rows = vec![Place { file: 0, row: self.steps.len() as u32 + 2 }];
        self.steps.push(Step {
            id: id.clone(),
            action,
            target: format!("=target of {id}"),
            needs: needs.into_iter().collect(),
            rows,
            touches: touches.collect(),
        });
        id
    }

    /// `None` where the plan cannot know an id.
    fn digest(&self, thing: &Thing) -> Option<String> {
        let known = |id: &str| !id.starts_with('@');
        match thing {
            Thing::Department(DepartmentRef::Stored { department_id: id }) => {
                let one = self.planned.departments.get(id).filter(|one| known(&one.parent))?;
                let (code, description, custom) = (&one.code, &one.description, &BTreeMap::new());
                Some(of_department(&DepartmentState {
                    parent: &one.parent,
                    name: &one.name,
                    code,
                    description,
                    custom,
                }))
            }
            Thing::Leaders(DepartmentRef::Stored { department_id: id }) => {
                let leaders = &self.planned.departments.get(id)?.leaders;
                leaders.iter().all(|id| known(id)).then(|| of_leaders(leaders.iter().map(String::as_str)))
            }
            Thing::Person(PersonRef::Stored { user_id }) => {
                let one = self.planned.people.get(user_id)?;
                let all = one.departments.iter().all(|id| known(id));
                all.then(|| of_person(one.departments.iter().map(String::as_str), one.main.as_deref()))
            }
            _ => None,
        }
    }
}

fn creator(person: &PersonRef) -> Option<String> {
    match person {
        PersonRef::Stored { .. } => None,
        PersonRef::Created { step, .. } => Some(step.clone()),
    }
}

pub fn department(id: &str) -> DepartmentRef {
    match id.strip_prefix('@') {
        Some(step) => DepartmentRef::Created { step: step.into() },
        None => DepartmentRef::Stored { department_id: id.into() },
    }
}

pub fn person(id: &str) -> PersonRef {
    match id.strip_prefix('@').and_then(|rest| rest.split_once('.')) {
        Some((step, index)) => PersonRef::Created { step: step.into(), index: index.parse().unwrap() },
        None => PersonRef::Stored { user_id: id.into() },
    }
}
