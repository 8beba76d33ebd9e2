//! From bytes to sheets.

use crate::archive::Archive;
use crate::book::Book;
use crate::error::XlsxError;
use crate::limit::Limit;
use crate::sheet::{Filler, Shared, Sheet};
use crate::strings::Strings;
use crate::styles;
use crate::xml::walk;

/// Reads all sheets with cells; charts are none.
///
/// # Errors
///
/// The file is no XLSX, is encrypted or damaged, or holds far more than its size allows to expect.
pub fn read(bytes: &[u8]) -> Result<Vec<Sheet>, XlsxError> {
    // The container of old formats, and of a file with a password.
    if bytes.starts_with(&[0xD0, 0xCF, 0x11, 0xE0]) {
        return Err(XlsxError::EncryptedOrOld);
    }
    let limit = Limit::new(bytes.len());
    let archive = Archive::new(bytes)?;
    let book = Book::read(&archive, &limit)?;
    let shared = Shared {
        strings: match &book.strings {
            Some(part) => Strings::read(&archive, part, &limit)?,
            None => Strings::default(),
        },
        styles: match &book.styles {
            Some(part) => styles::read(&archive, part, &limit)?,
            None => Vec::new(),
        },
        from_1904: book.from_1904,
    };
    let mut sheets = Vec::with_capacity(book.sheets.len());
    for (name, part) in book.sheets {
        let mut filler = Filler::new(name, &shared, &limit);
        if !walk(&archive, &part, "a sheet", &limit, |item| filler.item(item))? {
            return Err(XlsxError::Damaged("a sheet is missing"));
        }
        sheets.push(filler.sheet);
    }
    Ok(sheets)
}
