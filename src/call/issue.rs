//! One broken rule of an input.

use genauth_management_shapes::dto;
use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::language::Language;
use super::shown::shortened;

/// More issues than anyone reads; a check of 10,000 wrong entries ends here.
pub const MAX_ISSUES: usize = 1_000;
/// Bytes of text in the issues of one input. The check ends with the issue that goes beyond.
pub const MAX_TEXT: usize = 1_000_000;

/// One broken rule of an input: where, which, what was expected and what was found.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Tsify)]
pub struct Issue {
    /// Where: field names and list indexes, from the input down to the value. Empty for the input itself. A name of more than
    /// 200 characters is cut and ends with `…`.
    #[tsify(type = "(string | number)[]")]
    pub path: Vec<Step>,
    /// Which rule. Decide by this: it is stable, the texts are not.
    pub code: IssueCode,
    /// All of it in one sentence, for people. Chinese if the client's `lang` is, and so are `expected` and `received`.
    pub message: String,
    /// What the field accepts.
    pub expected: String,
    /// What was found, shortened; never a secret.
    pub received: String,
}

/// Which rule an input broke.
#[dto(rename_all = "snake_case")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum IssueCode {
    /// A required field is absent or `undefined`.
    Required,
    /// At least one of several fields is required, and none is given. `path` is that of a blank one, else of the first; `expected`
    /// names all.
    MissingOneOf,
    /// The API has no such field. `expected` names the nearest one.
    UnknownField,
    /// The value has another type. `null` is a type of its own.
    InvalidType,
    /// The string is not one of the values that the field accepts.
    InvalidValue,
    /// The string does not have the form that the field requires.
    InvalidFormat,
    /// Too few characters or entries.
    TooShort,
    /// Too many characters or entries.
    TooLong,
    /// The number is below the minimum.
    TooSmall,
    /// The number is above the maximum.
    TooBig,
    /// Reading the value threw, in a getter or a Proxy.
    Unreadable,
    /// A free-form value or a tree is nested too deeply, contains itself, or has too many values.
    TooDeep,
}

impl IssueCode {
    /// Every rule, in the order of `VALUES`.
    pub const ALL: [Self; 12] = [
        Self::Required,
        Self::MissingOneOf,
        Self::UnknownField,
        Self::InvalidType,
        Self::InvalidValue,
        Self::InvalidFormat,
        Self::TooShort,
        Self::TooLong,
        Self::TooSmall,
        Self::TooBig,
        Self::Unreadable,
        Self::TooDeep,
    ];
}

/// One step of a path.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Step {
    /// Into a field.
    Field(String),
    /// Into an entry of a list, counted from 0.
    Item(u32),
}

/// `departments[3].departmentId`, as messages write it.
pub fn path_text(path: &[Step], language: Language) -> String {
    let mut text = String::new();
    for step in path {
        match step {
            Step::Item(index) => {
                text.push('[');
                text.push_str(&index.to_string());
                text.push(']');
            }
            Step::Field(name) => {
                if !text.is_empty() {
                    text.push('.');
                }
                text.push_str(&shortened(name));
            }
        }
    }
    if text.is_empty() { language.of_two("input", "输入").to_owned() } else { text }
}
