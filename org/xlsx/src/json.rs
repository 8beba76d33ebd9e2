//! The result as JSON, written by hand: a library for it would be larger than all of this.

use std::fmt::Write;

use crate::error::XlsxError;
use crate::sheet::Sheet;

pub fn result(result: &Result<Vec<Sheet>, XlsxError>) -> String {
    let mut json = String::new();
    match result {
        Ok(sheets) => {
            json.push_str("{\"ok\":");
            list(&mut json, sheets, sheet);
            json.push('}');
        }
        Err(error) => {
            json.push_str("{\"error\":{\"code\":");
            text(&mut json, error.code());
            if let Some(detail) = error.detail() {
                json.push_str(",\"detail\":");
                text(&mut json, detail);
            }
            json.push_str("}}");
        }
    }
    json
}

fn sheet(json: &mut String, sheet: &Sheet) {
    json.push_str("{\"name\":");
    text(json, &sheet.name);
    json.push_str(",\"rows\":");
    list(json, &sheet.rows, |json, row| list(json, row, |json, cell| text(json, cell)));
    json.push_str(",\"rowNumbers\":");
    list(json, &sheet.row_numbers, |json, number| {
        // Writing to a text cannot fail.
        let _ = write!(json, "{number}");
    });
    json.push('}');
}

fn list<T>(json: &mut String, items: &[T], mut write: impl FnMut(&mut String, &T)) {
    json.push('[');
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            json.push(',');
        }
        write(json, item);
    }
    json.push(']');
}

fn text(json: &mut String, text: &str) {
    json.push('"');
    for character in text.chars() {
        match character {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\u{0}'..='\u{1f}' => {
                let _ = write!(json, "\\u{:04x}", u32::from(character));
            }
            other => json.push(other),
        }
    }
    json.push('"');
}
