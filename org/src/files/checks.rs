//! What rows say about each other.

use super::column::Column;
use super::people_checks::check_people;
use super::read_table::Contents;
use crate::ordered::Map;
use crate::problem::{ProblemCode, Problems};

/// Checks what was read, and replaces the id of WeCom's root.
pub(super) fn check(contents: &mut Contents<'_>, problems: &mut Problems) {
    if let Some(root) = contents.root_alias.clone() {
        use_root(contents, &root);
    }
    check_departments(contents, problems);
    check_people(contents, problems);
}

fn use_root(contents: &mut Contents<'_>, root: &str) {
    for department in contents.departments.iter_mut().flatten() {
        if department.value.parent.as_deref() == Some(root) {
            department.value.parent = None;
        }
    }
    for person in contents.people.iter_mut().flatten() {
        let memberships = person.value.departments.iter_mut().flatten().chain(&mut person.value.main);
        for membership in memberships.filter(|membership| *membership == root) {
            crate::desired::ROOT.clone_into(membership);
        }
    }
}

fn check_departments(contents: &Contents<'_>, problems: &mut Problems) {
    let Some(departments) = &contents.departments else { return };
    let mut by_key: Map<&str, usize> = Map::new();
    let mut by_service_id: Map<&str, usize> = Map::new();
    let mut by_code: Map<&str, usize> = Map::new();
    for (index, department) in departments.iter().enumerate() {
        let value = &department.value;
        if !value.key.is_empty() && by_key.insert(&value.key, index).is_some() {
            problems.add(ProblemCode::DepartmentTwice, || {
                contents.problem(ProblemCode::DepartmentTwice, department, &Column::Id).found(&value.key)
            });
        }
        if let Some(id) = &value.department_id
            && by_service_id.insert(id, index).is_some()
        {
            problems.add(ProblemCode::DepartmentTwice, || {
                contents.problem(ProblemCode::DepartmentTwice, department, &Column::DepartmentId).found(id)
            });
        }
        if let Some(code) = &value.code
            && by_code.insert(code, index).is_some()
        {
            problems.add(ProblemCode::CodeTwice, || {
                contents.problem(ProblemCode::CodeTwice, department, &Column::Code).found(code)
            });
        }
    }
    let mut former: Map<&str, usize> = Map::new();
    for (index, department) in departments.iter().enumerate() {
        let value = &department.value;
        if let Some(parent) = &value.parent
            && !by_key.contains_key(parent.as_str())
        {
            problems.add(ProblemCode::UnknownParent, || {
                contents.problem(ProblemCode::UnknownParent, department, &Column::Parent).found(parent)
            });
        }
        for previous in &value.previously {
            let code = if by_key.get(previous.as_str()).is_some_and(|other| *other != index) {
                ProblemCode::PreviousIdInUse
            } else if former.insert(previous, index).is_some_and(|other| other != index) {
                ProblemCode::PreviousIdTwice
            } else {
                continue;
            };
            problems.add(code, || contents.problem(code, department, &Column::Previously).found(previous));
        }
    }
    let parents: Vec<Option<usize>> = departments
        .iter()
        .map(|department| by_key.get(department.value.parent.as_deref()?).copied())
        .collect();
    for (department, cyclic) in departments.iter().zip(on_cycles(&parents)) {
        if cyclic {
            problems.add(ProblemCode::Cycle, || {
                contents.problem(ProblemCode::Cycle, department, &Column::Parent).found(&department.value.key)
            });
        }
    }
}

/// Which of the things are above themselves: each one is walked over at most twice.
fn on_cycles(parents: &[Option<usize>]) -> Vec<bool> {
    let mut cyclic = vec![false; parents.len()];
    // The walk that has seen a thing first; 0 where none has.
    let mut seen = vec![0_usize; parents.len()];
    for start in 0..parents.len() {
        let walk = start + 1;
        let mut at = Some(start);
        while let Some(index) = at {
            match seen.get_mut(index) {
                Some(mark) if *mark == 0 => *mark = walk,
                Some(mark) if *mark == walk => {
                    mark_cycle(index, parents, &mut cyclic);
                    break;
                }
                _ => break,
            }
            at = parents.get(index).copied().flatten();
        }
    }
    cyclic
}

fn mark_cycle(start: usize, parents: &[Option<usize>], cyclic: &mut [bool]) {
    let mut at = Some(start);
    while let Some(index) = at {
        match cyclic.get_mut(index) {
            Some(mark) if !*mark => *mark = true,
            _ => return,
        }
        at = parents.get(index).copied().flatten();
    }
}
