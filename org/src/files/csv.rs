//! CSV as it is written.

use super::cell::guarded;

/// CSV as spreadsheets write it: a byte order mark, commas, and `\r\n` at the end of rows.
pub struct Csv {
    text: String,
    first: bool,
}

impl Csv {
    /// An empty table.
    #[must_use]
    pub fn new() -> Self {
        Self { text: "\u{feff}".to_owned(), first: true }
    }

    /// Adds a cell to the row: what a spreadsheet would run as a formula begins with an apostrophe.
    pub fn cell(&mut self, value: &str) {
        if !self.first {
            self.text.push(',');
        }
        self.first = false;
        let value = guarded(value);
        if value.contains([',', ';', '\t', '"', '\r', '\n']) {
            self.text.push('"');
            self.text.push_str(&value.replace('"', "\"\""));
            self.text.push('"');
        } else {
            self.text.push_str(&value);
        }
    }

    /// Ends the row.
    pub fn end_row(&mut self) {
        self.text.push_str("\r\n");
        self.first = true;
    }

    /// The whole table.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }
}

impl Default for Csv {
    fn default() -> Self {
        Self::new()
    }
}
