//! The steps that change who is in which department: new people, additions, replaced memberships, removals.

use std::collections::BTreeMap;

use serde_json::Value;

use super::memberships::{BATCH, Change, Wanted};
use super::model::{DepartmentIndex, Model, PersonIndex};
use super::step::{Action, Membership, NewPerson, PersonRef};
use super::steps::{Draft, StepIndex, Steps, Touched};
use crate::desired::{DesiredPerson, Place};
use crate::ordered::{Map, Set};

/// Plans people who are created, with their departments.
pub fn create(model: &mut Model, steps: &mut Steps, people: &[(PersonIndex, &DesiredPerson, Wanted)]) {
    for batch in people.chunks(BATCH) {
        let id = steps.next_id();
        let mut needs = Set::new();
        let mut new_people = Vec::new();
        for (index, (person, desired, wanted)) in (0_u32..).zip(batch) {
            let mut departments = wanted.departments.clone();
            let main = wanted.main.or_else(|| departments.first().copied());
            if let Some(at) = departments.iter().position(|department| Some(*department) == main) {
                let main = departments.remove(at);
                departments.insert(0, main);
            }
            needs.extend(departments.iter().filter_map(|department| steps.creation_of(*department)));
            new_people.push(NewPerson {
                fields: fields(desired),
                departments: departments.iter().map(|index| model[*index].reference.clone()).collect(),
                place: desired.place,
            });
            model[*person].reference = PersonRef::Created { step: id.clone(), index };
        }
        let target = batch.first().map(|(person, ..)| model[*person].label.clone()).unwrap_or_default();
        let rows = batch.iter().map(|(_, desired, _)| desired.place).collect();
        let touches = batch.iter().map(|(person, ..)| Touched::Person(*person)).collect();
        let draft =
            Draft { action: Action::CreatePeople { people: new_people }, target, rows, touches, needs };
        steps.push(model, draft, |model| {
            for (person, _, wanted) in batch {
                for department in &wanted.departments {
                    join(model, *person, *department);
                }
                model[*person].main = wanted.main.or_else(|| wanted.departments.first().copied());
            }
        });
    }
}

fn fields(desired: &DesiredPerson) -> BTreeMap<String, Value> {
    let DesiredPerson { username, email, phone, external_id, name, fields, .. } = desired;
    let named = [
        ("username", username),
        ("email", email),
        ("phone", phone),
        ("externalId", external_id),
        ("name", name),
    ];
    let mut all = fields.clone();
    for (field, value) in named {
        if let Some(value) = value {
            all.insert(field.to_owned(), value.clone().into());
        }
    }
    all
}

/// Plans additions, department by department.
pub fn add(model: &mut Model, steps: &mut Steps, changes: &[Change]) {
    for (department, people) in by_department(changes, |change| &change.added) {
        for batch in people.chunks(BATCH) {
            let needs = steps.creation_of(department).into_iter().collect();
            let action = Action::AddMembers {
                department: model[department].reference.clone(),
                people: batch.iter().map(|(person, _)| model[*person].reference.clone()).collect(),
            };
            let touches = batch.iter().map(|(person, _)| Touched::Person(*person)).collect();
            steps.push(model, drafted(model, department, action, batch, touches, needs), |model| {
                for (person, _) in batch {
                    if model[*person].departments.is_empty() {
                        model[*person].main = Some(department);
                    }
                    join(model, *person, department);
                }
            });
        }
    }
}

/// Plans removals, department by department.
pub fn remove(model: &mut Model, steps: &mut Steps, changes: &[Change]) {
    for (department, people) in by_department(changes, |change| &change.removed) {
        for batch in people.chunks(BATCH) {
            let action = Action::RemoveMembers {
                department: model[department].reference.clone(),
                people: batch.iter().map(|(person, _)| model[*person].reference.clone()).collect(),
            };
            let mut touches: Vec<_> = batch.iter().map(|(person, _)| Touched::Person(*person)).collect();
            if batch.iter().any(|(person, _)| model[department].leaders.contains(person)) {
                touches.push(Touched::Leaders(department));
            }
            // Who was a leader until a step before: that step is made for leaders who are still there.
            let needs = steps.last(Touched::Leaders(department)).into_iter().collect();
            let draft = drafted(model, department, action, batch, touches, needs);
            steps.push(model, draft, |model| {
                for (person, _) in batch {
                    part(model, *person, department);
                }
            });
            batch.iter().for_each(|(person, _)| steps.note_leaver(*person, department));
        }
    }
}

/// Plans calls that replace all memberships of a person.
pub fn replace(model: &mut Model, steps: &mut Steps, changes: &[Change]) {
    for Change { person, added, removed, main, place } in changes {
        let before = memberships(model, *person);
        let mut touches = vec![Touched::Person(*person)];
        let led = removed.iter().filter(|index| model[**index].leaders.contains(person));
        touches.extend(led.map(|index| Touched::Leaders(*index)));
        let mut needs: Set<StepIndex> = added.iter().filter_map(|index| steps.creation_of(*index)).collect();
        // It says of each department who leads it, as an earlier step has set it.
        let stays = model[*person].departments.iter().chain(added);
        needs.extend(stays.filter_map(|index| steps.last(Touched::Leaders(*index))));
        let change = |model: &mut Model| {
            added.iter().for_each(|department| join(model, *person, *department));
            removed.iter().for_each(|department| part(model, *person, *department));
            model[*person].main = *main;
        };
        // What it becomes is known when the model has changed: the action is completed then.
        let action =
            Action::SetMemberships { person: model[*person].reference.clone(), before, after: Vec::new() };
        let target = model[*person].label.clone();
        steps.push(model, Draft { action, target, rows: vec![*place], touches, needs }, change);
        removed.iter().for_each(|department| steps.note_leaver(*person, *department));
        if let Some(Action::SetMemberships { after, .. }) = steps.list.last_mut().map(|step| &mut step.action)
        {
            *after = memberships(model, *person);
        }
    }
}

fn memberships(model: &Model, person: PersonIndex) -> Vec<Membership> {
    let has = &model[person];
    let of = |department: &DepartmentIndex| Membership {
        department: model[*department].reference.clone(),
        is_main: has.main == Some(*department),
        is_leader: model[*department].leaders.contains(&person),
    };
    has.departments.iter().map(of).collect()
}

type People = Vec<(PersonIndex, Place)>;

fn by_department(
    changes: &[Change],
    of: impl Fn(&Change) -> &Set<DepartmentIndex>,
) -> Map<DepartmentIndex, People> {
    let mut by_department: Map<_, People> = Map::new();
    for change in changes {
        for department in of(change) {
            by_department.entry(*department).or_default().push((change.person, change.place));
        }
    }
    by_department
}

fn drafted(
    model: &Model,
    department: DepartmentIndex,
    action: Action,
    batch: &[(PersonIndex, Place)],
    touches: Vec<Touched>,
    needs: Set<StepIndex>,
) -> Draft {
    let rows = batch.iter().map(|(_, place)| *place).collect();
    Draft { action, target: model.path(department), rows, touches, needs }
}

fn join(model: &mut Model, person: PersonIndex, department: DepartmentIndex) {
    model[person].departments.insert(department);
    model[department].members.insert(person);
}

fn part(model: &mut Model, person: PersonIndex, department: DepartmentIndex) {
    model[person].departments.remove(&department);
    if model[person].main == Some(department) {
        model[person].main = None;
    }
    model[department].members.remove(&person);
    model[department].leaders.remove(&person);
}
