//! Finds out what each column of a table means.

use super::column::{Column, normalized};
use super::layout::Layout;
use super::table::Table;
use crate::ordered::Set;
use crate::problem::{ProblemCode, Problems};

/// What each column means; `None` where a header is blank or not known, which is a problem.
pub(super) fn columns(table: &Table, layout: Layout, problems: &mut Problems) -> Vec<Option<Column>> {
    let known = layout.known_headers();
    let mut seen = Set::new();
    let mut columns = Vec::with_capacity(table.headers.len());
    for header in &table.headers {
        let column = match layout.column(&known, header, table.is_json()) {
            None if header.trim().is_empty() => None,
            None => {
                problems.add(ProblemCode::UnknownHeader, || {
                    let mut problem = table.header_problem(ProblemCode::UnknownHeader, header);
                    problem.suggestion = nearest(&known, header);
                    problem
                });
                None
            }
            Some(column) if column != Column::Dropped && !seen.insert(column.clone()) => {
                problems
                    .add(ProblemCode::HeaderTwice, || table.header_problem(ProblemCode::HeaderTwice, header));
                None
            }
            some => some,
        };
        let warning = match column {
            Some(Column::Dropped) => Some(ProblemCode::NotImported),
            Some(Column::Password) => Some(ProblemCode::PasswordsNotImported),
            _ => None,
        };
        if let Some(code) = warning {
            problems.add(code, || table.header_problem(code, header));
        }
        columns.push(column);
    }
    for required in layout.required(table.is_json()) {
        let missing = required.iter().all(|column| !seen.contains(column));
        if missing {
            problems.add(ProblemCode::MissingHeader, || {
                let names: Vec<&str> =
                    required.iter().filter_map(|column| layout.usual_name(column)).collect();
                table.problem(ProblemCode::MissingHeader).expected(names.join(", "))
            });
        }
    }
    columns
}

fn nearest(known: &[(String, Column, &'static str)], header: &str) -> Option<String> {
    let header: String = normalized(header).chars().take(64).collect();
    known
        .iter()
        .map(|(name, _, shown)| (strsim::osa_distance(&header, name), shown))
        .min_by_key(|(distance, _)| *distance)
        .filter(|(distance, name)| *distance * 2 <= name.chars().count().max(2))
        .map(|(_, name)| (*name).to_owned())
}
