//! Departments of the service that the files do not have.

use super::document::MissingDepartment;
use super::membership_steps;
use super::memberships::Change;
use super::model::{DepartmentIndex, Model, PersonIndex};
use super::step::{Action, DepartmentRef, DepartmentValues};
use super::steps::{Draft, Steps, Touched};
use crate::desired::Place;
use crate::ordered::{Map, Set};

/// People whose memberships the files list: the row, and the departments in its order.
pub type Managed = Map<PersonIndex, (Place, Vec<DepartmentIndex>)>;

/// Those that stay, as they are listed in the plan.
#[must_use]
pub fn listed(model: &Model, missing: &Set<DepartmentIndex>) -> Vec<MissingDepartment> {
    let listed = |index: &DepartmentIndex| match &model[*index].reference {
        DepartmentRef::Stored { department_id } => Some(MissingDepartment {
            department_id: department_id.clone(),
            path: model.path(*index),
            people: u32::try_from(model[*index].members.len()).unwrap_or(u32::MAX),
        }),
        DepartmentRef::Created { .. } => None,
    };
    missing.iter().filter_map(listed).collect()
}

/// Moves the topmost ones below the archive; what is below them goes with them. Returns which ones are archived by it.
pub fn archive(
    model: &mut Model,
    steps: &mut Steps,
    missing: &Set<DepartmentIndex>,
    archive: DepartmentIndex,
) -> Set<DepartmentIndex> {
    // All is looked at before the first move: afterwards each that was moved is below the archive.
    let (mut archived, mut topmost) = (Set::new(), Vec::new());
    for department in missing {
        let above: Vec<_> = model.above(*department).collect();
        let Some(from) = above.first().copied().filter(|_| !above.contains(&archive)) else { continue };
        archived.insert(*department);
        if !above.iter().any(|above| missing.contains(above)) {
            topmost.push((*department, from));
        }
    }
    for (department, from) in &topmost {
        let from = *from;
        let target = model.path(*department);
        let needs = steps.departures(*department).collect();
        let action = Action::ArchiveDepartment {
            department: model[*department].reference.clone(),
            from: model[from].reference.clone(),
            to: model[archive].reference.clone(),
        };
        let touches = vec![Touched::Department(*department)];
        let draft = Draft { action, target, rows: Vec::new(), touches, needs };
        steps.push(model, draft, |model| model[*department].parent = Some(archive));
        steps.note_departure(from);
    }
    archived
}

/// Deletes from the bottom what nobody is in who is not in the files. `managed` are the people whose memberships the files list.
/// Returns which ones are deleted.
pub fn delete(
    model: &mut Model,
    steps: &mut Steps,
    missing: &Set<DepartmentIndex>,
    managed: &Managed,
) -> Set<DepartmentIndex> {
    let children = model.children();
    let mut order: Vec<DepartmentIndex> = Vec::with_capacity(missing.len());
    let mut open: Vec<_> = missing
        .iter()
        .copied()
        .filter(|index| model[*index].parent.is_none_or(|parent| !missing.contains(&parent)))
        .collect();
    while let Some(index) = open.pop() {
        order.push(index);
        open.extend(children.get(&index).into_iter().flatten().filter(|child| missing.contains(child)));
    }
    let mut deleted: Set<DepartmentIndex> = Set::new();
    // Parents come before their children in that order: the last first.
    for department in order.into_iter().rev() {
        let below = children.get(&department).into_iter().flatten();
        let is_empty_below = below
            .filter(|child| model[**child].parent == Some(department))
            .all(|child| deleted.contains(child));
        // Nobody may lose the only department, and who is not in the files stays where he or she is.
        let may_leave =
            |person: &PersonIndex| managed.contains_key(person) && model[*person].departments.len() > 1;
        if !is_empty_below || !model[department].members.iter().all(may_leave) {
            continue;
        }
        let leaves = |person: &PersonIndex| Change {
            person: *person,
            added: Set::new(),
            removed: Set::from([department]),
            main: None,
            place: managed.get(person).map(|(place, _)| *place).unwrap_or_default(),
        };
        let changes: Vec<Change> = model[department].members.iter().map(leaves).collect();
        let (main, others): (Vec<_>, Vec<_>) =
            changes.into_iter().partition(|change| model[change.person].main == Some(department));
        membership_steps::remove(model, steps, &others);
        // Who loses the main department gets the first that the files list, or else another one.
        let successors: Vec<Change> = main
            .into_iter()
            .map(|change| {
                let others = &model[change.person].departments;
                let listed = managed.get(&change.person).into_iter().flat_map(|(_, listed)| listed);
                let next = listed
                    .copied()
                    .find(|listed| others.contains(listed))
                    .or_else(|| others.iter().copied().find(|other| *other != department));
                Change { main: next, ..change }
            })
            .collect();
        membership_steps::replace(model, steps, &successors);
        let mut needs: Set<_> = steps.departures(department).collect();
        needs.extend(steps.last(Touched::Leaders(department)));
        let target = model.path(department);
        let before = values(model, department);
        let action = Action::DeleteDepartment { department: model[department].reference.clone(), before };
        let parent = model[department].parent;
        let draft =
            Draft { action, target, rows: Vec::new(), touches: vec![Touched::Department(department)], needs };
        steps.push(model, draft, |model| model[department].leaders = Set::new());
        if let Some(touch) = steps.list.last_mut().and_then(|step| step.touches.first_mut()) {
            touch.after = None;
        }
        if let Some(parent) = parent {
            steps.note_departure(parent);
        }
        deleted.insert(department);
    }
    deleted
}

fn values(model: &Model, department: DepartmentIndex) -> DepartmentValues {
    let of = &model[department];
    let filled = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    DepartmentValues {
        name: Some(of.name.clone()),
        open_department_id: of.open_department_id.clone(),
        code: filled(&of.code),
        description: filled(&of.description),
        is_virtual: None,
        custom: of.custom.clone(),
    }
}
