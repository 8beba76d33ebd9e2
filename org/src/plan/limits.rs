//! How much a plan may change, unless it is told the exact number.

use super::document::{Limit, Verdict};
use super::model::{DepartmentIndex, Model, PersonIndex};
use super::options::LimitKind;
use crate::ordered::{Map, Set};

/// What the organization was before the first step: what the limits are a share of.
#[derive(Debug)]
pub struct Baseline {
    departments: Set<DepartmentIndex>,
    memberships: Map<PersonIndex, Set<DepartmentIndex>>,
    leaders: Map<DepartmentIndex, Set<PersonIndex>>,
    with_department: Set<PersonIndex>,
    mains: Map<PersonIndex, DepartmentIndex>,
}

/// Removals that are always allowed, in a scope that is not tiny.
const ALWAYS: usize = 5;
/// A scope of fewer is tiny: never more than half of it.
const TINY: usize = 10;

impl Baseline {
    /// Of what is in scope.
    #[must_use]
    pub fn of(model: &Model) -> Self {
        let mut memberships: Map<_, Set<_>> = Map::new();
        let mut leaders = Map::new();
        for index in (0..model.departments.len()).map(DepartmentIndex) {
            let department = &model[index];
            if !department.holds_members {
                continue;
            }
            for person in &department.members {
                memberships.entry(*person).or_default().insert(index);
            }
            if !department.leaders.is_empty() {
                leaders.insert(index, department.leaders.clone());
            }
        }
        let people = (0..model.people.len()).map(PersonIndex);
        let with_department = people.filter(|person| !model[*person].departments.is_empty()).collect();
        let people = (0..model.people.len()).map(PersonIndex);
        let mains = people.filter_map(|person| Some((person, model[person].main?))).collect();
        Self { departments: model.in_scope().collect(), memberships, leaders, with_department, mains }
    }

    /// Departments in scope.
    #[must_use]
    pub fn departments(&self) -> usize {
        self.departments.len()
    }

    /// People with a department in scope.
    #[must_use]
    pub fn people(&self) -> usize {
        self.memberships.len()
    }

    /// Leader roles in scope.
    #[must_use]
    pub fn leaders(&self) -> usize {
        self.leaders.values().map(Set::len).sum()
    }

    /// The limits and what the plan makes of them. `removed` and `changed` are departments of the service.
    #[must_use]
    pub fn limits(
        &self,
        model: &Model,
        removed: &Set<DepartmentIndex>,
        changed: &Set<DepartmentIndex>,
        allow: &Map<LimitKind, u32>,
    ) -> Vec<Limit> {
        let (mut ended, mut people) = (0, 0);
        for (person, before) in &self.memberships {
            let after = &model[*person].departments;
            ended += before.difference(after).count();
            let joined = after.iter().any(|index| model[*index].holds_members && !before.contains(index));
            let has_other_main =
                self.mains.get(person).is_some_and(|main| model[*person].main != Some(*main));
            people += usize::from(joined || has_other_main || !before.is_subset(after));
        }
        let (mut roles, mut led) = (0, 0);
        for (department, before) in &self.leaders {
            let after = &model[*department].leaders;
            roles += before.difference(after).count();
            led += usize::from(before != after);
        }
        let without =
            self.with_department.iter().filter(|person| model[**person].departments.is_empty()).count();
        let memberships = self.memberships.values().map(Set::len).sum();
        let (departments, leaders) = (self.departments(), self.leaders());
        let rows = [
            (LimitKind::RemovedDepartments, removed.len(), departments, of_removals(departments, 100)),
            (LimitKind::RemovedMemberships, ended, memberships, of_removals(memberships, 500)),
            (LimitKind::RemovedLeaders, roles, leaders, of_removals(leaders, 500)),
            (LimitKind::PeopleWithoutDepartment, without, self.with_department.len(), 0),
            (LimitKind::ChangedDepartments, changed.len(), departments, half(departments)),
            (LimitKind::ChangedMemberships, people, self.people(), half(self.people())),
            (LimitKind::ChangedLeaders, led, self.leaders.len(), half(self.leaders.len())),
        ];
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        rows.into_iter()
            .map(|(kind, planned, total, allowed)| {
                let (planned, total, allowed) = (number(planned), number(total), number(allowed));
                let verdict = match allow.get(&kind) {
                    _ if planned <= allowed => Verdict::Kept,
                    Some(raised) if *raised == planned => Verdict::Raised,
                    _ => Verdict::Exceeded,
                };
                Limit { kind, planned, total, allowed, verdict }
            })
            .collect()
    }
}

/// At most 5 percent and never more than so many; up to five always, but of fewer than ten never more than half.
fn of_removals(total: usize, most: usize) -> usize {
    if total < TINY { ALWAYS.min(total / 2) } else { (total / 20).clamp(ALWAYS, most) }
}

/// Half; of an odd number the greater part, since one of one has to be changeable.
fn half(total: usize) -> usize {
    total.div_ceil(2)
}
