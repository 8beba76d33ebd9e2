//! The tables of files.

use serde_json::Value;

use super::csv_table::records;
use super::json_table::{self, Lists, lists};
use super::source::{Content, Sheet, SourceFile};
use super::table::{Rows, Table};
use crate::problem::{Problem, ProblemCode, Problems};

/// The documents of those files that are JSON, at the index of the file.
pub(super) fn documents(files: &[SourceFile], problems: &mut Problems) -> Vec<Option<Value>> {
    let mut documents = Vec::with_capacity(files.len());
    for file in files {
        let Content::Text(text) = &file.content else {
            documents.push(None);
            continue;
        };
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() || !is_json(&file.name, text) {
            documents.push(None);
            continue;
        }
        documents.push(match serde_json::from_str(text) {
            Ok(value) => Some(value),
            Err(error) => {
                problems.add(ProblemCode::InvalidJson, || {
                    let mut problem = Problem::new(ProblemCode::InvalidJson, &file.name);
                    problem.row = u32::try_from(error.line()).ok();
                    problem
                });
                None
            }
        });
    }
    documents
}

fn is_json(name: &str, text: &str) -> bool {
    let json_name = name.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("json"));
    json_name || text.starts_with(['{', '['])
}

/// All tables, each with what is known of its rows: departments, people, or nothing.
pub(super) fn tables<'a>(
    files: &'a [SourceFile],
    documents: &'a [Option<Value>],
    problems: &mut Problems,
) -> Vec<(Table<'a>, Option<bool>)> {
    let mut tables = Vec::new();
    for ((number, file), document) in (0_u32..).zip(files).zip(documents) {
        match (&file.content, document) {
            (Content::Text(_), Some(document)) => json(number, &file.name, document, &mut tables, problems),
            (Content::Text(text), None) => {
                let trimmed = text.trim_start_matches('\u{feff}').trim();
                if trimmed.is_empty() {
                    problems.add(ProblemCode::EmptyFile, || Problem::new(ProblemCode::EmptyFile, &file.name));
                } else if !is_json(&file.name, trimmed) {
                    tables.push((csv(number, &file.name, text), None));
                }
            }
            (Content::Unreadable(code), _) => problems.add(*code, || Problem::new(*code, &file.name)),
            (Content::Sheets(list), _) => sheets(number, &file.name, list, &mut tables, problems),
        }
    }
    tables
}

fn csv<'a>(file: u32, file_name: &'a str, text: &str) -> Table<'a> {
    let mut records = records(text).into_iter();
    let (header_row, headers) = records.next().unwrap_or_default();
    let headers = headers.iter().map(str::to_owned).collect();
    Table { file, file_name, sheet: None, header_row, headers, rows: Rows::Records(records.collect()) }
}

fn json<'a>(
    file: u32,
    name: &'a str,
    document: &'a Value,
    tables: &mut Vec<(Table<'a>, Option<bool>)>,
    problems: &mut Problems,
) {
    match lists(document) {
        Some(Lists::One(list)) => {
            tables.push((json_table::table(file, name, None, list, problems), None));
        }
        Some(Lists::Named { departments, people }) => {
            if let Some(list) = departments {
                tables.push((json_table::table(file, name, Some("departments"), list, problems), Some(true)));
            }
            if let Some(list) = people {
                tables.push((json_table::table(file, name, Some("people"), list, problems), Some(false)));
            }
        }
        None => problems.add(ProblemCode::WrongJson, || Problem::new(ProblemCode::WrongJson, name)),
    }
}

/// The sheets of departments and of people, by their names; else the first sheet, whatever it holds.
fn sheets<'a>(
    file: u32,
    name: &'a str,
    list: &'a [Sheet],
    tables: &mut Vec<(Table<'a>, Option<bool>)>,
    problems: &mut Problems,
) {
    let mut used: Vec<(&Sheet, Option<bool>)> =
        list.iter().filter_map(|sheet| Some((sheet, Some(kind(&sheet.name)?)))).collect();
    if used.is_empty() {
        used.extend(list.first().map(|sheet| (sheet, None)));
    }
    let before = tables.len();
    for (sheet, kind) in used {
        if let Some(table) = cells(file, name, sheet) {
            tables.push((table, kind));
        }
    }
    if tables.len() == before {
        problems.add(ProblemCode::EmptyFile, || Problem::new(ProblemCode::EmptyFile, name));
    }
}

/// Whether a sheet's name says that it holds departments, or people.
fn kind(name: &str) -> Option<bool> {
    match name.trim().to_lowercase().as_str() {
        "departments" | "部门" => Some(true),
        "people" | "人员" => Some(false),
        _ => None,
    }
}

fn cells<'a>(file: u32, file_name: &'a str, sheet: &'a Sheet) -> Option<Table<'a>> {
    let numbers = sheet.row_numbers.iter().copied().map(Some).chain(std::iter::repeat(None));
    let mut rows = (1_u32..)
        .zip(&sheet.rows)
        .zip(numbers)
        .map(|((count, row), number)| (number.unwrap_or(count), used(row)))
        .filter(|(_, row)| !row.is_empty());
    let (header_row, headers) = rows.next()?;
    let rows = Rows::Cells(rows.collect());
    Some(Table { file, file_name, sheet: Some(&sheet.name), header_row, headers: headers.to_vec(), rows })
}

/// A row without the blank cells at its end.
fn used(row: &[String]) -> &[String] {
    let length = row.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |last| last + 1);
    row.get(..length).unwrap_or_default()
}
