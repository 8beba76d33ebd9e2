//! From files to an organization, or to what is wrong with them.

use super::checks::check;
use super::columns::columns;
use super::layout::Layout;
use super::paths::Paths;
use super::read_table::{Contents, Located, ReadTable};
use super::source::{FileLayout, Parsed, SourceFile};
use super::table::{MOST_COLUMNS, Table};
use super::tables::{documents, tables};
use super::{departments, people};
use crate::desired::DesiredOrganization;
use crate::problem::{Problem, ProblemCode, Problems};

/// Reads files. Nothing is guessed: the organization is there only if none of the problems is an error.
#[must_use]
pub fn parse(files: &[SourceFile]) -> Parsed {
    let mut problems = Problems::default();
    if files.is_empty() {
        problems.add(ProblemCode::NoFile, || Problem::new(ProblemCode::NoFile, ""));
    }
    let documents = documents(files, &mut problems);
    let mut contents = Contents::default();
    let mut paths = Paths::default();
    for (table, kind) in tables(files, &documents, &mut problems) {
        add_table(table, kind, &mut contents, &mut paths, &mut problems);
    }
    if !paths.departments.is_empty() {
        contents.departments.get_or_insert_default().append(&mut paths.departments);
    }
    check(&mut contents, &mut problems);
    finish(files, contents, problems)
}

fn add_table<'a>(
    table: Table<'a>,
    departments: Option<bool>,
    contents: &mut Contents<'a>,
    paths: &mut Paths,
    problems: &mut Problems,
) {
    if table.headers.len() > MOST_COLUMNS {
        problems.add(ProblemCode::TooManyColumns, || {
            table.problem(ProblemCode::TooManyColumns).expected(format!("<= {MOST_COLUMNS}"))
        });
        return;
    }
    if table.row_count() == 0 {
        problems.add(ProblemCode::NoRows, || table.problem(ProblemCode::NoRows));
        return;
    }
    let Some(layout) = Layout::recognize(&table.headers, departments) else {
        problems.add(ProblemCode::UnknownLayout, || {
            // What stands there is not shown: without a header it may be a person's row, with a password.
            table.problem(ProblemCode::UnknownLayout)
        });
        return;
    };
    let columns = columns(&table, layout, problems);
    let read = ReadTable { table, layout, columns };
    extra_cells(&read.table, problems);
    let index = contents.tables.len();
    if layout.has_departments() {
        let mut list = departments::read(&read, index, &mut contents.root_alias, problems);
        contents.departments.get_or_insert_default().append(&mut list);
    } else {
        let mut list = people::read(&read, index, paths, problems);
        contents.people.get_or_insert_default().append(&mut list);
    }
    contents.tables.push(read);
}

/// A value that no header names is lost or belongs to another column: a row that is shifted shows here.
fn extra_cells(table: &Table<'_>, problems: &mut Problems) {
    if table.is_json() {
        return;
    }
    let unnamed: Vec<usize> = table
        .headers
        .iter()
        .enumerate()
        .filter(|(_, header)| header.trim().is_empty())
        .map(|(index, _)| index)
        .collect();
    for row in 0..table.row_count() {
        let beyond = table.headers.len()..table.width(row);
        for column in unnamed.iter().copied().chain(beyond) {
            let cell = table.cell(row, column);
            if !cell.text().is_empty() {
                problems.add(ProblemCode::ExtraCell, || {
                    // The text is not shown: in a shifted row it may be a password.
                    table.row_problem(ProblemCode::ExtraCell, row)
                });
                break;
            }
        }
    }
}

fn finish(files: &[SourceFile], contents: Contents<'_>, problems: Problems) -> Parsed {
    let layouts = contents
        .tables
        .iter()
        .map(|read| FileLayout {
            file: read.table.file_name.to_owned(),
            sheet: read.table.sheet.map(str::to_owned),
            layout: read.layout,
        })
        .collect();
    let organization = (!problems.has_errors()).then(|| DesiredOrganization {
        files: files.iter().map(|file| file.name.clone()).collect(),
        departments: contents.departments.map(values),
        people: contents.people.map(values),
    });
    let (problems, more_problems) = problems.into_parts();
    Parsed { organization, problems, more_problems, layouts }
}

fn values<T>(list: Vec<Located<T>>) -> Vec<T> {
    list.into_iter().map(|located| located.value).collect()
}
