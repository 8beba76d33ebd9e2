//! The lines of the journal.

use serde_json::Value;

use crate::json::{Faults, Json, Object, Writer};

/// One line. Whoever writes it may add fields, such as a time; they are ignored when it is read.
#[derive(Debug, Clone, PartialEq)]
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
        created: Vec<Option<String>>,
        /// The people of the step for whom it was not carried out.
        refused: Vec<RefusedPerson>,
    },
    /// The service was already as the step wants it.
    Unchanged {
        /// Id of the step.
        step: String,
        /// Ids of what the step was to create.
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
#[derive(Debug, Clone, Default, PartialEq, Eq, Json)]
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
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Json)]
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
#[derive(Debug, Clone, PartialEq, Eq, Json)]
#[serde(rename_all = "camelCase")]
pub struct RefusedPerson {
    /// Index in the step's list of people.
    pub index: u32,
    /// Why.
    pub reason: Stale,
}

impl Json for JournalLine {
    fn read(value: Value, faults: &mut Faults) -> Self {
        let mut object = Object::of(value, faults);
        let event: String = object.take("event", faults);
        match event.as_str() {
            "plan" => Self::Plan {
                format_version: object.take("formatVersion", faults),
                plan: object.take("plan", faults),
            },
            "resumed" => Self::Resumed,
            "started" => Self::Started { steps: object.take("steps", faults) },
            "notSent" => Self::NotSent { step: object.take("step", faults) },
            "done" => Self::Done {
                step: object.take("step", faults),
                created: object.or_default("created", faults),
                refused: object.or_default("refused", faults),
            },
            "unchanged" => Self::Unchanged {
                step: object.take("step", faults),
                created: object.or_default("created", faults),
            },
            "failed" => Self::Failed {
                step: object.take("step", faults),
                kind: object.take("kind", faults),
                message: object.take("message", faults),
            },
            "refused" => Self::Refused {
                step: object.take("step", faults),
                reason: object.take("reason", faults),
                people: object.or_default("people", faults),
            },
            "blocked" => Self::Blocked { steps: object.take("steps", faults), by: object.take("by", faults) },
            "unknown" => Self::Unknown {
                step: object.take("step", faults),
                kind: object.take("kind", faults),
                message: object.take("message", faults),
            },
            _ => {
                faults.note_text("an event", &event);
                Self::Resumed
            }
        }
    }

    fn write(&self, to: &mut Writer) {
        let mut begin = |event: &str| {
            to.begin();
            to.name("event");
            to.text(event);
        };
        match self {
            Self::Plan { format_version, plan } => {
                begin("plan");
                to.field("formatVersion", format_version);
                to.field("plan", plan);
            }
            Self::Resumed => begin("resumed"),
            Self::Started { steps } => {
                begin("started");
                to.field("steps", steps);
            }
            Self::NotSent { step } => {
                begin("notSent");
                to.field("step", step);
            }
            Self::Done { step, created, refused } => {
                begin("done");
                to.field("step", step);
                to.field_unless_empty("created", created);
                to.field_unless_empty("refused", refused);
            }
            Self::Unchanged { step, created } => {
                begin("unchanged");
                to.field("step", step);
                to.field_unless_empty("created", created);
            }
            Self::Failed { step, kind, message } => {
                begin("failed");
                to.field("step", step);
                to.field("kind", kind);
                to.field("message", message);
            }
            Self::Refused { step, reason, people } => {
                begin("refused");
                to.field("step", step);
                to.field("reason", reason);
                to.field_unless_empty("people", people);
            }
            Self::Blocked { steps, by } => {
                begin("blocked");
                to.field("steps", steps);
                to.field("by", by);
            }
            Self::Unknown { step, kind, message } => {
                begin("unknown");
                to.field("step", step);
                to.field("kind", kind);
                to.field("message", message);
            }
        }
        to.end();
    }
}
