//! How many changes, and how many calls, the steps of a plan are.

use super::departments::Match;
use super::memberships::BATCH;
use super::model::{DepartmentIndex, Model};
use super::step::{Action, Membership, PersonRef, Step, Thing};
use crate::ordered::{Map, Set};

/// The limit of the service.
pub const CALLS_PER_SECOND: u32 = 300;

/// Changes by action, and in all. People and memberships are counted singly.
#[must_use]
pub fn counted(steps: &[Step]) -> (Map<String, u32>, u32) {
    let mut by_action: Map<String, u32> = Map::new();
    for step in steps {
        let (name, count) = match &step.action {
            Action::CreateDepartment { .. } => ("createDepartment", 1),
            Action::UpdateDepartment { .. } => ("updateDepartment", 1),
            Action::MoveDepartment { .. } => ("moveDepartment", 1),
            Action::ArchiveDepartment { .. } => ("archiveDepartment", 1),
            Action::DeleteDepartment { .. } => ("deleteDepartment", 1),
            Action::CreatePeople { people } => ("createPeople", people.len()),
            Action::AddMembers { people, .. } => ("addMembers", people.len()),
            Action::RemoveMembers { people, .. } => ("removeMembers", people.len()),
            Action::SetMemberships { .. } => ("setMemberships", 1),
            Action::SetLeaders { .. } => ("setLeaders", 1),
        };
        *by_action.entry(name.to_owned()).or_default() += number(count);
    }
    let all = by_action.values().sum();
    (by_action, all)
}

/// The calls that applying makes: one a step, and what is read before: all departments at the start, and again before the first
/// removal; each touched person, 50 at a time; what is in a department before it is deleted.
#[must_use]
pub fn calls(steps: &[Step]) -> u32 {
    if steps.is_empty() {
        return 0;
    }
    let mut people = Set::new();
    let (mut removals, mut deletions) = (0, 0);
    for step in steps {
        for touch in &step.touches {
            if let Thing::Person(PersonRef::Stored { user_id }) = &touch.thing {
                people.insert(user_id.as_str());
            }
        }
        match step.action {
            Action::DeleteDepartment { .. } => deletions += 1,
            Action::ArchiveDepartment { .. } | Action::RemoveMembers { .. } => removals = 1,
            Action::SetMemberships { ref before, ref after, .. } => {
                let stays = |one: &Membership| after.iter().any(|other| other.department == one.department);
                removals = removals.max(usize::from(!before.iter().all(stays)));
            }
            _ => {}
        }
    }
    let reads = 1 + removals.max(usize::from(deletions > 0)) + people.len().div_ceil(BATCH) + 2 * deletions;
    number(steps.len() + reads)
}

/// The departments of the service that steps change, beside those that are removed.
#[must_use]
pub fn changed_departments(steps: &[Step], found: &[Match], model: &Model) -> Set<DepartmentIndex> {
    let by_reference: Map<_, _> = found
        .iter()
        .filter_map(|found| match found {
            Match::Known(known) => Some((&model[*known].reference, *known)),
            _ => None,
        })
        .collect();
    let changed = steps.iter().filter_map(|step| match &step.action {
        Action::UpdateDepartment { department, .. } | Action::MoveDepartment { department, .. } => {
            by_reference.get(department).copied()
        }
        _ => None,
    });
    changed.collect()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
