//! How many changes, and how many calls, the steps of a plan are.

use super::memberships::BATCH;
use super::step::{Action, PersonRef, Step, Thing};
use crate::ordered::{Map, Set};

/// The limit of the service.
pub const CALLS_PER_SECOND: u32 = 300;

/// Changes by action, and in all. People and memberships are counted singly.
#[must_use]
pub fn counted(steps: &[Step]) -> (Map<String, u32>, u32) {
    let mut by_action: Map<String, u32> = Map::new();
    for step in steps {
        let count = match &step.action {
            Action::CreatePeople { people } => people.len(),
            Action::AddMembers { people, .. } | Action::RemoveMembers { people, .. } => people.len(),
            _ => 1,
        };
        *by_action.entry(step.action.name().to_owned()).or_default() += number(count);
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
    let mut deletions = 0;
    for step in steps {
        for touch in &step.touches {
            if let Thing::Person(PersonRef::Stored { user_id }) = &touch.thing {
                people.insert(user_id.as_str());
            }
        }
        deletions += usize::from(matches!(step.action, Action::DeleteDepartment { .. }));
    }
    let again = usize::from(steps.iter().any(|step| step.action.takes_away()));
    let reads = 1 + again + people.len().div_ceil(BATCH) + 2 * deletions;
    number(steps.len() + reads)
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
