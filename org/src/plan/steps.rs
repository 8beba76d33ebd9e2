//! The steps so far. Steps on one thing follow one another; what a step changes is changed in the model at once.

use super::model::{DepartmentIndex, Model, PersonIndex};
use super::step::{Action, Step, Thing, Touch};
use crate::desired::Place;
use crate::ordered::{Map, Set};

/// A thing by its index in the model.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Touched {
    /// What a department says of itself, and its parent.
    Department(DepartmentIndex),
    /// The leaders of a department.
    Leaders(DepartmentIndex),
    /// The departments of a person.
    Person(PersonIndex),
}

/// Index of a step.
pub type StepIndex = usize;

/// The steps, and who touched what last.
#[derive(Debug, Default)]
pub struct Steps {
    /// In the order of the plan.
    pub list: Vec<Step>,
    last: Map<Touched, StepIndex>,
    created: Map<DepartmentIndex, StepIndex>,
    departures: Map<DepartmentIndex, Set<StepIndex>>,
    leavers: Map<(DepartmentIndex, PersonIndex), StepIndex>,
}

/// A step that is about to be added.
pub struct Draft {
    /// What it does.
    pub action: Action,
    /// What it is about, for people.
    pub target: String,
    /// Where it comes from.
    pub rows: Vec<Place>,
    /// What it touches.
    pub touches: Vec<Touched>,
    /// Steps that it needs, beside those that touched the same.
    pub needs: Set<StepIndex>,
}

impl Steps {
    /// The id that the next step gets.
    #[must_use]
    pub fn next_id(&self) -> String {
        step_id(self.list.len())
    }

    /// The step that touched a thing last.
    #[must_use]
    pub fn last(&self, thing: Touched) -> Option<StepIndex> {
        self.last.get(&thing).copied()
    }

    /// The step that creates a department, if one does.
    #[must_use]
    pub fn creation_of(&self, department: DepartmentIndex) -> Option<StepIndex> {
        self.created.get(&department).copied()
    }

    /// Notes that the step before this call created a department.
    pub fn note_creation(&mut self, department: DepartmentIndex) {
        if let Some(step) = self.list.len().checked_sub(1) {
            self.created.insert(department, step);
        }
    }

    /// Notes that the step before this call takes something out of a department.
    pub fn note_departure(&mut self, from: DepartmentIndex) {
        if let Some(step) = self.list.len().checked_sub(1) {
            self.departures.entry(from).or_default().insert(step);
        }
    }

    /// Notes that the step before this call takes a person out of a department.
    pub fn note_leaver(&mut self, person: PersonIndex, from: DepartmentIndex) {
        if let Some(step) = self.list.len().checked_sub(1) {
            self.leavers.insert((from, person), step);
        }
        self.note_departure(from);
    }

    /// The step that takes a person out of a department.
    #[must_use]
    pub fn leaving(&self, person: PersonIndex, from: DepartmentIndex) -> Option<StepIndex> {
        self.leavers.get(&(from, person)).copied()
    }

    /// The steps that take people and departments out of a department.
    pub fn departures(&self, from: DepartmentIndex) -> impl Iterator<Item = StepIndex> + '_ {
        self.departures.get(&from).into_iter().flatten().copied()
    }

    /// Adds a step, and lets `change` do to the model what it does to the service. Digests are taken before and after.
    pub fn push(&mut self, model: &mut Model, draft: Draft, change: impl FnOnce(&mut Model)) {
        let Draft { action, target, rows, touches, mut needs } = draft;
        let index = self.list.len();
        let before: Vec<_> = touches.iter().map(|touched| digest(model, *touched)).collect();
        change(model);
        for touched in &touches {
            needs.extend(self.last.insert(*touched, index));
        }
        let touches = touches
            .into_iter()
            .zip(before)
            .map(|(touched, before)| Touch {
                thing: thing(model, touched),
                before,
                after: digest(model, touched),
            })
            .collect();
        let needs = needs.into_iter().map(step_id).collect();
        self.list.push(Step { id: step_id(index), action, target, needs, rows, touches });
    }
}

fn step_id(index: StepIndex) -> String {
    format!("s{}", index + 1)
}

fn digest(model: &Model, touched: Touched) -> Option<String> {
    match touched {
        Touched::Department(department) => model.department_digest(department),
        Touched::Leaders(department) => model.leaders_digest(department),
        Touched::Person(person) => model.person_digest(person),
    }
}

fn thing(model: &Model, touched: Touched) -> Thing {
    match touched {
        Touched::Department(department) => Thing::Department(model[department].reference.clone()),
        Touched::Leaders(department) => Thing::Leaders(model[department].reference.clone()),
        Touched::Person(person) => Thing::Person(model[person].reference.clone()),
    }
}
