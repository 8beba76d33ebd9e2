//! What encoder and decoder agree on.

#![expect(clippy::indexing_slicing, reason = "at compile time")]

use super::super::field_types::SAFE;
use super::super::format::Format;
use super::super::shape::{Kind, ceiling};

/// What an integer of Rust's `i32` takes.
pub(super) const SMALL: (i64, i64) = (i32::MIN as i64, i32::MAX as i64);
/// What one of Rust's `u32` takes.
pub(super) const COUNT: (i64, i64) = (0, u32::MAX as i64);

/// What one of Rust's `i64` takes, by JavaScript.
pub(super) const WIDE: (i64, i64) = (-SAFE, SAFE);

/// What stands before each path that is the call's name in dashes.
pub(super) const PREFIX: &str = "/api/v3/";

/// The first byte of a kind. The usual limits have tags of their own and are not written.
pub(super) mod tags {
    pub const TEXT: u8 = 0;
    pub const LIMITED_TEXT: u8 = 1;
    pub const BOOLEAN: u8 = 2;
    pub const SMALL_INTEGER: u8 = 3;
    pub const COUNT: u8 = 4;
    pub const INTEGER: u8 = 5;
    pub const ENUM: u8 = 6;
    pub const OBJECT: u8 = 7;
    pub const LIST: u8 = 8;
    pub const LIMITED_LIST: u8 = 9;
    pub const ANY_OF: u8 = 10;
    pub const NULLABLE: u8 = 11;
    pub const RECORD: u8 = 12;
    pub const JSON: u8 = 13;
    pub const OPAQUE: u8 = 14;
    pub const WIDE_INTEGER: u8 = 15;
    pub const NUMBER: u8 = 16;
    pub const LIMITED_NUMBER: u8 = 17;
}

/// The tag of a kind.
pub(super) const fn tag<R>(kind: &Kind<R>) -> u8 {
    match kind {
        Kind::Text { min: 0, max: u32::MAX, format: Format::Free } => tags::TEXT,
        Kind::Text { .. } => tags::LIMITED_TEXT,
        Kind::Boolean => tags::BOOLEAN,
        Kind::Integer { min, max } => {
            if *min == SMALL.0 && *max == SMALL.1 {
                tags::SMALL_INTEGER
            } else if *min == COUNT.0 && *max == COUNT.1 {
                tags::COUNT
            } else if *min == WIDE.0 && *max == WIDE.1 {
                tags::WIDE_INTEGER
            } else {
                tags::INTEGER
            }
        }
        Kind::Enum(_) => tags::ENUM,
        Kind::Object(_) => tags::OBJECT,
        Kind::List { min: 0, max: ceiling::ITEMS, .. } => tags::LIST,
        Kind::List { .. } => tags::LIMITED_LIST,
        Kind::AnyOf(_) => tags::ANY_OF,
        Kind::Nullable(_) => tags::NULLABLE,
        Kind::Number { min: i64::MIN, max: i64::MAX } => tags::NUMBER,
        Kind::Number { .. } => tags::LIMITED_NUMBER,
        Kind::Record => tags::RECORD,
        Kind::Json => tags::JSON,
        Kind::Opaque => tags::OPAQUE,
    }
}

/// Whether the path is `/api/v3/update-department` of a call `updateDepartment`.
pub(super) const fn is_in_dashes(path: &str, name: &str) -> bool {
    let (path, name, prefix) = (path.as_bytes(), name.as_bytes(), PREFIX.as_bytes());
    let mut at = 0;
    while at < prefix.len() {
        if at >= path.len() || path[at] != prefix[at] {
            return false;
        }
        at += 1;
    }
    let mut letter = 0;
    while letter < name.len() {
        if name[letter].is_ascii_uppercase() {
            if at >= path.len() || path[at] != b'-' {
                return false;
            }
            at += 1;
        }
        if at >= path.len() || path[at] != name[letter].to_ascii_lowercase() {
            return false;
        }
        at += 1;
        letter += 1;
    }
    at == path.len()
}
