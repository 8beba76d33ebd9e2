//! Which steps wait for which.

use std::collections::BTreeMap;

use super::error::{ApplyError, ApplyErrorCode};
use crate::plan::step::Step;

/// The steps by id, and the steps that need each one.
#[derive(Debug)]
pub struct Graph {
    index: BTreeMap<String, usize>,
    dependents: Vec<Vec<usize>>,
    needs: Vec<usize>,
}

impl Graph {
    /// # Errors
    /// If two steps have one id, or one needs a step that does not come earlier.
    pub fn new(steps: &[Step]) -> Result<Self, ApplyError> {
        let mut graph = Graph {
            index: BTreeMap::new(),
            dependents: vec![Vec::new(); steps.len()],
            needs: Vec::with_capacity(steps.len()),
        };
        for (index, step) in steps.iter().enumerate() {
            for id in &step.needs {
                let needed = graph.index_of(id).and_then(|needed| graph.dependents.get_mut(needed));
                needed.ok_or_else(|| invalid(step))?.push(index);
            }
            graph.needs.push(step.needs.len());
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

fn invalid(step: &Step) -> ApplyError {
    ApplyError::new(ApplyErrorCode::PlanInvalid, step.id.clone())
}
