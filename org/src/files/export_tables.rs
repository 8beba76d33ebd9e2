//! The tables of an export as CSV.

use super::cell::value_text;
use super::csv::Csv;
use super::export::Scope;
use super::list::joined;
use crate::ordered::Set;
use crate::snapshot::{SnapshotDepartment, SnapshotPerson};

pub(super) fn departments_csv(departments: &[&SnapshotDepartment], scope: &Scope<'_>) -> String {
    let fields: Set<&str> =
        departments.iter().flat_map(|department| department.custom.keys().map(String::as_str)).collect();
    let mut table = Csv::new();
    for header in ["id", "departmentId", "parent", "name", "code", "description", "leaders", "virtual"] {
        table.cell(header);
    }
    for field in &fields {
        table.cell(&format!("custom.{field}"));
    }
    table.end_row();
    for department in departments {
        table.cell(scope.key(&department.department_id).unwrap_or_default());
        table.cell(&department.department_id);
        table.cell(scope.parent_key(department).unwrap_or_default());
        table.cell(&department.name);
        table.cell(department.code.as_deref().unwrap_or_default());
        table.cell(department.description.as_deref().unwrap_or_default());
        table.cell(&joined(department.leader_user_ids.iter().map(String::as_str)));
        table.cell(if department.is_virtual { "true" } else { "false" });
        for field in &fields {
            table.cell(&department.custom.get(*field).map(value_text).unwrap_or_default());
        }
        table.end_row();
    }
    table.into_text()
}

pub(super) fn people_csv(people: &[&SnapshotPerson], scope: &Scope<'_>) -> String {
    let mut table = Csv::new();
    for header in ["userId", "username", "email", "phone", "externalId", "name", "departments", "main"] {
        table.cell(header);
    }
    table.end_row();
    for person in people {
        table.cell(&person.user_id);
        for text in [&person.username, &person.email, &person.phone, &person.external_id, &person.name] {
            table.cell(text.as_deref().unwrap_or_default());
        }
        table.cell(&joined(scope.memberships(person)));
        // The cell of `main` is read as a list too, so that two of them are noticed.
        table.cell(&joined(scope.main(person).into_iter()));
        table.end_row();
    }
    table.into_text()
}
