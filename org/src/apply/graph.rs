//! Which steps wait for which.

use super::error::{ApplyError, ApplyErrorCode};
use crate::ordered::{Map, Set};
use crate::plan::step::{Action, DepartmentRef, Membership, PersonRef, Step};

/// The steps by id, and the steps that need each one.
#[derive(Debug)]
pub struct Graph {
    index: Map<String, usize>,
    dependents: Vec<Vec<usize>>,
    needs: Vec<usize>,
}

impl Graph {
    /// # Errors
    /// If two steps have one id, or one needs a step that does not come earlier.
    pub fn new(steps: &[Step]) -> Result<Self, ApplyError> {
        let mut graph = Graph {
            index: Map::new(),
            dependents: vec![Vec::new(); steps.len()],
            needs: Vec::with_capacity(steps.len()),
        };
        let mut departures = Map::new();
        for (index, step) in steps.iter().enumerate() {
            let mut needs = Set::new();
            for id in &step.needs {
                needs.insert(graph.index_of(id).ok_or_else(|| invalid(step))?);
            }
            needs.extend(departures_of_leaders(&step.action, &departures));
            note_departures(&step.action, index, &mut departures);
            graph.needs.push(needs.len());
            for needed in needs {
                if let Some(dependents) = graph.dependents.get_mut(needed) {
                    dependents.push(index);
                }
            }
            if graph.index.insert(step.id.clone(), index).is_some() {
                return Err(invalid(step));
            }
        }
        Ok(graph)
    }

    /// The step with this id.
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The steps that need this one.
    pub fn dependents(&self, step: usize) -> &[usize] {
        self.dependents.get(step).map_or(&[], Vec::as_slice)
    }

    /// How many needed steps are not done.
    pub fn open_needs(&self, step: usize) -> usize {
        self.needs.get(step).copied().unwrap_or_default()
    }

    /// Notes that a needed step is done. Returns whether it was the last one.
    pub fn satisfy(&mut self, step: usize) -> bool {
        let Some(open) = self.needs.get_mut(step) else { return false };
        *open = open.saturating_sub(1);
        *open == 0
    }
}

/// Who leaves which department, by which step.
type Departures<'a> = Map<(&'a DepartmentRef, &'a PersonRef), usize>;

fn note_departures<'a>(action: &'a Action, index: usize, departures: &mut Departures<'a>) {
    match action {
        Action::RemoveMembers { department, people } => {
            departures.extend(people.iter().map(|person| ((department, person), index)));
        }
        Action::SetMemberships { person, before, after } => {
            for Membership { department, .. } in before {
                if !after.iter().any(|membership| membership.department == *department) {
                    departures.insert((department, person), index);
                }
            }
        }
        _ => {}
    }
}

/// Leaving a department ends the leader role there: who becomes a leader of it all the same has to leave first.
fn departures_of_leaders(action: &Action, departures: &Departures<'_>) -> Vec<usize> {
    let Action::SetLeaders { department, after, .. } = action else { return Vec::new() };
    after.iter().filter_map(|person| departures.get(&(department, person)).copied()).collect()
}

fn invalid(step: &Step) -> ApplyError {
    ApplyError::new(ApplyErrorCode::PlanInvalid, step.id.clone())
}
