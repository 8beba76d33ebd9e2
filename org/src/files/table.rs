//! A table of a file, whatever the file is.

use csv::StringRecord;
use serde_json::{Map, Value};

use super::cell::{Cell, plain};
use crate::problem::{Problem, ProblemCode};

/// The most columns that are read. Without a limit, short rows below a long header would need memory for all its columns.
pub(super) const MOST_COLUMNS: usize = 128;

/// A header and rows.
pub(super) struct Table<'a> {
    /// Index of the file.
    pub file: u32,
    /// Name of the file.
    pub file_name: &'a str,
    /// Name of the sheet.
    pub sheet: Option<&'a str>,
    /// Number of the header's row.
    pub header_row: u32,
    /// The headers as they are written; in JSON the names of fields.
    pub headers: Vec<String>,
    /// What is below.
    pub rows: Rows<'a>,
}

/// The rows of a table, with their numbers.
pub(super) enum Rows<'a> {
    /// Of CSV.
    Records(Vec<(u32, StringRecord)>),
    /// Of a sheet.
    Cells(Vec<(u32, &'a [String])>),
    /// Of JSON.
    Objects(Vec<(u32, &'a Map<String, Value>)>),
}

impl<'a> Table<'a> {
    pub const fn is_json(&self) -> bool {
        matches!(self.rows, Rows::Objects(_))
    }

    pub const fn row_count(&self) -> usize {
        match &self.rows {
            Rows::Records(rows) => rows.len(),
            Rows::Cells(rows) => rows.len(),
            Rows::Objects(rows) => rows.len(),
        }
    }

    /// How many bytes the cells of CSV and sheets have, with one more for each cell.
    pub fn size(&self) -> usize {
        match &self.rows {
            Rows::Records(rows) => rows.iter().map(|(_, cells)| cells.as_slice().len() + cells.len()).sum(),
            Rows::Cells(rows) => rows.iter().flat_map(|(_, cells)| *cells).map(|cell| cell.len() + 1).sum(),
            Rows::Objects(_) => 0,
        }
    }

    /// Number of the row at an index.
    pub fn row_number(&self, index: usize) -> u32 {
        let number = match &self.rows {
            Rows::Records(rows) => rows.get(index).map(|(number, _)| *number),
            Rows::Cells(rows) => rows.get(index).map(|(number, _)| *number),
            Rows::Objects(rows) => rows.get(index).map(|(number, _)| *number),
        };
        number.unwrap_or_default()
    }

    /// The cell of a row. A row that is shorter than the header has blank cells at its end.
    pub fn cell(&self, row: usize, column: usize) -> Cell<'_> {
        match &self.rows {
            Rows::Records(rows) => {
                Cell::Text(plain(rows.get(row).and_then(|(_, cells)| cells.get(column)).unwrap_or_default()))
            }
            Rows::Cells(rows) => Cell::Text(plain(
                rows.get(row).and_then(|(_, cells)| cells.get(column)).map_or("", String::as_str),
            )),
            Rows::Objects(rows) => self
                .headers
                .get(column)
                .and_then(|header| rows.get(row)?.1.get(header))
                .map_or(Cell::Absent, Cell::Json),
        }
    }

    /// How many cells a row has.
    pub fn width(&self, row: usize) -> usize {
        match &self.rows {
            Rows::Records(rows) => rows.get(row).map_or(0, |(_, cells)| cells.len()),
            Rows::Cells(rows) => rows.get(row).map_or(0, |(_, cells)| cells.len()),
            Rows::Objects(_) => self.headers.len(),
        }
    }

    /// A problem of the table.
    pub fn problem(&self, code: ProblemCode) -> Problem {
        let mut problem = Problem::new(code, self.file_name);
        problem.sheet = self.sheet.map(str::to_owned);
        problem
    }

    /// A problem of a column.
    pub fn header_problem(&self, code: ProblemCode, header: &str) -> Problem {
        let mut problem = self.problem(code);
        if !self.is_json() {
            problem.row = Some(self.header_row);
        }
        problem.column = Some(header.trim().chars().take(60).collect());
        problem
    }

    /// A problem of a row.
    pub fn row_problem(&self, code: ProblemCode, row: usize) -> Problem {
        let mut problem = self.problem(code);
        problem.row = Some(self.row_number(row));
        problem
    }

    /// A problem of a cell.
    pub fn cell_problem(&self, code: ProblemCode, row: usize, column: usize) -> Problem {
        let mut problem = self.row_problem(code, row);
        problem.column = self.headers.get(column).map(|header| header.trim().chars().take(60).collect());
        problem
    }
}
