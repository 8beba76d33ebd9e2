//! The tree of departments: what is created, changed and moved.

use serde_json::Value;

use super::departments::{Match, made_id};
use super::document::{RefusalCode, RefusedRow};
use super::model::{Department, DepartmentIndex, Model};
use super::outline::Outline;
use super::path;
use super::step::{Action, DepartmentRef, DepartmentValues};
use super::steps::{Draft, StepIndex, Steps, Touched};
use crate::desired::DesiredDepartment;
use crate::digest::{self, has_value};
use crate::files::value_text;
use crate::ordered::{Map, Set};
use std::collections::BTreeMap;

/// Plans creations from the top, then changes and moves.
pub struct Tree<'a> {
    /// The departments of the files.
    pub desired: &'a [DesiredDepartment],
    /// Their order.
    pub outline: &'a Outline,
    /// What each is. A new one becomes known when it is created.
    pub matches: &'a mut Vec<Match>,
    /// The organization.
    pub model: &'a mut Model,
    /// The steps so far.
    pub steps: &'a mut Steps,
    /// Rows that are left out.
    pub refused: &'a mut Vec<RefusedRow>,
    /// The departments of the service that change.
    changed: Set<DepartmentIndex>,
    /// Who has a code now, and who has had it until a step of the plan.
    codes: Map<String, DepartmentIndex>,
    freed: Map<String, StepIndex>,
}

impl<'a> Tree<'a> {
    /// Before the first step.
    pub fn new(
        (desired, outline): (&'a [DesiredDepartment], &'a Outline),
        matches: &'a mut Vec<Match>,
        (model, steps): (&'a mut Model, &'a mut Steps),
        refused: &'a mut Vec<RefusedRow>,
    ) -> Self {
        let all = (0..model.departments.len()).map(DepartmentIndex);
        let codes = all.filter(|index| !model[*index].code.is_empty());
        let codes = codes.map(|index| (model[index].code.clone(), index)).collect();
        Self {
            desired,
            outline,
            matches,
            model,
            steps,
            refused,
            changed: Set::new(),
            codes,
            freed: Map::new(),
        }
    }

    /// Creations, then changes. Returns the departments of the service that change.
    pub fn plan(mut self) -> Set<DepartmentIndex> {
        let order = &self.outline.order;
        for index in order {
            if self.matches.get(*index) == Some(&Match::New) {
                self.create(*index);
            }
        }
        for index in order {
            if let Some(Match::Known(known)) = self.matches.get(*index).copied()
                && self.steps.creation_of(known).is_none()
            {
                self.change(*index, known);
            }
        }
        self.changed
    }

    /// The department of the files that is above, as it is in the model; none where that one is left out.
    fn parent(&self, index: usize) -> Option<DepartmentIndex> {
        match self.outline.parent(index) {
            None => Some(self.model.top),
            Some(parent) => self.matches.get(parent).copied().and_then(Match::known),
        }
    }

    /// The path as it is in the end: all steps of a department and of what is below it have the same one.
    fn path(&self, index: usize) -> String {
        let names = self.outline.names_up(self.desired, index);
        match self.model.top == self.model.root {
            true => path::shown(names),
            false => path::shown(names.chain(self.model.names_up(self.model.top))),
        }
    }

    fn create(&mut self, index: usize) {
        let Some(desired) = self.desired.get(index) else { return };
        let Some(parent) = self.parent(index) else { return self.leave_out(index) };
        let mut needs: Set<StepIndex> = self.steps.creation_of(parent).into_iter().collect();
        if let Some(code) = &desired.code
            && !self.free_code(code, None, &mut needs)
        {
            let found = code.clone();
            self.refused.push(RefusedRow { place: desired.place, code: RefusalCode::CodeTaken, found });
            return self.leave_out(index);
        }
        let target = self.path(index);
        let made = || made_id(&self.model.top_id(), &path::whole(self.outline.names_up(self.desired, index)));
        let open_department_id =
            desired.open_department_id.clone().or_else(|| desired.code.is_none().then(made));
        let after = DepartmentValues {
            name: Some(desired.name.clone()),
            open_department_id: open_department_id.clone(),
            code: desired.code.clone(),
            description: desired.description.clone().filter(|text| !text.is_empty()),
            is_virtual: desired.is_virtual,
            custom: valued(&desired.custom),
        };
        let reference = DepartmentRef::Created { step: self.steps.next_id() };
        let known = self.model.add_department(Department {
            parent: Some(parent),
            open_department_id,
            code: desired.code.clone().unwrap_or_default(),
            name: desired.name.clone(),
            description: desired.description.clone().unwrap_or_default(),
            custom: after.custom.clone(),
            in_scope: true,
            holds_members: true,
            ..Department::foreign(reference)
        });
        let action = Action::CreateDepartment { parent: self.model[parent].reference.clone(), after };
        let draft = Draft {
            action,
            target,
            rows: vec![desired.place],
            touches: vec![Touched::Department(known)],
            needs,
        };
        self.steps.push(self.model, draft, |_| {});
        self.steps.note_creation(known);
        if let Some(code) = &desired.code {
            self.codes.insert(code.clone(), known);
        }
        self.found(index, Match::Known(known));
    }

