//! A table whose columns are understood, and the things that were read from tables.

use super::column::Column;
use super::layout::Layout;
use super::table::Table;
use crate::desired::{DesiredDepartment, DesiredPerson, Place};
use crate::problem::{Problem, ProblemCode};

/// A table whose columns are understood.
pub(super) struct ReadTable<'a> {
    pub table: Table<'a>,
    pub layout: Layout,
    pub columns: Vec<Option<Column>>,
}

impl ReadTable<'_> {
    /// A problem of a row, at the column with a meaning.
    pub fn problem(&self, code: ProblemCode, row: usize, column: &Column) -> Problem {
        match self.columns.iter().position(|known| known.as_ref() == Some(column)) {
            Some(index) => self.table.cell_problem(code, row, index),
            None => self.table.row_problem(code, row),
        }
    }

    /// Whether a problem may show what stands in a column. In a row that is shifted by one or two, a password stands
    /// beside its column.
    pub fn shows(&self, column: &Column) -> bool {
        let position = |wanted: &Column| self.columns.iter().position(|known| known.as_ref() == Some(wanted));
        match (position(&Column::Password), position(column)) {
            (Some(password), Some(column)) => password.abs_diff(column) > 2,
            _ => true,
        }
    }

    pub fn place(&self, row: usize) -> Place {
        Place { file: self.table.file, row: self.table.row_number(row) }
    }
}

/// Something that was read, and where: table and row are indexes.
pub(super) struct Located<T> {
    pub value: T,
    pub table: usize,
    pub row: usize,
}

/// All that was read.
#[derive(Default)]
pub(super) struct Contents<'a> {
    pub tables: Vec<ReadTable<'a>>,
    pub departments: Option<Vec<Located<DesiredDepartment>>>,
    pub people: Option<Vec<Located<DesiredPerson>>>,
    /// Id of the department that WeCom's file calls the root.
    pub root_alias: Option<String>,
}

impl Contents<'_> {
    /// A problem of something that was read.
    pub fn problem<T>(&self, code: ProblemCode, of: &Located<T>, column: &Column) -> Problem {
        match self.tables.get(of.table) {
            Some(table) => table.problem(code, of.row, column),
            None => Problem::new(code, ""),
        }
    }
}
