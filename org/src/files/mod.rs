//! Reads an organization from files, and writes one.

mod cell;
mod checks;
mod column;
mod columns;
mod csv;
mod csv_table;
mod departments;
mod export;
mod export_tables;
mod fields;
mod headers;
mod json_table;
mod key;
mod layout;
mod list;
mod parse;
mod paths;
mod people;
mod people_checks;
mod read_table;
mod source;
mod table;
mod tables;
mod values;

pub use self::cell::value_text;
pub use self::column::Column;
pub use self::csv::Csv;
pub use self::export::{ExportError, ExportFormat, ExportOptions, ExportedFile, export};
pub use self::fields::{FieldKind, USER_FIELDS, UserField};
pub use self::headers::{DEPARTMENT_HEADERS, PEOPLE_HEADERS, VENDOR_HEADERS, WECOM_DEPARTMENT_HEADERS};
pub use self::key::Key;
pub use self::layout::Layout;
pub use self::parse::parse;
pub use self::source::{Content, FileLayout, Parsed, Sheet, SourceFile};

#[cfg(test)]
mod parse_tests;
#[cfg(test)]
mod round_trip_tests;
