//! What changes in who is in which department, and by which calls.

use super::document::{Candidate, Question, QuestionKind, RefusalCode, RefusedRow};
use super::model::{DepartmentIndex, Model, PersonIndex};
use crate::desired::{DesiredPerson, Place};
use crate::ordered::{Map, Set};

/// The most people of one call.
pub const BATCH: usize = 50;
/// The most departments of a person, over all organizations.
pub const MOST_DEPARTMENTS: usize = 50;

/// What a person's memberships become.
#[derive(Debug, Clone)]
pub struct Change {
    /// Who.
    pub person: PersonIndex,
    /// New departments.
    pub added: Set<DepartmentIndex>,
    /// Departments that are left.
    pub removed: Set<DepartmentIndex>,
    /// The main department afterwards.
    pub main: Option<DepartmentIndex>,
    /// The row.
    pub place: Place,
}

/// What the files want of a person's memberships: the departments, and the main one.
#[derive(Debug, Clone, Default)]
pub struct Wanted {
    /// In the order of the files.
    pub departments: Vec<DepartmentIndex>,
    /// The main one, if the files say so.
    pub main: Option<DepartmentIndex>,
}

/// A row that is refused, asked about, or kept as it is.
#[derive(Debug)]
pub struct LeftOut;

/// What changes for a person who is known; none if nothing does.
///
/// # Errors
/// Where the row is left out.
pub fn change(
    model: &Model,
    person: PersonIndex,
    wanted: &Wanted,
    is_exact: bool,
    (desired, answers): (&DesiredPerson, &Map<String, String>),
    (questions, refused): (&mut Vec<Question>, &mut Vec<RefusedRow>),
) -> Result<Option<Change>, LeftOut> {
    let has = &model[person];
    let added: Set<_> =
        wanted.departments.iter().copied().filter(|index| !has.departments.contains(index)).collect();
    let left = |index: &DepartmentIndex| model[*index].holds_members && !wanted.departments.contains(index);
    let removed: Set<_> = has.departments.iter().copied().filter(|index| is_exact && left(index)).collect();
    let remaining = has.departments.len() + added.len() - removed.len();
    if remaining > MOST_DEPARTMENTS {
        let found = has.label.clone();
        refused.push(RefusedRow { place: desired.place, code: RefusalCode::TooManyDepartments, found });
        return Err(LeftOut);
    }
    if remaining == 0 && !has.departments.is_empty() {
        let id = format!("without-department:{}", String::from(has.reference.clone()));
        match answers.get(&id).map(String::as_str) {
            Some("yes") => {}
            Some("keep") => return Err(LeftOut),
            _ => {
                let candidate = |id: &str| Candidate { id: id.to_owned(), label: String::new() };
                questions.push(Question {
                    id,
                    kind: QuestionKind::PersonWithoutDepartment,
                    target: has.label.clone(),
                    candidates: vec![candidate("yes"), candidate("keep")],
                    rows: vec![desired.place],
                });
                return Err(LeftOut);
            }
        }
    }
    let main = wanted.main.or_else(|| {
        let stays = has.main.filter(|main| !removed.contains(main));
        // The first that is listed follows the one that is left. Who never had one gets none without being asked.
        let is_left = has.main.is_some() || has.departments.is_empty();
        stays.or_else(|| is_left.then(|| wanted.departments.first().copied()).flatten())
    });
    let is_same = added.is_empty() && removed.is_empty() && main == has.main;
    Ok((!is_same).then_some(Change { person, added, removed, main, place: desired.place }))
}

/// Whether calls by department leave the flags as they are wanted. The first department of a person becomes the main one.
fn is_plain(model: &Model, change: &Change) -> bool {
    let has = &model[change.person];
    let main = match (has.main, change.added.iter().next()) {
        (Some(main), _) => Some(main).filter(|main| !change.removed.contains(main)),
        (None, Some(first)) if has.departments.is_empty() && change.added.len() == 1 => Some(*first),
        (None, Some(_)) if has.departments.is_empty() => return false,
        (None, _) => None,
    };
    (change.added.is_empty() || change.removed.is_empty()) && main == change.main
}

/// Divides changes into those that calls by department make, and those for which one call replaces all memberships of a person: so
/// that there are few calls. A person in a batch that is not full costs nothing; one who needs a batch of one's own costs a call each.
#[must_use]
pub fn divided(model: &Model, changes: Vec<Change>) -> (Vec<Change>, Vec<Change>) {
    let (plain, mut replaced): (Vec<_>, Vec<_>) =
        changes.into_iter().partition(|change| is_plain(model, change));
    let mut counts: Map<(bool, DepartmentIndex), usize> = Map::new();
    let calls = |change: &Change| -> Vec<(bool, DepartmentIndex)> {
        let added = change.added.iter().map(|index| (true, *index));
        added.chain(change.removed.iter().map(|index| (false, *index))).collect()
    };
    for change in &plain {
        for call in calls(change) {
            *counts.entry(call).or_default() += 1;
        }
    }
    let mut batched = Vec::new();
    for change in plain {
        let own = calls(&change);
        let saved =
            own.iter().filter(|call| counts.get(call).is_some_and(|count| (count - 1) % BATCH == 0)).count();
        if saved > 1 {
            for call in own {
                counts.entry(call).and_modify(|count| *count -= 1);
            }
            replaced.push(change);
        } else {
            batched.push(change);
        }
    }
    (batched, replaced)
}
