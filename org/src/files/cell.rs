//! A cell, and the apostrophe that keeps spreadsheets from running it.

use std::borrow::Cow;

use serde_json::Value;

use crate::blank::trimmed;

/// A cell of a table.
#[derive(Debug, Clone, Copy)]
pub(super) enum Cell<'a> {
    /// A field that an object of JSON does not have.
    Absent,
    /// A cell of CSV or of a sheet, as `plain` gives it.
    Text(&'a str),
    /// A field of JSON.
    Json(&'a Value),
}

impl<'a> Cell<'a> {
    pub fn is_absent(self) -> bool {
        matches!(self, Self::Absent)
    }

    /// The cell as one text. Nothing and `null` are no text; lists and objects are JSON text.
    pub fn text(self) -> Cow<'a, str> {
        match self {
            Self::Absent => Cow::Borrowed(""),
            Self::Text(text) => Cow::Borrowed(text),
            Self::Json(Value::String(text)) => Cow::Borrowed(text),
            Self::Json(value) => Cow::Owned(value_text(value)),
        }
    }
}

/// A value as a cell shows it: a text as it is, `null` as nothing, everything else as JSON text.
#[must_use]
pub fn value_text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => crate::json::to_text(other),
    }
}

/// A cell without the blanks around it; or, where an apostrophe guards it, exactly what follows the apostrophe.
pub(super) fn plain(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if needs_guard(rest) => rest,
        _ => trimmed(cell),
    }
}

/// Puts an apostrophe before what a spreadsheet would run as a formula, and before what `plain` would change.
pub(super) fn guarded(value: &str) -> Cow<'_, str> {
    let changed = match value.strip_prefix('\'') {
        Some(rest) => needs_guard(rest),
        None => needs_guard(value),
    };
    if changed || trimmed(value).len() != value.len() {
        Cow::Owned(format!("'{value}"))
    } else {
        Cow::Borrowed(value)
    }
}

fn needs_guard(value: &str) -> bool {
    value.starts_with(['=', '+', '-', '@', '\t', '\r', '\'']) || trimmed(value).len() != value.len()
}