    fn change(&mut self, index: usize, known: DepartmentIndex) {
        let Some(desired) = self.desired.get(index) else { return };
        let Some(parent) = self.parent(index) else { return };
        let mut needs = Set::new();
        let (mut before, mut after) = (DepartmentValues::default(), DepartmentValues::default());
        if let Some(code) = desired.code.as_ref().filter(|code| **code != self.model[known].code) {
            if self.free_code(code, Some(known), &mut needs) {
                (before.code, after.code) = (Some(self.model[known].code.clone()), Some(code.clone()));
            } else {
                let found = code.clone();
                self.refused.push(RefusedRow { place: desired.place, code: RefusalCode::CodeTaken, found });
            }
        }
        let stored = &self.model[known];
        if desired.name != stored.name {
            (before.name, after.name) = (Some(stored.name.clone()), Some(desired.name.clone()));
        }
        if let Some(description) = desired.description.as_ref().filter(|text| **text != stored.description) {
            before.description = Some(stored.description.clone());
            after.description = Some(description.clone());
        }
        for (name, value) in &desired.custom {
            let has = stored.custom.get(name).filter(|value| has_value(value));
            // Files of text know no numbers: what is written alike is the same.
            if has.map(value_text) != Some(value).filter(|value| has_value(value)).map(value_text) {
                before.custom.insert(name.clone(), has.cloned().unwrap_or_default());
                after.custom.insert(name.clone(), value.clone());
            }
        }
        let left = stored.parent.filter(|from| *from != parent);
        // The parent may stay below this one, where the parent's own row is left out.
        if left.is_some() && self.model.is_within(parent, known) {
            let found = self.outline.path(self.desired, index);
            self.refused.push(RefusedRow { place: desired.place, code: RefusalCode::Cycle, found });
            return;
        }
        if left.is_none() && after == DepartmentValues::default() {
            return;
        }
        let reference = stored.reference.clone();
        let action = match left {
            Some(from) => {
                needs.extend(self.steps.creation_of(parent));
                needs.extend(self.move_of_ancestor(parent));
                let to = self.model[parent].reference.clone();
                let from = self.model[from].reference.clone();
                Action::MoveDepartment { department: reference, from, to, before, after: after.clone() }
            }
            None => Action::UpdateDepartment { department: reference, before, after: after.clone() },
        };
        let rows = vec![desired.place];
        let target = self.path(index);
        let draft = Draft { action, target, rows, touches: vec![Touched::Department(known)], needs };
        self.change_in_model(known, draft, after, Some(parent));
        if let Some(left) = left {
            self.steps.note_departure(left);
        }
    }

    /// A move below a department that has itself come out from below this one, or whose parents have.
    fn move_of_ancestor(&self, parent: DepartmentIndex) -> Option<StepIndex> {
        let is_move = |step: &StepIndex| {
            let action = self.steps.list.get(*step).map(|step| &step.action);
            matches!(action, Some(Action::MoveDepartment { .. }))
        };
        let mut chain = std::iter::once(parent).chain(self.model.above(parent));
        chain.find_map(|department| self.steps.last(Touched::Department(department)).filter(is_move))
    }

    /// Sees to it that nobody has a code when a step needs it. Two that exchange their codes need a third one for a moment.
    fn free_code(&mut self, code: &str, by: Option<DepartmentIndex>, needs: &mut Set<StepIndex>) -> bool {
        if let Some(holder) = self.codes.get(code).copied().filter(|holder| Some(*holder) != by) {
            let Some(index) = self.matches.iter().position(|found| *found == Match::Known(holder)) else {
                return false;
            };
            let wanted = self.desired.get(index).and_then(|desired| desired.code.as_ref());
            if wanted.is_none_or(|wanted| wanted == code) {
                return false;
            }
            let reference = self.model[holder].reference.clone();
            let temporary = format!("moving-{}", digest::of_two(&self.model.top_id(), code));
            let before = DepartmentValues { code: Some(code.to_owned()), ..DepartmentValues::default() };
            let after = DepartmentValues { code: Some(temporary), ..DepartmentValues::default() };
            let action = Action::UpdateDepartment { department: reference, before, after: after.clone() };
            let touches = vec![Touched::Department(holder)];
            let target = self.path(index);
            let rows = self.desired.get(index).map(|desired| desired.place).into_iter().collect();
            let draft = Draft { action, target, rows, touches, needs: Set::new() };
            self.change_in_model(holder, draft, after, None);
        }
        needs.extend(self.freed.get(code));
        true
    }

    fn change_in_model(
        &mut self,
        known: DepartmentIndex,
        draft: Draft,
        after: DepartmentValues,
        parent: Option<DepartmentIndex>,
    ) {
        self.changed.insert(known);
        if let Some(code) = &after.code {
            let old = self.model[known].code.clone();
            if self.codes.get(&old) == Some(&known) {
                self.codes.remove(&old);
                self.freed.insert(old, self.steps.list.len());
            }
            self.codes.insert(code.clone(), known);
        }
        self.steps.push(self.model, draft, |model| {
            let department = &mut model[known];
            let DepartmentValues { name, code, description, custom, .. } = after;
            department.name = name.unwrap_or_else(|| std::mem::take(&mut department.name));
            department.code = code.unwrap_or_else(|| std::mem::take(&mut department.code));
            department.description =
                description.unwrap_or_else(|| std::mem::take(&mut department.description));
            for (name, value) in custom {
                match has_value(&value) {
                    true => department.custom.insert(name, value),
                    false => department.custom.remove(&name),
                };
            }
            department.parent = parent.or(department.parent);
        });
    }

    fn leave_out(&mut self, index: usize) {
        self.found(index, Match::Open);
    }

    fn found(&mut self, index: usize, found: Match) {
        if let Some(place) = self.matches.get_mut(index) {
            *place = found;
        }
    }
}

/// The custom fields that have a value.
fn valued(fields: &BTreeMap<String, Value>) -> BTreeMap<String, Value> {
    let mut valued = BTreeMap::new();
    for (name, value) in fields.iter().filter(|(_, value)| has_value(value)) {
        valued.insert(name.clone(), value.clone());
    }
    valued
}
