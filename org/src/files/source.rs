//! What goes into reading files, and what comes out.

use tsify::Tsify;

use super::layout::Layout;
use crate::desired::DesiredOrganization;
use crate::json::Json;
use crate::problem::{Problem, ProblemCode};

/// A file whose bytes are decoded already.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SourceFile {
    /// Name of the file; one that ends in `.json` is read as JSON.
    pub name: String,
    /// What is in it.
    pub content: Content,
}

/// What is in a file.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub enum Content {
    /// CSV or JSON.
    Text(String),
    /// The sheets of a spreadsheet.
    Sheets(Vec<Sheet>),
    /// Nothing that could be read: why, as the reader of the bytes says.
    Unreadable(ProblemCode),
}

/// A sheet of a spreadsheet.
#[derive(Debug, Clone, Default, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The cells as a person sees them.
    pub rows: Vec<Vec<String>>,
    /// The number of each row, counted from 1, where rows without any cell are left out of `rows`. Empty: none is left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[tsify(optional)]
    pub row_numbers: Vec<u32>,
}

/// What was read.
#[derive(Debug, Clone, Default, PartialEq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Parsed {
    /// The organization; absent if one of the problems is an error.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organization: Option<DesiredOrganization>,
    /// The first 1,000 problems, in the order in which they were found.
    pub problems: Vec<Problem>,
    /// How many problems there are beyond those that are listed.
    pub more_problems: u32,
    /// The layout of each table that was recognized.
    pub layouts: Vec<FileLayout>,
}

/// The layout of a table.
#[derive(Debug, Clone, PartialEq, Eq, Json, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FileLayout {
    /// Name of the file.
    pub file: String,
    /// Name of the sheet, where the file has sheets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The layout.
    pub layout: Layout,
}
