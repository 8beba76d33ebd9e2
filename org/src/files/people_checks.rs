//! What the rows of people say about each other and about departments.

use super::column::Column;
use super::key::Key;
use super::layout::Layout;
use super::read_table::{Contents, Located};
use crate::desired::{DesiredPerson, ROOT};
use crate::ordered::{Map, Set};
use crate::problem::{ProblemCode, Problems};

/// The most departments that a person can have, over all organizations.
const MOST_DEPARTMENTS: usize = 50;

/// Checks the people that were read, and drops memberships that are listed twice.
pub(super) fn check_people(contents: &mut Contents<'_>, problems: &mut Problems) {
    let Some(mut people) = contents.people.take() else { return };
    for person in &mut people {
        drop_repeated(person);
    }
    {
        let keys: Option<Set<&str>> = contents
            .departments
            .as_ref()
            .map(|list| list.iter().map(|department| department.value.key.as_str()).collect());
        for person in &people {
            check_memberships(contents, person, keys.as_ref(), problems);
        }
        for key in Key::ALL {
            check_key(contents, &people, key, problems);
        }
    }
    contents.people = Some(people);
}

fn drop_repeated(person: &mut Located<DesiredPerson>) {
    let Some(departments) = &mut person.value.departments else { return };
    if departments.len() > 1 {
        let mut seen = Set::new();
        let mut first = Vec::with_capacity(departments.len());
        for department in departments.iter() {
            first.push(seen.insert(department.as_str()));
        }
        let mut first = first.into_iter();
        departments.retain(|_| first.next().unwrap_or(true));
    }
}

fn check_memberships(
    contents: &Contents<'_>,
    person: &Located<DesiredPerson>,
    keys: Option<&Set<&str>>,
    problems: &mut Problems,
) {
    let column = match contents.tables.get(person.table).map(|table| table.layout) {
        Some(Layout::VendorTemplate) => Column::Path,
        _ => Column::Departments,
    };
    let departments = person.value.departments.as_deref().unwrap_or_default();
    if departments.len() > MOST_DEPARTMENTS {
        problems.add(ProblemCode::TooManyDepartments, || {
            contents
                .problem(ProblemCode::TooManyDepartments, person, &column)
                .found(&departments.len().to_string())
                .expected(format!("<= {MOST_DEPARTMENTS}"))
        });
    }
    for department in departments {
        if department != ROOT && keys.is_some_and(|keys| !keys.contains(department.as_str())) {
            problems.add(ProblemCode::UnknownDepartment, || {
                contents.problem(ProblemCode::UnknownDepartment, person, &column).found(department)
            });
        }
    }
    if let Some(main) = &person.value.main
        && !departments.contains(main)
    {
        problems.add(ProblemCode::MainNotMember, || {
            contents.problem(ProblemCode::MainNotMember, person, &Column::Main).found(main)
        });
    }
}

fn check_key(contents: &Contents<'_>, people: &[Located<DesiredPerson>], key: Key, problems: &mut Problems) {
    let mut seen: Map<String, usize> = Map::new();
    for (index, person) in people.iter().enumerate() {
        let Some(value) = key.of(&person.value) else { continue };
        let Some(other) = seen.insert(compared(value), index).and_then(|other| people.get(other)) else {
            continue;
        };
        // The service itself may have two people whose keys differ by case alone: their ids tell that they are two.
        let ids = (&person.value.user_id, &other.value.user_id);
        let two = matches!(ids, (Some(one), Some(another)) if one != another)
            && key.of(&other.value) != Some(value);
        if !two {
            problems.add(ProblemCode::PersonTwice, || {
                contents.problem(ProblemCode::PersonTwice, person, &Column::Key(key)).found(value)
            });
        }
    }
}

/// A key without what people do not see: case and blanks.
fn compared(value: &str) -> String {
    value.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}
