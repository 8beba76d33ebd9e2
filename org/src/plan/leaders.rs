//! Who leads which department.

use super::document::{RefusalCode, RefusedRow};
use super::model::{DepartmentIndex, Model, PersonIndex};
use super::people::PeopleKeys;
use super::step::{Action, PersonRef};
use super::steps::{Draft, Steps, Touched};
use crate::desired::{DesiredDepartment, Place};
use crate::ordered::{Map, Set};

/// The leaders that the files want of a department.
#[derive(Debug)]
pub struct WantedLeaders {
    /// Of which department.
    pub department: DepartmentIndex,
    /// Who.
    pub leaders: Set<PersonIndex>,
    /// The row.
    pub place: Place,
}

/// Finds the leaders that a department of the files names; none where one of them is nobody, or several.
pub fn wanted(
    desired: &DesiredDepartment,
    department: DepartmentIndex,
    keys: &PeopleKeys,
    model: &Model,
    refused: &mut Vec<RefusedRow>,
) -> Option<WantedLeaders> {
    let mut leaders = Set::new();
    for name in desired.leaders.as_ref()? {
        match keys.named(name)[..] {
            [one] => leaders.insert(one),
            [] => match model.person(name.trim()) {
                Some(one) => leaders.insert(one),
                None => {
                    let code = RefusalCode::UnknownPerson;
                    refused.push(RefusedRow { place: desired.place, code, found: name.clone() });
                    return None;
                }
            },
            _ => {
                let code = RefusalCode::AmbiguousPerson;
                refused.push(RefusedRow { place: desired.place, code, found: name.clone() });
                return None;
            }
        };
    }
    Some(WantedLeaders { department, leaders, place: desired.place })
}

/// Plans the leaders of departments. `creations` are the steps that create people.
pub fn set(model: &mut Model, steps: &mut Steps, wanted: &[&WantedLeaders]) {
    let mut creations = Map::new();
    for (index, step) in steps.list.iter().enumerate() {
        if matches!(step.action, Action::CreatePeople { .. }) {
            creations.insert(step.id.clone(), index);
        }
    }
    for WantedLeaders { department, leaders, place } in wanted {
        let (department, before) = (*department, model[*department].leaders.clone());
        if before == *leaders {
            continue;
        }
        let references = |people: &Set<PersonIndex>| {
            people.iter().map(|person| model[*person].reference.clone()).collect()
        };
        let mut needs: Set<_> = steps.creation_of(department).into_iter().collect();
        for person in leaders {
            // Who leaves the department would lose the role.
            needs.extend(steps.leaving(*person, department));
            if let PersonRef::Created { step, .. } = &model[*person].reference {
                needs.extend(creations.get(step));
            }
        }
        // A step that replaces memberships says of each who leads it, as it was before.
        let replaced =
            leaders.iter().chain(&before).filter_map(|person| steps.last(Touched::Person(*person)));
        needs.extend(replaced.filter(|step| {
            matches!(steps.list.get(*step).map(|step| &step.action), Some(Action::SetMemberships { .. }))
        }));
        let action = Action::SetLeaders {
            department: model[department].reference.clone(),
            before: references(&before),
            after: references(leaders),
        };
        let touches = vec![Touched::Leaders(department)];
        let draft = Draft { action, target: model.path(department), rows: vec![*place], touches, needs };
        steps.push(model, draft, |model| model[department].leaders.clone_from(leaders));
    }
}
