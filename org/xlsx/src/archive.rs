//! The archive (ZIP) that an XLSX is.

use crate::error::XlsxError;
use crate::inflate::Inflate;
use crate::limit::Limit;

const DAMAGED: XlsxError = XlsxError::Damaged("the archive");

/// The parts of a file, by name.
pub struct Archive<'a> {
    bytes: &'a [u8],
    /// Where the archive begins: other things may stand before it.
    base: usize,
    entries: Vec<Entry>,
}

struct Entry {
    /// In lower case: programs do not agree on it.
    name: String,
    encrypted: bool,
    method: u16,
    checksum: u32,
    packed: usize,
    offset: usize,
}

impl<'a> Archive<'a> {
    /// Reads the list of parts, which stands at the end.
    pub fn new(bytes: &'a [u8]) -> Result<Self, XlsxError> {
        let end = end_record(bytes).ok_or(XlsxError::NotXlsx)?;
        let record = bytes.get(end..).unwrap_or_default();
        let count = number(record, 10, 2).ok_or(DAMAGED)?;
        let size = number(record, 12, 4).ok_or(DAMAGED)?;
        let offset = number(record, 16, 4).ok_or(DAMAGED)?;
        let start = end.checked_sub(size).ok_or(DAMAGED)?;
        let base = start.checked_sub(offset).ok_or(DAMAGED)?;
        let mut rest = bytes.get(start..end).ok_or(DAMAGED)?;
        let mut entries = Vec::new();
        for _ in 0..count {
            let (entry, after) = entry(rest).ok_or(DAMAGED)?;
            entries.push(entry);
            rest = after;
        }
        Ok(Self { bytes, base, entries })
    }

    /// The content of a part; `None` if there is no such part.
    pub fn part<'l>(&self, name: &str, limit: &'l Limit) -> Result<Option<Inflate<'a, 'l>>, XlsxError> {
        let name = name.to_lowercase();
        let Some(entry) = self.entries.iter().find(|entry| entry.name == name) else {
            return Ok(None);
        };
        if entry.encrypted {
            return Err(XlsxError::EncryptedOrOld);
        }
        let header =
            self.base.checked_add(entry.offset).and_then(|start| self.bytes.get(start..)).ok_or(DAMAGED)?;
        if !header.starts_with(b"PK\x03\x04") {
            return Err(DAMAGED);
        }
        let name_length = number(header, 26, 2).ok_or(DAMAGED)?;
        let extra_length = number(header, 28, 2).ok_or(DAMAGED)?;
        let content = header.get(30 + name_length + extra_length..).ok_or(DAMAGED)?;
        // A length of all ones stands elsewhere; packed content ends by itself.
        let content = match entry.packed {
            0xFFFF_FFFF if entry.method == 8 => content,
            length => content.get(..length).ok_or(DAMAGED)?,
        };
        match entry.method {
            0 => Ok(Some(Inflate::stored(content, entry.checksum, limit))),
            8 => Ok(Some(Inflate::packed(content, entry.checksum, limit))),
            _ => Err(DAMAGED),
        }
    }
}

/// Where the record at the end begins: a comment of up to 65,535 bytes may follow it.
fn end_record(bytes: &[u8]) -> Option<usize> {
    let first = bytes.len().saturating_sub(22 + 0xFFFF);
    let tail = bytes.get(first..)?;
    tail.windows(22).rposition(|window| window.starts_with(b"PK\x05\x06")).map(|at| first + at)
}

fn entry(bytes: &[u8]) -> Option<(Entry, &[u8])> {
    if !bytes.starts_with(b"PK\x01\x02") {
        return None;
    }
    let name_length = number(bytes, 28, 2)?;
    let length = 46 + name_length + number(bytes, 30, 2)? + number(bytes, 32, 2)?;
    let name = String::from_utf8_lossy(bytes.get(46..46 + name_length)?);
    let entry = Entry {
        name: name.replace('\\', "/").trim_start_matches('/').to_lowercase(),
        encrypted: number(bytes, 8, 2)? & 1 == 1,
        method: u16::try_from(number(bytes, 10, 2)?).ok()?,
        checksum: u32::try_from(number(bytes, 16, 4)?).ok()?,
        packed: number(bytes, 20, 4)?,
        offset: number(bytes, 42, 4)?,
    };
    Some((entry, bytes.get(length..)?))
}

/// A number of up to four bytes, the lowest first. In wasm four bytes just fit.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let bytes = bytes.get(at..at + length)?;
    Some(bytes.iter().rev().fold(0, |number, byte| (number << 8) | usize::from(*byte)))
}
