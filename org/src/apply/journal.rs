//! The journal: JSON Lines that tell what was sent and how it ended, so that a run can be continued.

use super::error::{ApplyError, ApplyErrorCode};
pub use super::journal_line::{JournalLine, RefusedPerson, Stale, StaleCode};
use crate::json::{from_text, to_text};

/// The version of the journal's form.
pub const FORMAT_VERSION: u32 = 1;

/// What a journal has, and how it must be continued.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JournalText {
    /// Its lines, without the header.
    pub lines: Vec<JournalLine>,
    /// Whether it has a header.
    pub begun: bool,
    /// Whether its last line lacks its end.
    pub torn: bool,
}

/// Reads a journal. A torn last line is dropped: nothing that depends on it was sent.
///
/// # Errors
/// If it is damaged, of an unknown form, or of another plan.
pub fn read(text: &str, plan: &str) -> Result<JournalText, ApplyError> {
    let mut journal =
        JournalText { torn: !text.is_empty() && !text.ends_with('\n'), ..JournalText::default() };
    let mut unreadable = None;
    for (index, line) in text.split('\n').enumerate() {
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let parsed = from_text::<JournalLine>(line);
        // A torn line is followed by nothing, or by the mark of the run that goes on.
        let begins = matches!(parsed, Ok(JournalLine::Plan { .. } | JournalLine::Resumed));
        match (unreadable, begins) {
            (Some(number), false) => return Err(damaged(number)),
            (Some(_), true) => unreadable = None,
            (None, _) => {}
        }
        match parsed {
            Ok(JournalLine::Plan { format_version, plan: of }) => {
                if format_version != FORMAT_VERSION {
                    return Err(ApplyError::new(ApplyErrorCode::UnknownFormat, format_version.to_string()));
                }
                if of != plan {
                    return Err(ApplyError::new(ApplyErrorCode::JournalOfAnotherPlan, of));
                }
                journal.begun = true;
            }
            Ok(_) if !journal.begun => return Err(damaged(index + 1)),
            Ok(line) => journal.lines.push(line),
            Err(_) => unreadable = Some(index + 1),
        }
    }
    match unreadable {
        // A whole line that cannot be read is no torn one.
        Some(number) if !journal.torn => Err(damaged(number)),
        _ => Ok(journal),
    }
}

/// Lines as text, each with its end.
#[must_use]
pub fn write(lines: &[JournalLine]) -> String {
    let mut text = String::new();
    for line in lines {
        text.push_str(&to_text(line));
        text.push('\n');
    }
    text
}

fn damaged(line: usize) -> ApplyError {
    ApplyError::new(ApplyErrorCode::JournalDamaged, line.to_string())
}
