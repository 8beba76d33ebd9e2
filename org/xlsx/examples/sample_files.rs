//! Makes the XLSX files in `tests/org/files` of the CSV files beside them.

use std::error::Error;
use std::path::Path;

use rust_xlsxwriter::{Workbook, Worksheet};

const FILES: &[(&str, &[(&str, &str)])] = &[
    ("ours/organization.xlsx", &[("departments", "ours/departments.csv"), ("people", "ours/people.csv")]),
    ("vendor/template-en.xlsx", &[("Sheet1", "vendor/template-en.csv")]),
    ("vendor/template-zh.xlsx", &[("Sheet1", "vendor/template-zh.csv")]),
    ("wecom/departments-zh.xlsx", &[("部门", "wecom/departments-zh.csv")]),
];

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/org/files");
    for (name, sheets) in FILES {
        let mut book = Workbook::new();
        for (sheet, source) in *sheets {
            let text = std::fs::read_to_string(folder.join(source))?;
            fill(book.add_worksheet().set_name(*sheet)?, text.trim_start_matches('\u{feff}'))?;
        }
        book.save(folder.join(name))?;
    }
    Ok(())
}

/// Numbers are written as numbers, as spreadsheets do with what looks like one.
fn fill(sheet: &mut Worksheet, text: &str) -> Result<(), Box<dyn Error>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    for (row, record) in (0_u32..).zip(reader.records()) {
        for (column, cell) in (0_u16..).zip(&record?) {
            match cell.parse::<f64>() {
                Ok(number) => sheet.write_number(row, column, number)?,
                Err(_) if cell.is_empty() => continue,
                Err(_) => sheet.write_string(row, column, cell)?,
            };
        }
    }
    Ok(())
}
