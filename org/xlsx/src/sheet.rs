//! The rows of a sheet.

use quick_xml::events::BytesStart;

use crate::error::XlsxError;
use crate::limit::Limit;
use crate::number::{self, Kind};
use crate::strings::Strings;
use crate::xml::{Item, attribute, unescaped};

/// The last row and the last column that spreadsheets have.
const MOST_ROWS: u32 = 1 << 20;
const MOST_COLUMNS: usize = 1 << 14;

/// What a row and a cell cost beside their text.
const ROW_BYTES: usize = 32;
const CELL_BYTES: usize = 24;

const DAMAGED: XlsxError = XlsxError::Damaged("a sheet");

/// A sheet. Rows without any cell are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// The cells as a person sees them; no row has blank cells at its end.
    pub rows: Vec<Vec<String>>,
    /// The number of each row, counted from 1.
    pub row_numbers: Vec<u32>,
}

/// What the cells of all sheets refer to.
pub struct Shared {
    pub strings: Strings,
    pub styles: Vec<Kind>,
    pub from_1904: bool,
}

/// Fills a sheet, element by element.
pub struct Filler<'a> {
    pub sheet: Sheet,
    shared: &'a Shared,
    limit: &'a Limit,
    row: u32,
    column: usize,
    kind: String,
    style: usize,
    text: String,
    in_text: bool,
    in_phonetic: bool,
}

impl<'a> Filler<'a> {
    pub fn new(name: String, shared: &'a Shared, limit: &'a Limit) -> Self {
        Self {
            sheet: Sheet { name, ..Sheet::default() },
            shared,
            limit,
            row: 0,
            column: 0,
            kind: String::new(),
            style: 0,
            text: String::new(),
            in_text: false,
            in_phonetic: false,
        }
    }

    /// Takes the next thing; says whether more is wanted.
    pub fn item(&mut self, item: Item<'_>) -> Result<bool, XlsxError> {
        match item {
            Item::Start(start) => match start.local_name().into_inner() {
                "row" => {
                    let number = attribute(start, "r").map(|number| number.parse().map_err(|_| DAMAGED));
                    self.row = number.transpose()?.unwrap_or(self.row + 1);
                    self.column = 0;
                    if !(1..=MOST_ROWS).contains(&self.row) {
                        return Err(DAMAGED);
                    }
                }
                "c" => self.start_cell(start)?,
                "v" | "t" => self.in_text = true,
                "rPh" => self.in_phonetic = true,
                _ => {}
            },
            Item::Text(text) if self.in_text && !self.in_phonetic => self.text.push_str(text),
            Item::Text(_) => {}
            Item::End(name) => match name {
                "v" | "t" => self.in_text = false,
                "rPh" => self.in_phonetic = false,
                "c" => self.end_cell()?,
                "sheetData" => return Ok(false),
                _ => {}
            },
        }
        Ok(true)
    }

    fn start_cell(&mut self, start: &BytesStart<'_>) -> Result<(), XlsxError> {
        if let Some(reference) = attribute(start, "r") {
            self.column = column(&reference).ok_or(DAMAGED)?;
        }
        if self.column >= MOST_COLUMNS || self.row == 0 {
            return Err(DAMAGED);
        }
        self.kind = attribute(start, "t").unwrap_or_default();
        self.style = attribute(start, "s").and_then(|style| style.parse().ok()).unwrap_or_default();
        self.text.clear();
        Ok(())
    }

    fn end_cell(&mut self) -> Result<(), XlsxError> {
        let written = std::mem::take(&mut self.text);
        let shared = self.shared;
        let owned;
        let text: &str = match self.kind.as_str() {
            "s" if written.trim().is_empty() => "",
            "s" => {
                let index = written.trim().parse().map_err(|_| DAMAGED)?;
                shared.strings.get(index).ok_or(DAMAGED)?
            }
            "str" | "inlineStr" => {
                owned = unescaped(&written);
                &owned
            }
            "b" => match written.trim() {
                "" => "",
                "0" | "false" => "FALSE",
                _ => "TRUE",
            },
            // Errors are their names, such as `#N/A`.
            "e" => written.trim(),
            "d" => written.trim().trim_end_matches("T00:00:00"),
            _ => {
                let kind = shared.styles.get(self.style).copied().unwrap_or(Kind::Number);
                owned = number::text(written.trim(), kind, shared.from_1904);
                &owned
            }
        };
        if !text.is_empty() {
            self.put(text)?;
        }
        self.column += 1;
        self.text = written;
        Ok(())
    }

    fn put(&mut self, text: &str) -> Result<(), XlsxError> {
        let sheet = &mut self.sheet;
        match sheet.row_numbers.last() {
            Some(last) if *last == self.row => {}
            // Spreadsheets write rows in their order, and so they can be read without holding all of them.
            Some(last) if *last > self.row => return Err(DAMAGED),
            _ => {
                self.limit.spend(ROW_BYTES)?;
                sheet.row_numbers.push(self.row);
                sheet.rows.push(Vec::new());
            }
        }
        let Some(row) = sheet.rows.last_mut() else { return Ok(()) };
        if row.len() <= self.column {
            self.limit.spend((self.column + 1 - row.len()) * CELL_BYTES)?;
            row.resize(self.column + 1, String::new());
        }
        self.limit.spend(text.len())?;
        if let Some(place) = row.get_mut(self.column) {
            text.clone_into(place);
        }
        Ok(())
    }
}

/// The column of a reference such as `AB12`, counted from 0.
fn column(reference: &str) -> Option<usize> {
    let mut column = 0_usize;
    for byte in reference.bytes().take_while(u8::is_ascii_alphabetic) {
        column = column.checked_mul(26)?.checked_add(usize::from(byte.to_ascii_uppercase() - b'A') + 1)?;
    }
    column.checked_sub(1)
}
