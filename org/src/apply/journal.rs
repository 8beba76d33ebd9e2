//! The journal: JSON Lines that tell what was sent and how it ended, so that a run can be continued.

use serde::{Deserialize, Serialize};

use super::error::{ApplyError, ApplyErrorCode};

/// The version of the journal's form.
pub const FORMAT_VERSION: u32 = 1;

/// One line. Whoever writes it may add fields, such as a time; they are ignored when it is read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "event", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum JournalLine {
    /// The first line of a journal.
    Plan {
        /// Version of this form: 1.
        format_version: u32,
        /// Id of the plan.
        plan: String,
    },
    /// A later run goes on. The line before it may be torn: the run before was killed while it wrote it.
    Resumed,
    /// The writes of these steps go out: from now on they may have been carried out.
    Started {
        /// Ids of the steps.
        steps: Vec<String>,
    },
    /// A write that was announced did not go out.
    NotSent {
        /// Id of the step.
        step: String,
    },
    /// A step is carried out.
    Done {
        /// Id of the step.
        step: String,
        /// Ids of what it created. For people: one for each, `null` for those that were refused.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        created: Vec<Option<String>>,
        /// The people of the step for whom it was not carried out.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        refused: Vec<RefusedPerson>,
    },
    /// The service was already as the step wants it.
    Unchanged {
        /// Id of the step.
        step: String,
        /// Ids of what the step was to create.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        created: Vec<Option<String>>,
    },
    /// A step was not carried out, or the service stored something else.
    Failed {
        /// Id of the step.
        step: String,
        /// Kind of the error, as the client names it; `different` if the service stored something else.
        kind: String,
        /// What happened, for people.
        message: String,
    },
    /// A step was not tried: somebody else has changed what it touches.
    Refused {
        /// Id of the step.
        step: String,
        /// What is not as it was.
        reason: Stale,
        /// The people of the step who are refused, if it has several.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        people: Vec<RefusedPerson>,
    },
    /// Steps were not tried, because of another step.
    Blocked {
        /// Ids of the steps.
        steps: Vec<String>,
        /// Id of the step that was not carried out.
        by: String,
    },
    /// A step may have been carried out, or not.
    Unknown {
        /// Id of the step.
        step: String,
        /// Kind of the error, as the client names it.
        kind: String,
        /// What happened, for people.
        message: String,
    },
}

/// What a step found instead of what the plan was made for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stale {
    /// Stable code.
    pub code: StaleCode,
    /// Id of the department or the person.
    pub id: String,
    /// What was expected: a digest, or a value.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub expected: String,
    /// What was found instead.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub found: String,
}

/// Codes of `Stale`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaleCode {
    /// Somebody else has changed it since the plan was made.
    #[default]
    Changed,
    /// It is no longer there.
    Gone,
    /// Something else has the key of what the step creates.
    KeyTaken,
    /// Somebody is in the department that the step deletes.
    NotEmpty,
    /// The person would be in more than 50 departments.
    TooManyDepartments,
}

/// A person for whom a step was not carried out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RefusedPerson {
    /// Index in the step's list of people.
    pub index: u32,
    /// Why.
    pub reason: Stale,
}

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
        let parsed = serde_json::from_str::<JournalLine>(line);
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
        text.push_str(&serde_json::to_string(line).unwrap_or_default());
        text.push('\n');
    }
    text
}

fn damaged(line: usize) -> ApplyError {
    ApplyError::new(ApplyErrorCode::JournalDamaged, line.to_string())
}
