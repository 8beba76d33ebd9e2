//! Reading a spreadsheet needs no more memory than a fixed multiple of it, whatever is in it.
#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "../../tests/counting/mod.rs"]
mod counting;

use counting::most_bytes;
use genauth_org_xlsx::read_xlsx;
use rust_xlsxwriter::Workbook;

/// What may come out of a file by its limit (100 times its size and 16 MiB), as cells, while lists grow, and as JSON.
fn allowed(length: usize) -> usize {
    5 * (100 * length + (16 << 20))
}

fn file(fill: impl Fn(u32, u16) -> Option<String>, rows: u32, columns: u16) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for row in 0..rows {
        for column in 0..columns {
            if let Some(text) = fill(row, column) {
                sheet.write_string(row, column, text).unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}

/// All cases in one test: another one beside it would be counted too.
#[test]
fn memory_is_a_multiple_of_the_file() {
    for (name, bytes) in [
        ("one text in many cells", file(|_, _| Some("x".repeat(30_000)), 3000, 1)),
        ("short cells", file(|row, column| Some((row + u32::from(column)).to_string()), 20_000, 10)),
        ("cells far away", file(|_, column| (column == 16_383).then(|| "x".to_owned()), 40, 16_384)),
        ("texts that shrink", file(|row, _| Some(format!("{row}{}", "x".repeat(30_000))), 2000, 1)),
        ("control characters", file(|row, _| Some(format!("{row}{}", "\u{1}".repeat(5000))), 500, 1)),
    ] {
        let mut json = String::new();
        let most = most_bytes(|| json = read_xlsx(&bytes));
        println!("{name}: {} bytes, most {most}, {}", bytes.len(), json.get(..40).unwrap_or(&json));
        assert!(most <= allowed(bytes.len()), "{name}: {most} bytes for {}", bytes.len());
    }
}
