//! Rows that are departments.

use serde_json::Value;

use super::cell::Cell;
use super::column::Column;
use super::layout::Layout;
use super::list::{LIST, values};
use super::read_table::{Located, ReadTable};
use super::values::boolean;
use crate::desired::{DesiredDepartment, ROOT};
use crate::problem::{ProblemCode, Problems};

/// How many blank cells of custom fields a table may have beyond a third of its bytes. Each one is a value, some hundred bytes of
/// memory for a single byte of the file, or for none at the end of a row.
const BLANK_CELLS: usize = 50_000;

/// Reads the rows of a table. The root of WeCom's layout is put into `root_alias`.
pub(super) fn read(
    read: &ReadTable<'_>,
    table: usize,
    root_alias: &mut Option<String>,
    problems: &mut Problems,
) -> Vec<Located<DesiredDepartment>> {
    let mut departments = Vec::with_capacity(read.table.row_count());
    let silent = silent_columns(read);
    let mut blank_cells = read.table.size() / 3 + BLANK_CELLS;
    for row in 0..read.table.row_count() {
        let mut reader = Reader { read, row, problems, silent: &silent, blank_cells: &mut blank_cells };
        let department = reader.department();
        if read.layout == Layout::WecomDepartments && is_root(&department) {
            if root_alias.is_some() {
                problems.add(ProblemCode::RootTwice, || {
                    read.problem(ProblemCode::RootTwice, row, &Column::Parent).found(&department.key)
                });
            }
            *root_alias = Some(department.key);
            continue;
        }
        departments.push(Located { value: department, table, row });
    }
    if blank_cells == 0 {
        problems.add(ProblemCode::TooManyColumns, || read.table.problem(ProblemCode::TooManyColumns));
    }
    departments
}

fn is_root(department: &DesiredDepartment) -> bool {
    department.parent.as_deref().is_none_or(|parent| parent == "0" || parent == department.key)
}

/// The columns that say nothing: those of descriptions and custom fields without any value in any row.
fn silent_columns(read: &ReadTable<'_>) -> Vec<bool> {
    let blank =
        |index: usize| (0..read.table.row_count()).all(|row| read.table.cell(row, index).text().is_empty());
    let silent = |(index, column): (usize, &Option<Column>)| {
        matches!(column, Some(Column::Description | Column::Custom(_))) && blank(index)
    };
    if read.table.is_json() {
        return Vec::new();
    }
    read.columns.iter().enumerate().map(silent).collect()
}

struct Reader<'r, 'a> {
    read: &'r ReadTable<'a>,
    row: usize,
    problems: &'r mut Problems,
    /// The columns that say nothing.
    silent: &'r [bool],
    /// How many blank cells of custom fields may still follow.
    blank_cells: &'r mut usize,
}

impl Reader<'_, '_> {
    fn department(&mut self) -> DesiredDepartment {
        let mut department =
            DesiredDepartment { place: self.read.place(self.row), ..DesiredDepartment::default() };
        let read = self.read;
        for (index, column) in read.columns.iter().enumerate() {
            let cell = read.table.cell(self.row, index);
            if let Some(column) = column
                && !cell.is_absent()
                && self.silent.get(index) != Some(&true)
            {
                self.cell(&mut department, column, cell);
            }
        }
        if department.key.is_empty() {
            self.problem(ProblemCode::MissingId, &Column::Id, "");
        } else if department.key == ROOT && read.layout == Layout::Departments {
            self.problem(ProblemCode::ReservedId, &Column::Id, ROOT);
        }
        if department.name.trim().is_empty() {
            self.problem(ProblemCode::MissingName, &Column::Name, "");
        }
        // Where export knows no id but the service's own, it writes that one into both columns.
        if department.department_id.as_ref() != Some(&department.key) {
            department.open_department_id = Some(department.key.clone());
        }
        department
    }

    fn cell(&mut self, department: &mut DesiredDepartment, column: &Column, cell: Cell<'_>) {
        if let Cell::Json(Value::Array(_) | Value::Object(_)) = cell
            && !matches!(
                column,
                Column::Leaders | Column::Previously | Column::Custom(_) | Column::CustomObject
            )
        {
            self.invalid(column, cell, "text");
            return;
        }
        let text = cell.text();
        let filled = || Some(text.clone().into_owned()).filter(|text| !text.is_empty());
        match column {
            Column::Id => department.key = text.into_owned(),
            Column::DepartmentId => department.department_id = filled(),
            Column::Parent => department.parent = filled().filter(|parent| parent != ROOT),
            Column::Name => department.name = text.into_owned(),
            Column::Code => {
                if !text.is_empty() && !is_code(&text) {
                    self.invalid(column, cell, "1-64: A-Z a-z 0-9 _ - …");
                }
                department.code = filled();
            }
            Column::Description => department.description = Some(text.into_owned()),
            Column::Leaders => department.leaders = self.list(column, cell),
            Column::Previously => department.previously = self.list(column, cell).unwrap_or_default(),
            Column::Virtual if !text.is_empty() => {
                department.is_virtual = boolean(&text);
                if department.is_virtual.is_none() {
                    self.invalid(column, cell, "true, false");
                }
            }
            Column::Custom(name) => {
                if text.is_empty() {
                    *self.blank_cells = self.blank_cells.saturating_sub(1);
                }
                if *self.blank_cells > 0 {
                    department.custom.insert(name.clone(), custom_value(cell));
                }
            }
            Column::CustomObject => match cell {
                Cell::Json(Value::Object(object)) => {
                    let values =
                        object.iter().map(|(name, value)| (name.clone(), custom_value(Cell::Json(value))));
                    department.custom.extend(values);
                }
                Cell::Json(Value::Null) => {}
                _ => self.invalid(column, cell, "{ … }"),
            },
            _ => {}
        }
    }

    fn list(&mut self, column: &Column, cell: Cell<'_>) -> Option<Vec<String>> {
        let list = values(cell, LIST);
        if list.is_none() {
            self.invalid(column, cell, "a; b; c");
        }
        list
    }

    fn problem(&mut self, code: ProblemCode, column: &Column, found: &str) {
        let (read, row) = (self.read, self.row);
        self.problems.add(code, || {
            let problem = read.problem(code, row, column);
            if found.is_empty() { problem } else { problem.found(found) }
        });
    }

    fn invalid(&mut self, column: &Column, cell: Cell<'_>, expected: &str) {
        let code = if *column == Column::Code { ProblemCode::InvalidCode } else { ProblemCode::InvalidValue };
        let (read, row) = (self.read, self.row);
        self.problems.add(code, || read.problem(code, row, column).found(&cell.text()).expected(expected));
    }
}

/// `null` means the same as an empty text.
fn custom_value(cell: Cell<'_>) -> Value {
    match cell {
        Cell::Json(Value::Null) | Cell::Absent => Value::String(String::new()),
        Cell::Json(value) => value.clone(),
        Cell::Text(text) => Value::String(text.to_owned()),
    }
}

/// What the service takes: 1 to 64 printable characters of ASCII without blanks.
fn is_code(text: &str) -> bool {
    (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_graphic())
}
