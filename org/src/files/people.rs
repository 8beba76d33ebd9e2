//! Rows that are people.

use serde_json::Value;

use super::cell::Cell;
use super::column::Column;
use super::fields::{FieldKind, user_field};
use super::key::Key;
use super::list::{LIST, PATHS, values};
use super::paths::Paths;
use super::read_table::{Located, ReadTable};
use super::values::{boolean, field_value};
use crate::desired::DesiredPerson;
use crate::problem::{ProblemCode, Problems};

/// Reads the rows of a table. Departments that are given as paths go into `paths`.
pub(super) fn read(
    read: &ReadTable<'_>,
    table: usize,
    paths: &mut Paths,
    problems: &mut Problems,
) -> Vec<Located<DesiredPerson>> {
    let mut people = Vec::with_capacity(read.table.row_count());
    for row in 0..read.table.row_count() {
        let value = Reader { read, table, row, problems, paths }.person();
        people.push(Located { value, table, row });
    }
    people
}

struct Reader<'r, 'a> {
    read: &'r ReadTable<'a>,
    table: usize,
    row: usize,
    problems: &'r mut Problems,
    paths: &'r mut Paths,
}

impl Reader<'_, '_> {
    fn person(&mut self) -> DesiredPerson {
        let mut person = DesiredPerson { place: self.read.place(self.row), ..DesiredPerson::default() };
        let read = self.read;
        for (index, column) in read.columns.iter().enumerate() {
            let cell = read.table.cell(self.row, index);
            if let Some(column) = column
                && !cell.is_absent()
            {
                self.cell(&mut person, column, cell);
            }
        }
        if Key::ALL.iter().all(|key| key.of(&person).is_none()) {
            self.problems.add(ProblemCode::MissingKey, || {
                let names = "userId, username, email, phone, externalId";
                read.table.row_problem(ProblemCode::MissingKey, self.row).expected(names)
            });
        }
        person
    }

    fn cell(&mut self, person: &mut DesiredPerson, column: &Column, cell: Cell<'_>) {
        match column {
            Column::Key(key) => self.key(person, *key, column, cell),
            Column::PersonName => match cell {
                Cell::Json(Value::Array(_) | Value::Object(_)) => self.invalid(column, cell, "text"),
                _ => person.name = Some(cell.text().into_owned()).filter(|name| !name.is_empty()),
            },
            Column::Departments => match values(cell, LIST) {
                Some(list) => person.departments = Some(list),
                None => self.invalid(column, cell, "a; b; c"),
            },
            Column::Main => match values(cell, LIST) {
                Some(list) if list.len() > 1 => self.problem(ProblemCode::TwoMainDepartments, column, cell),
                Some(list) => person.main = list.into_iter().next(),
                None => self.invalid(column, cell, "a"),
            },
            Column::Path => self.paths(person, column, cell),
            Column::Disabled => self.disabled(person, column, cell),
            Column::Field(name) => self.field(person, name, column, cell),
            _ => {}
        }
    }

    fn key(&mut self, person: &mut DesiredPerson, key: Key, column: &Column, cell: Cell<'_>) {
        if let Cell::Json(Value::Array(_) | Value::Object(_) | Value::Bool(_)) = cell {
            self.invalid(column, cell, "text");
            return;
        }
        let text = cell.text();
        if text.is_empty() {
            return;
        }
        if let Some(expected) = key.refusal(&text) {
            self.invalid(column, cell, expected);
        }
        key.set(person, text.into_owned());
    }

    fn field(&mut self, person: &mut DesiredPerson, name: &str, column: &Column, cell: Cell<'_>) {
        let Some(field) = user_field(name) else { return };
        match field_value(field.kind, cell) {
            Ok(Some(value)) => {
                person.fields.insert(name.to_owned(), value);
            }
            Ok(None) => {}
            Err(expected) => {
                let shown = if field.kind == FieldKind::Secret { Cell::Absent } else { cell };
                self.invalid(column, shown, expected);
            }
        }
    }

    /// The service calls an account that may not log in `Deactivated` (已禁用), and so does its console; `Suspended` (已停用) is
    /// another state, which unused accounts get by themselves.
    fn disabled(&mut self, person: &mut DesiredPerson, column: &Column, cell: Cell<'_>) {
        let text = cell.text();
        match boolean(&text) {
            Some(true) => {
                person.fields.insert("status".to_owned(), Value::String("Deactivated".to_owned()));
            }
            Some(false) => {}
            None if text.is_empty() => {}
            None => self.invalid(column, cell, "Yes, No"),
        }
    }

    fn paths(&mut self, person: &mut DesiredPerson, column: &Column, cell: Cell<'_>) {
        let Some(list) = values(cell, PATHS) else {
            self.invalid(column, cell, "Company/R&D");
            return;
        };
        let mut keys = Vec::with_capacity(list.len());
        for path in list {
            match self.paths.key(&path, self.table, self.row, self.read.place(self.row)) {
                Ok(key) => keys.push(key),
                Err(expected) => {
                    let (read, row) = (self.read, self.row);
                    self.problems.add(ProblemCode::InvalidPath, || {
                        read.problem(ProblemCode::InvalidPath, row, column).found(&path).expected(expected)
                    });
                }
            }
        }
        person.departments = Some(keys);
    }

    fn problem(&mut self, code: ProblemCode, column: &Column, cell: Cell<'_>) {
        let (read, row) = (self.read, self.row);
        self.problems.add(code, || read.problem(code, row, column).found(&cell.text()));
    }

    fn invalid(&mut self, column: &Column, cell: Cell<'_>, expected: &str) {
        let (read, row) = (self.read, self.row);
        self.problems.add(ProblemCode::InvalidValue, || {
            let problem = read.problem(ProblemCode::InvalidValue, row, column).expected(expected);
            if cell.is_absent() || !read.shows(column) { problem } else { problem.found(&cell.text()) }
        });
    }
}
