//! Records of CSV, with the numbers of their rows.

use csv::{ReaderBuilder, StringRecord};

use crate::blank::trimmed;

/// Reads all records; each one is one row, and so is each blank line.
pub(super) fn records(text: &str) -> Vec<(u32, StringRecord)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    let mut number = 0_u32;
    loop {
        let start = usize::try_from(reader.position().byte()).unwrap_or(usize::MAX);
        number = number.saturating_add(blank_lines(text.as_bytes(), start));
        let mut record = StringRecord::new();
        // The text is UTF-8 and rows may have any length, so there is no error left.
        if !reader.read_record(&mut record).unwrap_or(false) {
            return records;
        }
        number = number.saturating_add(1);
        if record.iter().any(|cell| !trimmed(cell).is_empty()) {
            cut_blank_end(&mut record);
            records.push((number, record));
        }
    }
}

/// Spreadsheets write `,,,` at the end of rows: such cells are as good as none.
fn cut_blank_end(record: &mut StringRecord) {
    let blank = record.iter().rev().take_while(|cell| trimmed(cell).is_empty()).count();
    record.truncate(record.len() - blank);
}

/// How many blank lines begin at `start`, where the reader has ended a record: it passes over them without counting.
fn blank_lines(text: &[u8], start: usize) -> u32 {
    let mut rest = text.get(start..).unwrap_or_default();
    // The reader ends a record at the first half of `\r\n`.
    if start > 0 && text.get(start - 1) == Some(&b'\r') {
        rest = rest.strip_prefix(b"\n").unwrap_or(rest);
    }
    let mut count = 0_u32;
    loop {
        let next = rest
            .strip_prefix(b"\r\n")
            .or_else(|| rest.strip_prefix(b"\n"))
            .or_else(|| rest.strip_prefix(b"\r"));
        match next {
            Some(next) => rest = next,
            None => return count,
        }
        count = count.saturating_add(1);
    }
}

/// Comma, semicolon or tab: whichever the first line that is not blank has most of, outside of quotes.
fn delimiter(text: &str) -> u8 {
    let (mut commas, mut semicolons, mut tabs) = (0_usize, 0_usize, 0_usize);
    let mut quoted = false;
    for byte in text.trim_start_matches(['\r', '\n']).bytes() {
        match byte {
            b'"' => quoted = !quoted,
            b'\r' | b'\n' if !quoted => break,
            b',' if !quoted => commas += 1,
            b';' if !quoted => semicolons += 1,
            b'\t' if !quoted => tabs += 1,
            _ => {}
        }
    }
    if tabs > commas && tabs >= semicolons {
        b'\t'
    } else if semicolons > commas {
        b';'
    } else {
        b','
    }
}
