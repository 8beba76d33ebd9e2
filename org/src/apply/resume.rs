//! The start of a run: the plan is checked, and the journal of earlier runs is taken in.

use std::collections::VecDeque;

use super::error::{ApplyError, ApplyErrorCode};
use super::graph::Graph;
use super::journal::{self, JournalLine};
use super::machine::{Apply, Lists};
use super::ready::Ready;
use super::service::Service;
use super::state::{Status, StepState};
use crate::json::{self, Mismatch};
use crate::ordered::Map;
use crate::plan::document::{FORMAT_VERSION, OrganizationPlan, Verdict};
use crate::plan::step::{Action, DepartmentRef, Step, Thing};
use crate::plan::verify;

impl Apply {
    /// Begins, or goes on with the journal of earlier runs of the same plan.
    ///
    /// # Errors
    /// If the plan must not be applied, or the journal is damaged or of another plan.
    pub fn new(plan: OrganizationPlan, journal: &str) -> Result<Self, ApplyError> {
        check(&plan)?;
        let earlier = journal::read(journal, &plan.id)?;
        let graph = Graph::new(&plan.steps)?;
        let mut apply = Apply {
            steps: vec![StepState::default(); plan.steps.len()],
            graph,
            service: Service::default(),
            lines: Vec::new(),
            torn: earlier.torn,
            ready: Ready::default(),
            held: Vec::new(),
            reads: VecDeque::new(),
            writes: VecDeque::new(),
            deferred: Vec::new(),
            unread: VecDeque::new(),
            waiting: Map::new(),
            work: Map::new(),
            flight: Map::new(),
            writes_under_way: 0,
            next_id: 1,
            lists: Lists::None,
            root_has_children: None,
            creations_open: 0,
            creation_failed: None,
            counts: Map::new(),
            unreachable: 0,
            stop: None,
            plan,
        };
        apply.lines.push(if earlier.begun {
            JournalLine::Resumed
        } else {
            JournalLine::Plan { format_version: journal::FORMAT_VERSION, plan: apply.plan.id.clone() }
        });
        for line in earlier.lines {
            apply.replay(line)?;
        }
        apply.begin();
        Ok(apply)
    }

    /// The same, from the text of a plan.
    ///
    /// # Errors
    /// The same, and if the text is no plan.
    pub fn from_text(plan: &str, journal: &str) -> Result<Self, ApplyError> {
        let read: Result<OrganizationPlan, _> = json::from_text(plan);
        let plan = read.map_err(|Mismatch { path, expected, found }| {
            ApplyError::new(ApplyErrorCode::PlanUnreadable, format!("{path}: {expected} ({found})"))
        })?;
        Apply::new(plan, journal)
    }

    fn replay(&mut self, line: JournalLine) -> Result<(), ApplyError> {
        let unknown = |step: &str| ApplyError::new(ApplyErrorCode::JournalDamaged, step);
        let ids: &[String] = match &line {
            JournalLine::Started { steps } => steps,
            JournalLine::Done { step, .. } | JournalLine::Unchanged { step, .. } => {
                std::slice::from_ref(step)
            }
            _ => return Ok(()),
        };
        for id in ids {
            let index = self.graph.index_of(id).ok_or_else(|| unknown(id))?;
            if let Some(state) = self.steps.get_mut(index) {
                state.replay(line.clone());
            }
        }
        Ok(())
    }

    /// Finds out what is ready.
    fn begin(&mut self) {
        for step in 0..self.steps.len() {
            let good = self.steps.get(step).map(|state| state.status).filter(|status| status.is_good());
            if let Some(status) = good {
                *self.counts.entry(status).or_default() += 1;
                for dependent in self.graph.dependents(step).to_vec() {
                    self.graph.satisfy(dependent);
                }
            } else if self.action(step).is_some_and(is_creation) {
                self.creations_open += 1;
            }
        }
        for step in 0..self.steps.len() {
            let left = self.steps.get(step).is_some_and(|state| state.status == Status::Left);
            if left && self.graph.open_needs(step) == 0 {
                self.make_ready(step);
            }
        }
    }

    /// Takes a step whose needs are done: removals wait for the creations.
    pub(super) fn make_ready(&mut self, step: usize) {
        if self.lists < Lists::Second && self.action(step).is_some_and(Action::takes_away) {
            self.held.push(step);
        } else {
            let is_long = matches!(self.action(step), Some(Action::CreatePeople { .. }));
            self.ready.push(step, is_long);
        }
    }

    /// Whether the root's own values are needed, which the list of all departments lacks.
    pub(super) fn touches_root(&self) -> bool {
        let root = |department: &DepartmentRef| matches!(department, DepartmentRef::Stored { department_id } if *department_id == self.plan.root_department_id);
        self.plan.steps.iter().any(|step| {
            let touched = step.touches.iter().any(|touch| match &touch.thing {
                Thing::Department(department) | Thing::Leaders(department) => root(department),
                Thing::Person(_) => false,
            });
            touched
                || matches!(&step.action, Action::SetLeaders { department, .. } if root(department))
                || set_in(step, &root)
        })
    }
}

/// Whether a step sets memberships of the department: its leaders are then needed.
fn set_in(step: &Step, is: &impl Fn(&DepartmentRef) -> bool) -> bool {
    matches!(&step.action, Action::SetMemberships { after, .. } if after.iter().any(|membership| is(&membership.department)))
}

fn check(plan: &OrganizationPlan) -> Result<(), ApplyError> {
    let refuse = |code, found: String| Err(ApplyError::new(code, found));
    if plan.format_version != FORMAT_VERSION {
        return refuse(ApplyErrorCode::UnknownFormat, plan.format_version.to_string());
    }
    if verify(plan).is_err() {
        return refuse(ApplyErrorCode::PlanChanged, plan.id.clone());
    }
    if let Some(question) = plan.questions.first() {
        return refuse(ApplyErrorCode::PlanHasQuestions, question.id.clone());
    }
    if let Some(limit) = plan.limits.iter().find(|limit| limit.verdict == Verdict::Exceeded) {
        return refuse(ApplyErrorCode::PlanExceedsLimits, json::word(&limit.kind));
    }
    Ok(())
}

/// Whether a step makes something that later steps may need.
pub(super) fn is_creation(action: &Action) -> bool {
    matches!(action, Action::CreateDepartment { .. } | Action::CreatePeople { .. })
}
